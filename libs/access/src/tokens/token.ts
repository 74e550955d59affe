import type { TokenTable } from '../access-schema.js';

/** A token as it is listed, without its secret. */
export interface Token {
  readonly tokenId: string;
  readonly accountId: string;
  /** pseudonym of the program: what it may do is granted to this actor */
  readonly actorId: string;
  /** what it is for */
  readonly name: string;
  readonly scopes: readonly string[];
  readonly madeAt: string;
  readonly madeBy: string;
  readonly expiresAt: string;
  /** to the minute; null for one that was never used */
  readonly lastUsedAt: string | null;
}

export interface NewToken {
  readonly name: string;
  /** ids of operations, or named scopes: what it is limited to */
  readonly scopes: readonly string[];
  /** how long it lasts */
  readonly days: number;
}

/** A token just made, and the secret that is told once. */
export interface MadeToken extends Token {
  readonly secret: string;
}

/** A token as it lies in its table, and the actor of its account. */
export const tokenOf = (row: TokenTable & { readonly actor_id: string }): Token => ({
  tokenId: row.token_id,
  accountId: row.account_id,
  actorId: row.actor_id,
  name: row.name,
  scopes: row.scopes.split(' '),
  madeAt: row.made_at,
  madeBy: row.made_by,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
});
