import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';

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

const grantorPresent =
  'EXISTS (SELECT 1 FROM attendance AS own WHERE own.assembly_id = proxy.assembly_id AND own.member_id = proxy.grantor_id)';
const holderPresent =
  'EXISTS (SELECT 1 FROM attendance AS held WHERE held.assembly_id = proxy.assembly_id AND held.member_id = proxy.holder_id)';

/** Members who are not there and whose proxy is: blank, or in the hands of somebody who is there. */
export const representedCount = (database: Database, assemblyId: string): number =>
  prepared<[string], { represented: number }>(
    database,
    `SELECT count(*) AS represented FROM proxy WHERE assembly_id = ? AND NOT ${grantorPresent}
      AND (status = 'blank' OR (status = 'accepted' AND ${holderPresent}))`,
  ).get(assemblyId)?.represented ?? 0;

/** By grantor, from after one on. */
export const proxyRows = (database: Database, assemblyId: string, afterGrantor: string, limit: number): readonly ProxyView[] =>
  prepared<[string, string, number], ProxyRow>(
    database,
    `SELECT grantor_id, holder_id, status, ${grantorPresent} AS present FROM proxy
      WHERE assembly_id = ? AND grantor_id > ? ORDER BY grantor_id LIMIT ?`,
  )
    .all(assemblyId, afterGrantor, limit)
    .map((row) => ({ grantorId: row.grantor_id, holderId: row.holder_id, status: row.status, grantorPresent: row.present === 1 }));

/** Members who gave a blank proxy and are not there. */
export const blankGrantors = (database: Database, assemblyId: string): readonly string[] =>
  prepared<[string], { grantor_id: string }>(
    database,
    `SELECT grantor_id FROM proxy WHERE assembly_id = ? AND status = 'blank' AND NOT ${grantorPresent} ORDER BY grantor_id`,
  )
    .all(assemblyId)
    .map((row) => row.grantor_id);
