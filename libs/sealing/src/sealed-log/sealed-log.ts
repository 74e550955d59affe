import type { SealedRun } from '#proof';
import type { Reconciliation } from '../reconcile/reconciliation.js';
import { openDatabase } from './open-database.js';
import { SealedLogReader } from './sealed-log-reader.js';
import type { StoredCheckpoint, StoredTimestamp } from './stored-checkpoint.js';

/** A run of entries ready to be kept. */
export interface RunToKeep extends Pick<SealedRun, 'firstEntry' | 'size' | 'storedHashes'> {
  /** the bytes of its entries, as an entry bundle */
  readonly entries: Uint8Array;
  /** of its last entry in the ledger */
  readonly position: string;
  /** the key that signs what comes after this run, when its last entry says so */
  readonly nextVerifierKey?: string | undefined;
}

/** The sealed log as its one writer has it. Everything is added, nothing is ever changed. */
export class SealedLog extends SealedLogReader {
  /** Opens the file of a sealed log, and makes it when it is not there. @throws DomainError `NOT_A_SEALED_LOG` */
  static override open(file: string): SealedLog {
    return new SealedLog(openDatabase(file, 'write'));
  }

  /** Keeps runs in one transaction. @throws SqliteError when the first does not follow what is sealed */
  append(runs: readonly RunToKeep[]): void {
    const insertRun = this.database.prepare('INSERT INTO run (firstEntry, size, position, hashes, entries) VALUES (?, ?, ?, ?, ?)');
    const insertKey = this.database.prepare('INSERT INTO logKey (fromEntry, verifierKey) VALUES (?, ?)');
    this.database
      .transaction(() => {
        for (const { firstEntry, size, position, storedHashes, entries, nextVerifierKey } of runs) {
          insertRun.run(firstEntry, size, position, storedHashes, entries);
          if (nextVerifierKey !== undefined) insertKey.run(size, nextVerifierKey);
        }
      })
      .immediate();
  }

  /** The first key of the log. */
  keepFirstKey(verifierKey: string): void {
    this.database.prepare('INSERT INTO logKey (fromEntry, verifierKey) VALUES (0, ?)').run(verifierKey);
  }

  /** @throws SqliteError for a size that was signed before, or is below one that was */
  keepCheckpoint({ size, note, signedAt }: StoredCheckpoint): void {
    this.database.prepare('INSERT INTO checkpoint (size, note, signedAt) VALUES (?, ?, ?)').run(size, note, signedAt);
  }

  /** @param signature  line of the note, with its newline */
  keepCosignature(size: number, witness: string, signature: string, receivedAt: string): void {
    this.database
      .prepare('INSERT OR IGNORE INTO cosignature (size, witness, signature, receivedAt) VALUES (?, ?, ?, ?)')
      .run(size, witness, signature, receivedAt);
  }

  keepTimestamp({ size, note, response, receivedAt }: StoredTimestamp): void {
    this.database
      .prepare('INSERT OR IGNORE INTO timestamp (size, note, response, receivedAt) VALUES (?, ?, ?, ?)')
      .run(size, note, response, receivedAt);
  }

  keepReconciliation(reconciliation: Reconciliation): void {
    this.database
      .prepare('INSERT OR IGNORE INTO reconciliation (finishedAt, outcome) VALUES (?, ?)')
      .run(reconciliation.finishedAt, JSON.stringify(reconciliation));
  }

  /** Where the last run begins. */
  get lastRunStart(): number {
    return this.database.prepare<[], number>('SELECT firstEntry FROM run ORDER BY firstEntry DESC LIMIT 1').pluck().get() ?? 0;
  }
}
