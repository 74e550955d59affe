import {
  consistencyProof,
  formatConsistencyProof,
  parseCheckpoint,
  parseNote,
  tilePath,
  tilesBetween,
  TILE_WIDTH,
  type Checkpoint,
} from '#proof';
import { policyOf, type SealedLogReader, type StoredCheckpoint } from '#sealing';
import type { BundleWriter } from './bundle-writer.js';
import { checkpointsToShow } from './checkpoints-to-show.js';

/** What lies beside the sealed log. */
export interface LogFiles {
  /** policy of the witnesses */
  readonly witnesses: string;
  /** PEM of the timestamp authority's certificates; absent when there is none */
  readonly certificates?: Uint8Array | undefined;
}

export const checkpointIn = ({ note }: StoredCheckpoint): Checkpoint => parseCheckpoint(parseNote(note).text);

/** Writes the log as a C2SP `tlog-tiles` folder, 256 entries in memory at a time. */
export const writeTiles = async (
  writer: BundleWriter,
  log: SealedLogReader,
  head: StoredCheckpoint,
  progressed: (entries: number) => void,
): Promise<void> => {
  const { size } = head;
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH);
    const entries = log.entryBundle(index, width);
    if (entries) await writer.write(`log/${tilePath({ level: 'entries', index, width })}`, entries);
    progressed(index * TILE_WIDTH + width);
  }
  for (const tile of tilesBetween(0, size)) {
    const hashes = await log.readTile(tile);
    if (hashes) await writer.write(`log/${tilePath(tile)}`, hashes);
  }
  await writer.write('log/checkpoint', head.note);
};

/** Writes what was signed over the log up to its head: checkpoints, the proofs between them, timestamps, keys and policy. */
export const writeSignatures = async (
  writer: BundleWriter,
  log: SealedLogReader,
  head: StoredCheckpoint,
  { witnesses, certificates }: LogFiles,
): Promise<void> => {
  const keys = log.signed.keys().filter(({ fromEntry }) => fromEntry < head.size);
  await writer.write('policy', policyOf(keys, witnesses));
  await writer.write('log.vkey', `${keys.at(-1)?.verifierKey ?? ''}\n`);
  const stamped = new Map(
    log.signed
      .timestamps()
      .filter(({ size }) => size <= head.size)
      .map((timestamp) => [timestamp.size, timestamp]),
  );
  let before: number | undefined;
  for (const { size, note } of checkpointsToShow(log, head, new Set(stamped.keys()))) {
    await writer.write(`checkpoints/${size}.note`, stamped.get(size)?.note ?? note);
    if (before !== undefined)
      await writer.write(`consistency/${before}-${size}.txt`, formatConsistencyProof(await consistencyProof(before, size, log)));
    before = size;
  }
  for (const { size, response } of stamped.values()) await writer.write(`timestamps/${size}.tsr`, response);
  if (certificates && stamped.size > 0) await writer.write('timestamps/certificates.pem', certificates);
};
