import type { RecordedOneOf } from '#kernel';
import type { Asked, Process, Reaction } from '#processing';
import type { RulebookAdopted } from '#statutes/domain';
import type { ExpireSanction, PutSanctionIntoEffect } from '../domain/effect.decide.js';
import type { ProceedingEvent } from '../domain/proceeding.events.js';
import { RULEBOOK_TABLE, rulebookMemoryIn } from './rulebook-memory.js';

interface Dated {
  readonly proceedingId: string;
  readonly date: string;
}

/**
 * What time alone brings about: a measure counts when nobody may appeal any more, and no longer when it has become old. Days are those of the
 * cooperative's zone.
 */
export const keepDeadlines: Process = {
  name: 'keep-disciplinary-deadlines',
  startFrom: 'beginning',
  handles: [
    'RulebookAdopted',
    'SanctionNotified',
    'SanctionTookEffect',
    'SanctionLifted',
    'AppealLodged',
    'AppealDecided',
    'SanctionExpired',
    'RehabilitationGranted',
    'ReviewDecided',
  ],
  schema: [
    RULEBOOK_TABLE,
    `CREATE TABLE measure (proceeding_id TEXT PRIMARY KEY, appeal_due_on TEXT, expires_on TEXT, appealed INTEGER NOT NULL DEFAULT 0)
      STRICT, WITHOUT ROWID`,
    'CREATE INDEX measure_appeal ON measure (appeal_due_on) WHERE appeal_due_on IS NOT NULL',
    'CREATE INDEX measure_expiry ON measure (expires_on) WHERE expires_on IS NOT NULL',
  ],
  prepare: (database) => {
    const rulebook = rulebookMemoryIn(database);
    const notified = database.prepare(`INSERT INTO measure (proceeding_id, appeal_due_on) VALUES (@proceedingId, @date)
      ON CONFLICT DO UPDATE SET appeal_due_on = iif(expires_on IS NULL, @date, NULL)`);
    const tookEffect = database.prepare(`INSERT INTO measure (proceeding_id, expires_on) VALUES (@proceedingId, @date)
      ON CONFLICT DO UPDATE SET appeal_due_on = NULL, expires_on = @date`);
    const appealed = database.prepare('UPDATE measure SET appealed = ?, appeal_due_on = NULL WHERE proceeding_id = ?');
    const over = database.prepare('DELETE FROM measure WHERE proceeding_id = ?');
    const effective = database.prepare<[string], Dated>(
      `SELECT proceeding_id AS proceedingId, appeal_due_on AS date FROM measure WHERE appeal_due_on < ? AND appealed = 0 ORDER BY 2, 1`,
    );
    const expired = database.prepare<[string], Dated>(
      `SELECT proceeding_id AS proceedingId, expires_on AS date FROM measure WHERE expires_on <= ? AND appealed = 0 ORDER BY 2, 1`,
    );
    return {
      react: (recorded) => {
        // `handles` lists events of these unions.
        const { type, data } = recorded as RecordedOneOf<ProceedingEvent | RulebookAdopted>;
        switch (type) {
          case 'RulebookAdopted':
            rulebook.note(data);
            break;
          case 'SanctionNotified':
            if (data.appealDueOn !== undefined) notified.run({ proceedingId: data.proceedingId, date: data.appealDueOn });
            break;
          case 'SanctionTookEffect':
            tookEffect.run({ proceedingId: data.proceedingId, date: data.expiresOn ?? null });
            break;
          case 'AppealLodged':
          case 'AppealDecided':
            appealed.run(type === 'AppealLodged' ? 1 : 0, data.proceedingId);
            break;
          case 'ReviewDecided':
            if (data.outcome === 'lifted') over.run(data.proceedingId);
            break;
          case 'SanctionLifted':
          case 'SanctionExpired':
          case 'RehabilitationGranted':
            over.run(data.proceedingId);
            break;
          default:
            break;
        }
        return [];
      },
      due: (now) => {
        const today = rulebook.at(now)?.day;
        if (today === undefined) return [];
        return [...effective.all(today).map(puttingIntoEffect), ...expired.all(today).map(expiring)];
      },
    };
  },
};

const puttingIntoEffect = ({ proceedingId, date }: Dated): Reaction => ({
  effect: `put-into-effect ${proceedingId} ${date}`,
  command: { type: 'PutSanctionIntoEffect', data: { proceedingId } } satisfies Asked<PutSanctionIntoEffect>,
});

const expiring = ({ proceedingId, date }: Dated): Reaction => ({
  effect: `expire ${proceedingId} ${date}`,
  command: { type: 'ExpireSanction', data: { proceedingId } } satisfies Asked<ExpireSanction>,
});
