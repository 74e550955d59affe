import type { QueryBus } from '@nestjs/cqrs';
import { BallotFolders, claimFiles, ERASURES_TABLE, ErasuresRecomputation, LEDGER_TABLE, type Row } from '#audit';
import { decodeEvent, UpcasterChain, type EventStore } from '#event-store';
import { compareWithLedger, type SealDifference, type SealedLogReader } from '#sealing';
import type { Vault } from '#vault';
import { upcasters } from '../../../api/src/composition/upcasters.js';
import { pagesOf } from '../ledger/entries.js';
import type { BundleWriter } from './bundle-writer.js';
import { readClaims } from './read-claims.js';

/** Writes what the read models say, each at the number it has come to. */
export const writeClaims = async (writer: BundleWriter, queries: QueryBus): Promise<void> => {
  for await (const { number, tables } of readClaims(queries))
    for (const [name, rows] of Object.entries(tables))
      // Rows of read models hold what canonical JSON can write.
      for (const { path, text } of claimFiles(name, number, rows as Iterable<Row>)) await writer.write(`projections/${path}`, text);
};

/**
 * Writes where the ledger in use is not what was sealed; the table is empty when it is.
 * @returns the first difference
 */
export const writeLedgerClaim = async (
  writer: BundleWriter,
  store: EventStore,
  log: SealedLogReader,
  size: number,
  progressed: (entries: number) => void,
): Promise<SealDifference | undefined> => {
  const { difference } = await compareWithLedger(store, log, 0, progressed);
  const found = difference && difference.number < size ? difference : undefined;
  const rows: readonly Row[] = found ? [rowOf(found)] : [];
  for (const { path, text } of claimFiles(LEDGER_TABLE.name, size - 1, rows)) await writer.write(`projections/${path}`, text);
  return found;
};

const rowOf = ({ number, stream, revision, what, expected, found }: SealDifference): Row => ({
  entry: number,
  stream,
  revision,
  differsIn: what,
  sealed: expected,
  inUse: found,
});

/** Writes what recounts need, and what was erased, from the ledger in use. */
export const writeBallotsAndErasures = async (
  writer: BundleWriter,
  store: EventStore,
  vault: Vault,
  size: number,
  { statements }: { readonly statements: boolean },
): Promise<void> => {
  const [ballots, erasures] = [new BallotFolders(), new ErasuresRecomputation()];
  const chain = new UpcasterChain(upcasters);
  for await (const page of pagesOf(store)) {
    for (const stored of page) {
      if (stored.number >= size) break;
      for (const follower of [ballots, erasures]) if (follower.handles.includes(stored.type)) follower.take(decodeEvent(stored, chain));
    }
    if ((page.at(-1)?.number ?? 0) >= size) break;
  }
  for (const { files } of ballots.folders(size - 1)) for (const { path, text } of files) await writer.write(path, text);
  const erased = erasures.tables.flatMap((table) => [...table.rows()]);
  const rows = await Promise.all(erased.map(async (row) => ({ ...row, held: await isHeld(vault, row) })));
  for (const { path, text } of claimFiles(ERASURES_TABLE.name, size - 1, rows)) await writer.write(`disclosures/${path}`, text);
  if (statements) for (const digest of erasures.namedDigests()) await writeDisclosure(writer, vault, digest);
};

const isHeld = async (vault: Vault, { digest }: Row): Promise<boolean> =>
  typeof digest === 'string' && (await vault.disclosureOf(digest)) !== undefined;

const writeDisclosure = async (writer: BundleWriter, vault: Vault, digest: string): Promise<void> => {
  const disclosure = await vault.disclosureOf(digest);
  if (disclosure !== undefined) await writer.write(`disclosures/${digest}.txt`, `${disclosure}\n`);
};
