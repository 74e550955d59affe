import { DomainError } from '#kernel';
import { fromUtf8, type BundleReader } from '#proof';
import type { BallotFolder } from './ballot-folders.js';
import type { BundleClaims } from './bundle-claims.js';
import { fileIn } from './file-in.js';

/**
 * Every counted ballot has its folder, each file of it is what the entries give, and there is no other.
 * @returns how many ballots there are
 * @throws DomainError `FILE_MISSING` {path}, `BALLOT_FILE_DIFFERS` {path, line, claimed, recomputed}, `BALLOT_UNKNOWN` {path}
 */
export const checkBallots = async (bundle: BundleReader, claims: BundleClaims, folders: Iterable<BallotFolder>): Promise<number> => {
  const unknown = new Set(claims.pathsIn('ballots/'));
  let ballots = 0;
  for (const { files } of folders) {
    for (const { path, text } of files) {
      const claimed = fromUtf8(await fileIn(bundle, path)) ?? '';
      if (claimed !== text) throw new DomainError('BALLOT_FILE_DIFFERS', { path, ...firstLine(claimed, text) }, 'invalid');
      unknown.delete(path);
    }
    ballots += 1;
  }
  const [path] = unknown;
  if (path !== undefined) throw new DomainError('BALLOT_UNKNOWN', { path }, 'invalid');
  return ballots;
};

const firstLine = (claimed: string, recomputed: string) => {
  const [one, other] = [claimed.split('\n'), recomputed.split('\n')];
  const index =
    Array.from({ length: Math.max(one.length, other.length) }, (_, line) => line).find((line) => one[line] !== other[line]) ?? 0;
  return { line: index + 1, claimed: one[index] ?? 'nothing', recomputed: other[index] ?? 'nothing' };
};
