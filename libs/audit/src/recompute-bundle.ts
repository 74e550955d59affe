/**
 * The second half of the verdict on an audit bundle. `verifyBundle` of `#proof` tells that the entries are those that were signed; here they are
 * replayed through the rules of the application, and what it claims of them must come out again:
 *
 *   projections/<table>.json      what the read models say, row by row            one check for each table
 *   projections/ledger.json       where the ledger in use differs from the log    ledger
 *   ballots/<ballotId>/…          the votes and papers of each counted ballot     ballots
 *   disclosures/<digest>.txt      personal data this auditor was given            disclosures
 *   disclosures/erasures.json     what was to be erased, and is                   disclosures
 *
 * One finding for each check that holds; at the first thing that does not, one that names it, and nothing more. Memory grows with members,
 * holders and ballots, not with entries.
 */
import { DomainError, isDomainError, type RecordedEvent } from '#kernel';
import { UpcasterChain } from '#event-store';
import { holds, MANIFEST_PATH, parseManifest, progress, type BundleReader, type Finding } from '#proof';
import { BallotFolders } from './ballot-folders.js';
import { BundleClaims } from './bundle-claims.js';
import { bundleEntries } from './bundle-entries.js';
import { checkBallots } from './check-ballots.js';
import { checkDisclosures } from './check-disclosures.js';
import { fileIn } from './file-in.js';
import { firstDifference } from './first-difference.js';
import { everyRecomputation } from './recomputations/index.js';
import { ErasuresRecomputation } from './recomputations/erasures.recomputation.js';
import type { RecomputedTable } from './recomputation.js';
import { claimSentence } from './sentences.js';

/** What is compared: `entries` while they are replayed, the name of a table, `ballots`, `disclosures`. */
export type ClaimCheck = string;

/** Somebody who is given the entries of some types, up to one of them. */
export interface Follower {
  readonly handles: ReadonlySet<string>;
  readonly upTo: number;
  take(event: RecordedEvent): void;
}

const PAGES_A_STEP = 64;

/** @param upcasters  bring entries of earlier versions forward, as the application does */
export async function* recomputeBundle(
  bundle: BundleReader,
  upcasters: UpcasterChain = new UpcasterChain(),
): AsyncGenerator<Finding<ClaimCheck>, void> {
  let check: ClaimCheck = 'claims';
  try {
    const manifest = parseManifest(await fileIn(bundle, MANIFEST_PATH));
    const claims = new BundleClaims(bundle, manifest);
    const recomputations = everyRecomputation();
    const [ballots, erasures] = [new BallotFolders(), new ErasuresRecomputation()];
    claims.assertKnown(recomputations.flatMap(({ tables }) => tables.map(({ table }) => table)));
    const claimed: (RecomputedTable & { readonly number: number })[] = [];
    const followers: Follower[] = [ballots, erasures].map((follower) => followerOf(follower, manifest.size - 1));
    for (const recomputation of recomputations) {
      const numbers = await Promise.all(recomputation.tables.map(({ table }) => claims.numberOf(table)));
      const number = oneOf(numbers, recomputation.tables);
      followers.push(followerOf(recomputation, number));
      claimed.push(...recomputation.tables.map(({ table, rows }) => ({ table, number, rows })));
    }
    check = 'entries';
    yield* replay(bundle, manifest.size, followers, upcasters);
    for (const { table, number, rows } of claimed) {
      check = table.name;
      const difference = await firstDifference(table, claims.rows(table, number), rows());
      if (typeof difference !== 'number') throw new DomainError(differs(table.name), { ...difference }, 'invalid');
      const same = check === 'ledger' ? 'the ledger in use is what was sealed' : `${difference} rows are what the entries give`;
      yield holds(check, `${same}, up to entry ${number}`);
    }
    check = 'ballots';
    yield holds(
      check,
      `${await checkBallots(bundle, claims, ballots.folders(manifest.size - 1))} ballots can be counted again from their folders`,
    );
    check = 'disclosures';
    yield holds(check, await checkDisclosures(bundle, claims, erasures));
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const { code, details, message } = error;
    yield { outcome: 'fails', check, code, details, text: claimSentence(code, details) ?? message };
  }
}

const differs = (table: string): string => (table === 'ledger' ? 'LEDGER_DIFFERS' : 'CLAIM_DIFFERS');

export const followerOf = (
  follower: { readonly handles: readonly string[]; take(event: RecordedEvent): void },
  upTo: number,
): Follower => ({
  handles: new Set(follower.handles),
  upTo,
  take: (event) => follower.take(event),
});

/** Tables of one read model are claimed together. @throws DomainError `CLAIM_DIVIDED` {path} */
const oneOf = (numbers: readonly number[], tables: readonly RecomputedTable[]): number => {
  const [first = -1] = numbers;
  const other = tables[numbers.findIndex((number) => number !== first)];
  if (other) throw new DomainError('CLAIM_DIVIDED', { path: `projections/${other.table.name}.json` }, 'invalid');
  return first;
};

/** Gives every entry of a bundle to those who follow it. @throws DomainError `ENTRY_NOT_UNDERSTOOD`, and those of `bundleEntries` */
export async function* replay(
  bundle: BundleReader,
  size: number,
  followers: readonly Follower[],
  upcasters: UpcasterChain,
): AsyncGenerator<Finding<ClaimCheck>, void> {
  const types = new Set(followers.flatMap(({ handles }) => [...handles]));
  let pages = 0;
  for await (const events of bundleEntries(bundle, size, types)) {
    for (const event of events) give(upcasters.upcast(event), followers);
    pages += 1;
    if (pages % PAGES_A_STEP === 0) yield progress('entries', pages * 256, size);
  }
}

/** An entry no rule of the application can follow is named, not stumbled over. @throws DomainError `ENTRY_NOT_UNDERSTOOD` {number, type, reason} */
const give = (event: RecordedEvent, followers: readonly Follower[]): void => {
  try {
    for (const follower of followers) if (event.number <= follower.upTo && follower.handles.has(event.type)) follower.take(event);
  } catch (error) {
    const { number, type } = event;
    throw new DomainError('ENTRY_NOT_UNDERSTOOD', { number, type, reason: String(error) }, 'invalid', { cause: error });
  }
};
