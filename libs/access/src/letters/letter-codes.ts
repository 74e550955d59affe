import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import { newCode, typedCode } from '../secrets/crockford.js';
import type { KeyedDigest } from '../secrets/server-key.js';
import { afterMilliseconds } from '../sessions/instants.js';
import { codeExpired, codeUnknown, codeUsed } from './letters.errors.js';

const DAY = 86_400_000;

/** A letter takes a week to come and lies about for a few. */
export const CODE_LASTS = 60 * DAY;

/** How long a code that was used or has expired is still known by its digest, so that whoever types it hears why it does not open. */
const REMEMBERED = 180 * DAY;

export interface PrintedCode {
  readonly code: string;
  readonly expiresAt: string;
}

/** Letters printed together. */
export interface PrintRun {
  readonly madeAt: string;
  /** pseudonym of who printed them */
  readonly madeBy: string;
  /** codes that are still known */
  readonly letters: number;
  readonly used: number;
  readonly expiresAt: string;
}

/** Print runs a desk looks back on. */
const MOST_RUNS = 200;

/** Codes of printed letters: 80 random bits, used once, kept as an HMAC: there is nothing to guess, so nothing slow is needed. */
export class LetterCodes {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly digest: KeyedDigest,
  ) {}

  /**
   * Makes a code for each account. Codes made for it before open no more: of two letters the later one counts.
   * @returns the codes by account; they are told this once
   */
  async make(accountIds: readonly string[], madeBy: string): Promise<ReadonlyMap<string, PrintedCode>> {
    const now = this.clock.now();
    const expiresAt = afterMilliseconds(now, CODE_LASTS);
    const codes = new Map(accountIds.map((accountId) => [accountId, { code: newCode(), expiresAt }]));
    await this.tables.db.transaction().execute(async (db) => {
      for (const [accountId, { code }] of codes) {
        await db.deleteFrom('letter_code').where('account_id', '=', accountId).where('used_at', 'is', null).execute();
        await db
          .insertInto('letter_code')
          .values({
            code_digest: this.digest('letter', code),
            account_id: accountId,
            made_at: now,
            made_by: madeBy,
            expires_at: expiresAt,
            used_at: null,
          })
          .execute();
      }
    });
    return codes;
  }

  /**
   * Uses a code, once: of two who type it at the same moment one is let in.
   * @returns the account it was made for
   * @throws DomainError `CODE_UNKNOWN`, `CODE_EXPIRED` {expiredAt}, `CODE_USED` {usedAt}
   */
  async use(typed: string): Promise<string> {
    const code = typedCode(typed);
    if (code === undefined) throw codeUnknown();
    const now = this.clock.now();
    const digest = this.digest('letter', code);
    const used = await this.tables.db
      .updateTable('letter_code')
      .set({ used_at: now })
      .where('code_digest', '=', digest)
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .returning('account_id')
      .executeTakeFirst();
    if (used) return used.account_id;
    const row = await this.tables.db.selectFrom('letter_code').selectAll().where('code_digest', '=', digest).executeTakeFirst();
    if (!row) throw codeUnknown();
    throw row.used_at === null ? codeExpired(row.expires_at) : codeUsed(row.used_at);
  }

  /** What was printed when, the last first. A letter that was replaced is no longer counted. */
  async printed(): Promise<readonly PrintRun[]> {
    const rows = await this.tables.db
      .selectFrom('letter_code')
      .select(({ fn }) => [
        'made_at',
        'made_by',
        'expires_at',
        fn.countAll<number | string>().as('letters'),
        fn.count<number | string>('used_at').as('used'),
      ])
      .groupBy(['made_at', 'made_by', 'expires_at'])
      .orderBy('made_at', 'desc')
      .limit(MOST_RUNS)
      .execute();
    // One of the engines counts in numbers, the other in texts.
    return rows.map(({ made_at: madeAt, made_by: madeBy, expires_at: expiresAt, letters, used }) => ({
      madeAt,
      madeBy,
      letters: Number(letters),
      used: Number(used),
      expiresAt,
    }));
  }

  async sweep(): Promise<void> {
    const before = afterMilliseconds(this.clock.now(), -REMEMBERED);
    await this.tables.db.deleteFrom('letter_code').where('expires_at', '<', before).execute();
  }
}
