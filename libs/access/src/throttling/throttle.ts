import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import type { KeyedDigest } from '../secrets/server-key.js';
import { allowances, type ThrottleKey } from './allowances.js';
import { tooManyAttempts } from './throttle.errors.js';
import { afterCredit, afterFailure, secondsToWait, type Spent } from './token-bucket.js';

/** Tries an address is given back for somebody who got in. */
const CREDIT = 2;

const DAY = 86_400_000;

/** Counts what failed, by whom it was tried on and from where. Unknown names are counted as known ones are: a refusal tells nothing. */
export class Throttle {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly digest: KeyedDigest,
  ) {}

  /** @throws DomainError `TOO_MANY_ATTEMPTS` {retryAfter} in seconds */
  async assertAllowed(keys: readonly ThrottleKey[]): Promise<void> {
    const now = this.clock.now();
    const rows = await this.tables.db
      .selectFrom('throttle')
      .selectAll()
      .where(
        'key_digest',
        'in',
        keys.map((key) => this.digestOf(key)),
      )
      .execute();
    const waits = keys.map((key) => {
      const row = rows.find(({ key_digest: digest }) => digest === this.digestOf(key));
      return row ? secondsToWait(allowances[key.kind], spentOf(row), now) : 0;
    });
    const retryAfter = Math.max(...waits);
    if (retryAfter > 0) throw tooManyAttempts(retryAfter);
  }

  /** One more that failed. */
  async failed(keys: readonly ThrottleKey[]): Promise<void> {
    for (const key of keys) await this.change(key, (spent, now) => afterFailure(allowances[key.kind], spent, now));
  }

  /** Somebody got in: her name starts afresh. */
  async succeeded(name: ThrottleKey): Promise<void> {
    await this.tables.db.deleteFrom('throttle').where('key_digest', '=', this.digestOf(name)).execute();
  }

  /** The hall is given back what those who mistyped had spent. */
  async credit(address: ThrottleKey): Promise<void> {
    const hasFailed = await this.tables.db
      .selectFrom('throttle')
      .select('spent')
      .where('key_digest', '=', this.digestOf(address))
      .executeTakeFirst();
    if (hasFailed) await this.change(address, (spent, now) => afterCredit(allowances[address.kind], spent, CREDIT, now));
  }

  /** Forgets who has not tried for a day: by then every try is back. */
  async sweep(): Promise<void> {
    const yesterday = new Date(Date.parse(this.clock.now()) - DAY).toISOString();
    await this.tables.db.deleteFrom('throttle').where('updated_at', '<', yesterday).execute();
  }

  /** In one transaction, so that of two failures at once none is lost. */
  private async change(key: ThrottleKey, changed: (spent: Spent, now: string) => Spent): Promise<void> {
    const digest = this.digestOf(key);
    const now = this.clock.now();
    await this.tables.db.transaction().execute(async (db) => {
      await db
        .insertInto('throttle')
        .values({ key_digest: digest, spent: 0, updated_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const row = await db
        .selectFrom('throttle')
        .selectAll()
        .where('key_digest', '=', digest)
        .$if(this.tables.kind === 'postgres', (query) => query.forUpdate())
        .executeTakeFirstOrThrow();
      const { spent, updatedAt } = changed(spentOf(row), now);
      await db.updateTable('throttle').set({ spent, updated_at: updatedAt }).where('key_digest', '=', digest).execute();
    });
  }

  private digestOf({ kind, of }: ThrottleKey): string {
    return this.digest('throttle', `${kind} ${of}`);
  }
}

const spentOf = ({ spent, updated_at: updatedAt }: { readonly spent: number; readonly updated_at: string }): Spent => ({
  spent,
  updatedAt,
});
