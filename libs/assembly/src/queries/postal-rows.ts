import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';

/** Rights whose form says something of a resolution, in the order of the roll. */
export const rightsThatAnswered = (database: Database, assemblyId: string, resolutionId: string): readonly string[] =>
  prepared<[string, string], { readonly rightId: string }>(
    database,
    'SELECT right_id AS rightId FROM postal_answer WHERE assembly_id = ? AND resolution_id = ? ORDER BY right_id',
  )
    .all(assemblyId, resolutionId)
    .map(({ rightId }) => rightId);

/** The form of one right: that it came, and never what it says. */
export interface PostalFormRow {
  readonly rightId: string;
  readonly memberId: string;
  /** calendar date */
  readonly receivedOn: string;
  /** resolutions it answers */
  readonly answers: number;
  /** ledger number of the entry that recorded it */
  readonly number: number;
}

/** In the order of the roll, from after one right on. */
export const postalFormRows = (database: Database, assemblyId: string, afterRight: string, limit: number): readonly PostalFormRow[] =>
  prepared<[string, string, number], PostalFormRow>(
    database,
    `SELECT right_id AS rightId, member_id AS memberId, received_on AS receivedOn, ledger_number AS number,
      (SELECT count(*) FROM postal_answer AS said WHERE said.assembly_id = postal_form.assembly_id AND said.right_id = postal_form.right_id)
        AS answers
      FROM postal_form WHERE assembly_id = ? AND right_id > ? ORDER BY right_id LIMIT ?`,
  ).all(assemblyId, afterRight, limit);

/** How many forms came. */
export const postalFormCount = (database: Database, assemblyId: string): number =>
  prepared<[string], number>(database, 'SELECT count(*) FROM postal_form WHERE assembly_id = ?').pluck().get(assemblyId) ?? 0;
