import { randomUUID } from 'node:crypto';
import type { Clock } from '#kernel';
import type { TokenTable } from '../access-schema.js';
import type { AccessTables } from '../access-tables.js';
import type { Accounts } from '../accounts/accounts.js';
import type { Identified } from '../identified.js';
import { digestOfSecret, newSecret } from '../secrets/opaque-secret.js';
import { afterMilliseconds } from '../sessions/instants.js';
import { tokenOf, type MadeToken, type NewToken, type Token } from './token.js';
import { tokenUnknown } from './tokens.errors.js';

/** Tells a token from anything else that looks random: whoever finds one in a file knows what it opens. */
const PREFIX = 'unevoix_';

const DAY = 86_400_000;

/** Milliseconds between two notes that a token was used. */
const USED_EVERY = 60_000;

/**
 * Tokens of programs. Each is of an account and an actor of its own: what it may do is granted to that actor in the ledger, and narrowed by its
 * scopes, so that the ledger names the program and not whoever installed it.
 */
export class Tokens {
  constructor(
    private readonly tables: AccessTables,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
  ) {}

  /** @param madeBy  pseudonym of whoever makes it */
  async make({ name, scopes, days }: NewToken, madeBy: string): Promise<MadeToken> {
    const { accountId, actorId } = await this.accounts.create({ kind: 'system', loginName: null });
    const now = this.clock.now();
    const secret = `${PREFIX}${newSecret()}`;
    const row: TokenTable = {
      token_id: randomUUID(),
      secret_digest: digestOfSecret(secret),
      account_id: accountId,
      name,
      scopes: scopes.join(' '),
      made_at: now,
      made_by: madeBy,
      expires_at: afterMilliseconds(now, days * DAY),
      last_used_at: null,
    };
    await this.tables.db.insertInto('token').values(row).execute();
    return { ...tokenOf({ ...row, actor_id: actorId }), secret };
  }

  /** Whose token this is; `undefined` for one that is unknown, expired or revoked. */
  async check(secret: string): Promise<Identified | undefined> {
    if (!secret.startsWith(PREFIX)) return undefined;
    const now = this.clock.now();
    const row = await this.open().where('secret_digest', '=', digestOfSecret(secret)).where('expires_at', '>', now).executeTakeFirst();
    if (!row) return undefined;
    const isNoted = row.last_used_at !== null && now < afterMilliseconds(row.last_used_at, USED_EVERY);
    if (!isNoted) await this.tables.db.updateTable('token').set({ last_used_at: now }).where('token_id', '=', row.token_id).execute();
    const { accountId, actorId, scopes, madeAt } = tokenOf(row);
    return { accountId, actorId, via: 'token', provenAt: madeAt, scopes };
  }

  /** Tokens that open something, the last one first. */
  async list(): Promise<readonly Token[]> {
    const rows = await this.open().where('expires_at', '>', this.clock.now()).orderBy('made_at', 'desc').execute();
    return rows.map(tokenOf);
  }

  /**
   * Ends a token, at once on every node.
   * @throws DomainError `TOKEN_UNKNOWN` {tokenId}
   */
  async revoke(tokenId: string): Promise<void> {
    const { numDeletedRows } = await this.tables.db.deleteFrom('token').where('token_id', '=', tokenId).executeTakeFirst();
    if (numDeletedRows === 0n) throw tokenUnknown(tokenId);
  }

  async sweep(): Promise<void> {
    await this.tables.db.deleteFrom('token').where('expires_at', '<=', this.clock.now()).execute();
  }

  private open() {
    return this.tables.db
      .selectFrom('token')
      .innerJoin('account', 'account.account_id', 'token.account_id')
      .selectAll('token')
      .select('actor_id')
      .where('account.state', '=', 'open');
  }
}
