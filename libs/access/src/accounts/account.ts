import type { AccountKind, AccountTable } from '../access-schema.js';

/** Somebody, or some program, that can sign in. One account, one actor: rights are granted to the actor, in the ledger. */
export type Account = Readonly<{
  accountId: string;
  /** for a member her `memberId` */
  actorId: string;
  kind: AccountKind;
  loginName: string | null;
  state: AccountTable['state'];
  createdAt: string;
  signedInAt: string | null;
}>;

export interface NewAccount {
  readonly kind: AccountKind;
  /** of a member her `memberId`; another random UUID when absent */
  readonly actorId?: string;
  /** a member number or a chosen name; null for systems */
  readonly loginName: string | null;
}

/** An account as it lies in its table. */
export const accountOf = (row: AccountTable): Account => ({
  accountId: row.account_id,
  actorId: row.actor_id,
  kind: row.kind,
  loginName: row.login_name,
  state: row.state,
  createdAt: row.created_at,
  signedInAt: row.signed_in_at,
});
