import type { RecordedEvent } from '#kernel';
import type { CandidacyDeclared } from '#elections/domain';
import type { ErasureEvent } from '#vault/domain';
import type { Recomputation, RecomputedTable } from '../recomputation.js';
import { inOrder, type Row } from '../table.js';
import { ERASURES_TABLE } from '../tables.js';

/** Which personal data entries speak of by their digests, and which of them are to be gone. */
export class ErasuresRecomputation implements Recomputation {
  readonly handles = ['CandidacyDeclared', 'PersonalDataErased'];
  readonly tables: readonly RecomputedTable[] = [{ table: ERASURES_TABLE, rows: () => inOrder(ERASURES_TABLE, [...this.erased.values()]) }];
  private readonly erased = new Map<string, Row>();
  private readonly named = new Set<string>();

  take(recorded: RecordedEvent): void {
    // Only types of this union are asked for.
    const event = recorded as RecordedEvent<CandidacyDeclared> | RecordedEvent<ErasureEvent>;
    if (event.type === 'PersonalDataErased') {
      const { requestId, basis, digests } = event.data;
      for (const digest of digests) this.erased.set(digest, { digest, requestId, basis, held: false });
      return;
    }
    const { statementDigest } = event.data;
    if (statementDigest !== undefined) this.named.add(statementDigest);
  }

  isErased(digest: string): boolean {
    return this.erased.has(digest);
  }

  /** The digests entries carry, those of erased values left out, in order. */
  namedDigests(): readonly string[] {
    return [...this.named].filter((digest) => !this.erased.has(digest)).sort();
  }

  /** Whether an entry carries this digest, as that of a disclosure. */
  isNamed(digest: string): boolean {
    return this.named.has(digest);
  }
}
