import type { Database } from 'better-sqlite3';
import type { Reconciliation } from '../reconcile/reconciliation.js';
import type { LogKey, StoredCheckpoint, StoredTimestamp } from './stored-checkpoint.js';

interface CheckpointRow extends StoredCheckpoint {
  readonly cosignatures: string;
}

export interface CheckpointPage {
  /** only those of more entries than this */
  readonly after?: number;
  /** only those of fewer entries than this */
  readonly before?: number;
  /** how many at most; all when absent */
  readonly limit?: number;
  /** the largest first; the smallest first when absent */
  readonly latestFirst?: boolean;
}

const selected = `
  SELECT size, note, signedAt,
    coalesce((SELECT group_concat(signature, '' ORDER BY receivedAt, witness) FROM cosignature WHERE cosignature.size = checkpoint.size), '') AS cosignatures
  FROM checkpoint`;

/** What was signed over the log: its checkpoints with their cosignatures, its keys, and the timestamps of authorities outside. */
export class SealedCheckpoints {
  constructor(private readonly database: Database) {}

  /** The checkpoint of the largest size; `undefined` while nothing was signed. */
  newest(): StoredCheckpoint | undefined {
    return this.list({ limit: 1, latestFirst: true })[0];
  }

  at(size: number): StoredCheckpoint | undefined {
    return this.list({ after: size - 1, before: size + 1 })[0];
  }

  list({ after = -1, before = Number.MAX_SAFE_INTEGER, limit = -1, latestFirst = false }: CheckpointPage = {}): StoredCheckpoint[] {
    return this.database
      .prepare<[number, number, number], CheckpointRow>(
        `${selected} WHERE size > ? AND size < ? ORDER BY size ${latestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
      )
      .all(after, before, limit)
      .map(({ size, note, signedAt, cosignatures }) => ({ size, note: note + cosignatures, signedAt }));
  }

  /** The note as the log signed it, without cosignatures: what witnesses are shown. */
  signedNote(size: number): string | undefined {
    return this.database.prepare<[number], string>('SELECT note FROM checkpoint WHERE size = ?').pluck().get(size);
  }

  /** The keys of the log, the first one first. */
  keys(): readonly LogKey[] {
    return this.database.prepare<[], LogKey>('SELECT fromEntry, verifierKey FROM logKey ORDER BY fromEntry').all();
  }

  timestamps(): readonly StoredTimestamp[] {
    return this.database.prepare<[], StoredTimestamp>('SELECT size, note, response, receivedAt FROM timestamp ORDER BY size').all();
  }

  lastTimestamp(): StoredTimestamp | undefined {
    return this.database
      .prepare<[], StoredTimestamp>('SELECT size, note, response, receivedAt FROM timestamp ORDER BY size DESC LIMIT 1')
      .get();
  }

  /** Size of the largest checkpoint a witness has cosigned; 0 when there is none. */
  cosignedBy(witness: string): number {
    return this.database.prepare<[string], number | null>('SELECT max(size) FROM cosignature WHERE witness = ?').pluck().get(witness) ?? 0;
  }

  /** The latest comparison of the ledger with the seal; `undefined` while there was none. */
  lastReconciliation(): Reconciliation | undefined {
    const outcome = this.database.prepare<[], string>('SELECT outcome FROM reconciliation ORDER BY finishedAt DESC LIMIT 1').pluck().get();
    // Written by `keepReconciliation`, and never changed since.
    return outcome === undefined ? undefined : (JSON.parse(outcome) as Reconciliation);
  }
}
