import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';

export interface HeadCountRow {
  readonly moment: 'opening' | 'closing';
  readonly present: number;
  readonly represented: number;
}

/** How many were there when the assembly began, and when it ended. */
export const headCountRows = (database: Database, assemblyId: string): readonly HeadCountRow[] =>
  prepared<[string], HeadCountRow>(database, 'SELECT moment, present, represented FROM head_count WHERE assembly_id = ?').all(assemblyId);

/** Ledger number of the annulment of each ballot that was annulled: nothing happens to it afterwards. */
export const annulmentNumbers = (database: Database, assemblyId: string): ReadonlyMap<string, number> =>
  new Map(
    prepared<[string], { readonly ballotId: string; readonly number: number }>(
      database,
      `SELECT ballot_id AS ballotId, last_number AS number FROM ballot WHERE assembly_id = ? AND status = 'annulled'`,
    )
      .all(assemblyId)
      .map(({ ballotId, number }) => [ballotId, number]),
  );
