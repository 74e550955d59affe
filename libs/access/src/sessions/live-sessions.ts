import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import type { Identified } from '../identified.js';
import { afterMilliseconds } from './instants.js';
import type { LimitsOf } from './session-limits.js';

/** Milliseconds after which the tables are asked again: what another node revoked is over here by then. */
const TRUSTED_FOR = 30_000;

/** Milliseconds between two notes that somebody was seen. */
const SEEN_EVERY = 60_000;

interface LiveSession {
  readonly identified: Identified;
  /** instants, ISO 8601: they are compared as text */
  readonly trustedUntil: string;
  readonly expiresAt: string;
  readonly idle: number;
  idleUntil: string;
  seenFrom: string;
}

/** Sessions of whoever was here just now, in memory: a request is answered without a look into the tables. */
export class LiveSessions {
  private readonly sessions = new Map<string, LiveSession>();
  /** who was seen, and when, as long as it is not written */
  private seen = new Map<string, string>();
  /** counts revocations: what was read before one is not remembered after it */
  private revocations = 0;

  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly limitsOf: LimitsOf,
  ) {}

  async check(digest: string): Promise<Identified | undefined> {
    const now = this.clock.now();
    const known = this.sessions.get(digest);
    const session = known && now < known.trustedUntil ? known : await this.load(digest, now);
    if (!session || now >= session.expiresAt || now >= session.idleUntil) return undefined;
    if (now >= session.seenFrom) this.see(session, now);
    return session.identified;
  }

  forget(isForgotten: (identified: Identified) => boolean): void {
    this.revocations += 1;
    for (const [digest, { identified }] of this.sessions) if (isForgotten(identified)) this.sessions.delete(digest);
  }

  async flush(): Promise<void> {
    if (this.seen.size === 0) return;
    const { seen } = this;
    this.seen = new Map();
    await this.tables.db.transaction().execute(async (db) => {
      for (const [sessionId, lastSeenAt] of seen)
        await db.updateTable('session').set({ last_seen_at: lastSeenAt }).where('session_id', '=', sessionId).execute();
    });
  }

  private async load(digest: string, now: string): Promise<LiveSession | undefined> {
    const { revocations } = this;
    const row = await this.tables.db
      .selectFrom('session')
      .innerJoin('account', 'account.account_id', 'session.account_id')
      .select(['session_id', 'session.account_id', 'actor_id', 'proven_at', 'opened_at', 'last_seen_at', 'expires_at'])
      .where('secret_digest', '=', digest)
      .where('account.state', '=', 'open')
      .executeTakeFirst();
    if (!row) {
      this.sessions.delete(digest);
      return undefined;
    }
    const { session_id: sessionId, account_id: accountId, actor_id: actorId, proven_at: provenAt } = row;
    // Somebody who was given an office meanwhile has its limits from here on.
    const { idle, absolute } = await this.limitsOf(actorId);
    const lastSeenAt = [row.last_seen_at, this.seen.get(sessionId) ?? ''].toSorted().at(-1) ?? '';
    const expiresAt = [row.expires_at, afterMilliseconds(row.opened_at, absolute)].toSorted()[0] ?? '';
    const session: LiveSession = {
      identified: { accountId, actorId, via: 'session', sessionId, provenAt, lasts: { idle, until: expiresAt } },
      trustedUntil: afterMilliseconds(now, TRUSTED_FOR),
      expiresAt,
      idle,
      idleUntil: afterMilliseconds(lastSeenAt, idle),
      seenFrom: afterMilliseconds(lastSeenAt, SEEN_EVERY),
    };
    if (revocations !== this.revocations) return this.load(digest, now);
    this.sessions.set(digest, session);
    return session;
  }

  private see(session: LiveSession, now: string): void {
    session.idleUntil = afterMilliseconds(now, session.idle);
    session.seenFrom = afterMilliseconds(now, SEEN_EVERY);
    this.seen.set(session.identified.sessionId ?? '', now);
  }
}
