import type { RecordedOneOf } from '#kernel';
import type { Projection } from '#processing';
import { roleEventTypes, type RoleEvent } from '../domain/role.events.js';

/** Name of the read model of who holds which role, and who held it. */
export const ROLES = 'roles';

/** A row from each grant of a role until it is revoked. */
export const rolesProjection: Projection = {
  name: ROLES,
  version: 1,
  handles: roleEventTypes,
  schema: [
    `CREATE TABLE role (
      actor_id TEXT NOT NULL, role TEXT NOT NULL, granted_number INTEGER NOT NULL, granted_at TEXT NOT NULL, granted_by TEXT NOT NULL,
      revoked_number INTEGER, revoked_at TEXT, revoked_by TEXT, PRIMARY KEY (actor_id, role, granted_number)) STRICT, WITHOUT ROWID`,
  ],
  indexes: ['CREATE INDEX role_held ON role (role, revoked_number)'],
  prepare: (database) => {
    const grant = database.prepare(
      `INSERT INTO role VALUES (@actorId, @role, @number, @recordedAt, @actor, NULL, NULL, NULL) ON CONFLICT DO NOTHING`,
    );
    const revoke = database.prepare(
      `UPDATE role SET revoked_number = @number, revoked_at = @recordedAt, revoked_by = @actor
        WHERE actor_id = @actorId AND role = @role AND revoked_number IS NULL`,
    );
    return {
      apply: (recorded) => {
        // `handles` lists exactly the events of this union.
        const { type, data, number, meta } = recorded as RecordedOneOf<RoleEvent>;
        const row = { actorId: data.actorId, role: data.role, number, recordedAt: meta.recordedAt, actor: meta.actor };
        if (type === 'RoleGranted') grant.run(row);
        else revoke.run(row);
      },
    };
  },
};
