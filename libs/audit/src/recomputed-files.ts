import type { UpcasterChain } from '#event-store';
import { MANIFEST_PATH, parseManifest, type BundleReader } from '#proof';
import { claimFiles, type ClaimFile } from './claim-file.js';
import { fileIn } from './file-in.js';
import { followerOf, replay } from './recompute-bundle.js';
import { everyRecomputation } from './recomputations/index.js';

/**
 * The tables a bundle claims as its entries give them, up to the last one, in the form of claims.
 * @throws DomainError `FILE_MISSING`, `MANIFEST_MALFORMED`, `ENTRY_NOT_UNDERSTOOD`
 */
export async function* recomputedFiles(bundle: BundleReader, upcasters: UpcasterChain): AsyncGenerator<ClaimFile> {
  const { size } = parseManifest(await fileIn(bundle, MANIFEST_PATH));
  const recomputations = everyRecomputation();
  const followers = recomputations.map((one) => followerOf(one, size - 1));
  const replayed = replay(bundle, size, followers, upcasters);
  while (!(await replayed.next()).done);
  for (const { tables } of recomputations) for (const { table, rows } of tables) yield* claimFiles(table.name, size - 1, rows());
}
