import { DomainError } from '#kernel';
import type { BundleReader, Manifest } from '#proof';
import { claimPath, parseClaim } from './claim-file.js';
import { fileIn } from './file-in.js';
import type { ClaimedRow } from './first-difference.js';
import type { Table } from './table.js';

/** The claims of a bundle: each table in as many files as it needs. */
export class BundleClaims {
  constructor(
    private readonly bundle: BundleReader,
    private readonly manifest: Manifest,
  ) {}

  /**
   * The last entry a claim takes into account.
   * @throws DomainError `CLAIM_MISSING` {path}, `CLAIM_MALFORMED` {path}, `CLAIM_BEYOND_LOG` {path, number, size}
   */
  async numberOf({ name }: Table): Promise<number> {
    const path = `projections/${claimPath(name, 1)}`;
    if (!Object.hasOwn(this.manifest.files, path)) throw new DomainError('CLAIM_MISSING', { path }, 'invalid');
    const { number } = parseClaim(path, await fileIn(this.bundle, path));
    const { size } = this.manifest;
    if (number < -1 || number >= size) throw new DomainError('CLAIM_BEYOND_LOG', { path, number, size }, 'invalid');
    return number;
  }

  /** The rows of a table, one file in memory at a time. @throws DomainError `CLAIM_MALFORMED` {path}, `CLAIM_DIVIDED` {path} */
  async *rows({ name }: Table, number: number): AsyncGenerator<ClaimedRow> {
    for (let part = 1; ; part++) {
      const path = `projections/${claimPath(name, part)}`;
      if (!Object.hasOwn(this.manifest.files, path)) return;
      const claim = parseClaim(path, await fileIn(this.bundle, path));
      if (claim.number !== number) throw new DomainError('CLAIM_DIVIDED', { path }, 'invalid');
      for (const [index, row] of claim.rows.entries()) yield { path, place: index + 1, row };
    }
  }

  /** The paths below a folder, in order. */
  pathsIn(folder: string): readonly string[] {
    return Object.keys(this.manifest.files)
      .filter((path) => path.startsWith(folder))
      .sort();
  }

  /** @throws DomainError `CLAIM_UNKNOWN` {path}: a claim nobody can check is not let through */
  assertKnown(tables: readonly Table[]): void {
    const names = new Set(tables.map(({ name }) => name));
    const unknown = this.pathsIn('projections/').find((path) => !names.has(/^projections\/([a-z]+)(\.\d+)?\.json$/.exec(path)?.[1] ?? ''));
    if (unknown !== undefined) throw new DomainError('CLAIM_UNKNOWN', { path: unknown }, 'invalid');
  }
}
