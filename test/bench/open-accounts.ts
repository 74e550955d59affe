import { randomUUID } from 'node:crypto';
import { Accounts, Passwords, type AccessTables } from '#access';

export const BENCH_PASSWORD = 'la grange bleue sent le foin';

export interface AccountServices {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly tables: AccessTables;
}

/** Accounts `1` to `count`, all with the same password: hashing thousands is what is measured, and not what it is prepared with. */
export const openAccounts = async ({ accounts, passwords, tables }: AccountServices, count: number): Promise<readonly string[]> => {
  const accountIds: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { accountId } = await accounts.create({ kind: 'member', actorId: randomUUID(), loginName: String(number) });
    accountIds.push(accountId);
  }
  const [first, ...others] = accountIds;
  if (first === undefined) return [];
  await passwords.set(first, BENCH_PASSWORD, []);
  const { hash, set_at } = await tables.db.selectFrom('password').selectAll().executeTakeFirstOrThrow();
  for (let start = 0; start < others.length; start += 500) {
    const rows = others.slice(start, start + 500).map((account_id) => ({ account_id, hash, set_at }));
    await tables.db.insertInto('password').values(rows).execute();
  }
  return accountIds;
};
