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
