import { createHash } from 'node:crypto';
import { DomainError } from '#kernel';
import { fromUtf8, type BundleReader } from '#proof';
import type { BundleClaims } from './bundle-claims.js';
import { parseClaim } from './claim-file.js';
import { fileIn } from './file-in.js';
import { firstDifference, type ClaimedRow } from './first-difference.js';
import type { ErasuresRecomputation } from './recomputations/erasures.recomputation.js';
import type { Row } from './table.js';
import { ERASURES_TABLE } from './tables.js';

const ERASURES = 'disclosures/erasures.json';

/**
 * Personal data this auditor was given are those the entries speak of (RFC 9901, section 4.2.3), and nothing that entries say was erased is
 * still held.
 * @returns what to say of it
 * @throws DomainError `DISCLOSURE_FORGED`, `DISCLOSURE_UNKNOWN`, `DISCLOSURE_ERASED` {path}, `CLAIM_DIFFERS`, `CLAIM_MALFORMED`, `FILE_MISSING`
 */
export const checkDisclosures = async (bundle: BundleReader, claims: BundleClaims, erasures: ErasuresRecomputation): Promise<string> => {
  const paths = claims.pathsIn('disclosures/').filter((path) => path !== ERASURES);
  for (const path of paths) {
    const digest = /^disclosures\/([\w-]{43})\.txt$/.exec(path)?.[1] ?? '';
    const disclosure = fromUtf8(await fileIn(bundle, path))?.trimEnd() ?? '';
    if (createHash('sha256').update(disclosure, 'ascii').digest('base64url') !== digest) throw refused('DISCLOSURE_FORGED', path);
    if (erasures.isErased(digest)) throw refused('DISCLOSURE_ERASED', path);
    if (!erasures.isNamed(digest)) throw refused('DISCLOSURE_UNKNOWN', path);
  }
  const { rows } = parseClaim(ERASURES, await fileIn(bundle, ERASURES));
  const recomputed = erasures.tables.flatMap((table) => [...table.rows()]);
  const difference = await firstDifference(ERASURES_TABLE, placed(rows), recomputed);
  if (typeof difference !== 'number') throw new DomainError('CLAIM_DIFFERS', { ...difference }, 'invalid');
  return `${paths.length} disclosures are those of entries, ${difference} values that were to be erased are gone`;
};

async function* placed(rows: readonly Row[]): AsyncGenerator<ClaimedRow> {
  for (const [index, row] of rows.entries()) yield { path: ERASURES, place: index + 1, row };
}

const refused = (code: string, path: string): DomainError => new DomainError(code, { path }, 'invalid');
