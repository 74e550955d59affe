import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { Role } from '../domain/role.events.js';

/** A role somebody holds, or held. */
export interface RoleLine {
  readonly actorId: string;
  readonly role: Role;
  /** ledger number of the entry that granted it */
  readonly grantedNumber: number;
  readonly grantedAt: string;
  readonly grantedBy: string;
  /** of the entry that took it away; null while it is held */
  readonly revokedNumber: number | null;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

/** Every role there is or was, those granted last first. */
export const roleLines = (database: Database): readonly RoleLine[] =>
  prepared<[], RoleLine>(
    database,
    `SELECT actor_id AS actorId, role, granted_number AS grantedNumber, granted_at AS grantedAt, granted_by AS grantedBy,
        revoked_number AS revokedNumber, revoked_at AS revokedAt, revoked_by AS revokedBy
      FROM role ORDER BY granted_number DESC`,
  ).all();

/** Who holds a role, as far as the read model has come. */
export const holdersOf = (database: Database, role: Role): readonly string[] =>
  prepared<[string], { readonly actorId: string }>(
    database,
    `SELECT DISTINCT actor_id AS actorId FROM role WHERE role = ? AND revoked_number IS NULL`,
  )
    .all(role)
    .map(({ actorId }) => actorId);
