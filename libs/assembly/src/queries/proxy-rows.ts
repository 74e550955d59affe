import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import { grantorPresent, representedSql, represents } from '../projections/proxy-table.js';

/** `blank` and `accepted` ones are in force unless their grantor is there herself. */
export type ProxyStatus = 'blank' | 'given' | 'accepted' | 'refused';

export interface ProxyView {
  readonly grantorId: string;
  /** null for a blank proxy */
  readonly holderId: string | null;
  readonly status: ProxyStatus;
  /** whether the grantor is there: she uses her right herself then */
  readonly grantorPresent: boolean;
}

interface ProxyRow {
  readonly grantor_id: string;
  readonly holder_id: string | null;
  readonly status: ProxyStatus;
  readonly present: 0 | 1;
}

/** Members who are not there and whose proxy is: blank, or in the hands of somebody who is there. */
export const representedCount = (database: Database, assemblyId: string): number =>
  prepared<[string], { represented: number }>(database, `SELECT (${representedSql('?')}) AS represented`).get(assemblyId)?.represented ?? 0;

/** Who they are. */
export const representedMembers = (database: Database, assemblyId: string): readonly string[] =>
  prepared<[string], string>(database, `SELECT grantor_id FROM proxy WHERE assembly_id = ? AND ${represents}`).pluck().all(assemblyId);

/** By grantor, from after one on. */
export const proxyRows = (database: Database, assemblyId: string, afterGrantor: string, limit: number): readonly ProxyView[] =>
  prepared<[string, string, number], ProxyRow>(
    database,
    `SELECT grantor_id, holder_id, status, ${grantorPresent} AS present FROM proxy
      WHERE assembly_id = ? AND grantor_id > ? ORDER BY grantor_id LIMIT ?`,
  )
    .all(assemblyId, afterGrantor, limit)
    .map(proxyView);

const proxyView = (row: ProxyRow): ProxyView => ({
  grantorId: row.grantor_id,
  holderId: row.holder_id,
  status: row.status,
  grantorPresent: row.present === 1,
});

/** The proxies a member gave or was asked to hold at an assembly. */
export const proxiesAround = (database: Database, assemblyId: string, memberId: string): readonly ProxyView[] =>
  prepared<[string, string, string], ProxyRow>(
    database,
    `SELECT grantor_id, holder_id, status, ${grantorPresent} AS present FROM proxy
      WHERE assembly_id = ? AND (grantor_id = ? OR holder_id = ?) ORDER BY grantor_id`,
  )
    .all(assemblyId, memberId, memberId)
    .map(proxyView);

/** Members who gave a blank proxy and are not there. */
export const blankGrantors = (database: Database, assemblyId: string): readonly string[] =>
  prepared<[string], { grantor_id: string }>(
    database,
    `SELECT grantor_id FROM proxy WHERE assembly_id = ? AND status = 'blank' AND NOT ${grantorPresent} ORDER BY grantor_id`,
  )
    .all(assemblyId)
    .map((row) => row.grantor_id);

/** The proxy a member gave, as it stands. */
export const proxyGivenBy = (
  database: Database,
  assemblyId: string,
  grantorId: string,
): { readonly holderId: string | null; readonly status: ProxyStatus } | undefined =>
  prepared<[string, string], { readonly holderId: string | null; readonly status: ProxyStatus }>(
    database,
    'SELECT holder_id AS holderId, status FROM proxy WHERE assembly_id = ? AND grantor_id = ?',
  ).get(assemblyId, grantorId);

/** Members who are not there and whose proxy somebody accepted. */
export const proxiesHeldBy = (database: Database, assemblyId: string, holderId: string): readonly string[] =>
  prepared<[string, string], { readonly grantor_id: string }>(
    database,
    `SELECT grantor_id FROM proxy WHERE assembly_id = ? AND holder_id = ? AND status = 'accepted' AND NOT ${grantorPresent} ORDER BY grantor_id`,
  )
    .all(assemblyId, holderId)
    .map((row) => row.grantor_id);
