import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';

export interface EntryFilter {
  /** exact name, `assembly-…` */
  readonly stream?: string;
  readonly type?: string;
}

interface EntryRow {
  readonly number: number;
  readonly stream: string;
  readonly revision: number;
}

/** Entries before a ledger number, the latest first. One statement for each filter, so that each has its index. */
export const entryRows = (database: Database, { stream, type }: EntryFilter, before: number, limit: number): readonly EntryRow[] => {
  const conditions = [...(stream === undefined ? [] : ['stream = @stream']), ...(type === undefined ? [] : ['type = @type'])];
  const where = ['number < @before', ...conditions].join(' AND ');
  const sql = `SELECT number, stream, revision FROM entry WHERE ${where} ORDER BY number DESC LIMIT @limit`;
  return prepared<[Record<string, string | number>], EntryRow>(database, sql).all({
    before,
    limit,
    ...(stream === undefined ? {} : { stream }),
    ...(type === undefined ? {} : { type }),
  });
};
