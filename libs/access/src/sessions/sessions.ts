import { randomUUID } from 'node:crypto';
import type { Clock } from '#kernel';
import type { SessionTable } from '../access-schema.js';
import type { AccessTables } from '../access-tables.js';
import type { Identified } from '../identified.js';
import { digestOfSecret, newSecret } from '../secrets/opaque-secret.js';
import { afterMilliseconds } from './instants.js';
import { LiveSessions } from './live-sessions.js';
import { sessionOf, type OpenedSession, type Opening, type Session } from './session.js';
import { memberLimits, type LimitsOf } from './session-limits.js';
import { sessionUnknown } from './sessions.errors.js';

const LONGEST_DEVICE = 200;

/**
 * Who is signed in. A session is opaque: it says nothing, and is over the moment its row is. Each sign-in opens a new one under a secret
 * made here, so that none can be planted beforehand (OWASP ASVS 5.0, 7.2.4).
 */
export class Sessions {
  private readonly live: LiveSessions;

  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly limitsOf: LimitsOf = () => Promise.resolve(memberLimits),
  ) {
    this.live = new LiveSessions(tables, clock, limitsOf);
  }

  /** Opens a session for an account whose owner has just proved who she is. */
  async open(accountId: string, { means, device }: Opening): Promise<OpenedSession> {
    const { actor_id: actorId } = await this.tables.db
      .selectFrom('account')
      .select('actor_id')
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow();
    const now = this.clock.now();
    const { absolute } = await this.limitsOf(actorId);
    const secret = newSecret();
    const row: SessionTable = {
      session_id: randomUUID(),
      secret_digest: digestOfSecret(secret),
      account_id: accountId,
      means,
      device: device.slice(0, LONGEST_DEVICE),
      opened_at: now,
      last_seen_at: now,
      proven_at: now,
      expires_at: afterMilliseconds(now, absolute),
    };
    await this.tables.db.transaction().execute(async (db) => {
      await db.insertInto('session').values(row).execute();
      await db.updateTable('account').set({ signed_in_at: now }).where('account_id', '=', accountId).execute();
    });
    return { secret, session: sessionOf(row) };
  }

  /** Whose secret this is; `undefined` for one that is unknown, over or revoked. In memory for whoever was here half a minute ago. */
  check(secret: string): Promise<Identified | undefined> {
    return this.live.check(digestOfSecret(secret));
  }

  /** Sessions that are not over, the last one first. */
  async list(accountId: string): Promise<readonly Session[]> {
    await this.live.flush();
    const rows = await this.tables.db
      .selectFrom('session')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('expires_at', '>', this.clock.now())
      .where('last_seen_at', '>', this.longestIdle())
      .orderBy('opened_at', 'desc')
      .execute();
    return rows.map(sessionOf);
  }

  /** Ends a session, at once on this node. */
  async revoke(sessionId: string): Promise<void> {
    await this.tables.db.deleteFrom('session').where('session_id', '=', sessionId).execute();
    this.live.forget((session) => session.sessionId === sessionId);
  }

  /** Ends the session a secret is of: when it is signed out of, and when another takes its place in the same browser. */
  async end(secret: string): Promise<void> {
    const sessionId = (await this.check(secret))?.sessionId;
    if (sessionId !== undefined) await this.revoke(sessionId);
  }

  /** @param except  the session that stays: the one in which a password was changed */
  async revokeAllOf(accountId: string, except?: string): Promise<void> {
    await this.tables.db
      .deleteFrom('session')
      .where('account_id', '=', accountId)
      .where('session_id', '!=', except ?? '')
      .execute();
    this.live.forget((session) => session.accountId === accountId && session.sessionId !== except);
  }

  /**
   * She has proved again who she is, in a session that is open.
   * @throws DomainError `SESSION_UNKNOWN`
   */
  async prove(sessionId: string): Promise<void> {
    const now = this.clock.now();
    const { numUpdatedRows } = await this.tables.db
      .updateTable('session')
      .set({ proven_at: now, last_seen_at: now })
      .where('session_id', '=', sessionId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw sessionUnknown();
    this.live.forget((session) => session.sessionId === sessionId);
  }

  /** Writes down who was seen. */
  flush(): Promise<void> {
    return this.live.flush();
  }

  /** Forgets what is over. */
  async sweep(): Promise<void> {
    await this.live.flush();
    await this.tables.db
      .deleteFrom('session')
      .where((is) => is.or([is('expires_at', '<=', this.clock.now()), is('last_seen_at', '<=', this.longestIdle())]))
      .execute();
    this.live.forget(() => true);
  }

  /** Whoever was last seen before this instant is signed in nowhere. */
  private longestIdle(): string {
    return afterMilliseconds(this.clock.now(), -memberLimits.idle);
  }
}
