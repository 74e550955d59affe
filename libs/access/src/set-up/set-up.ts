import { rmSync, writeFileSync } from 'node:fs';
import type { Clock } from '#kernel';
import type { AccessTables } from '../access-tables.js';
import type { LedgerFactsReader } from '../queries/ledger-facts-reader.js';
import { newCode, printedCode, typedCode } from '../secrets/crockford.js';
import type { KeyedDigest } from '../secrets/server-key.js';
import type { OpenedSession } from '../sessions/session.js';
import type { Caller, SignIn } from '../sign-in.js';
import type { OperatorAccounts } from './operator-accounts.js';
import { setUpCodeUnknown, setUpOver } from './set-up.errors.js';

export interface FirstOperator {
  /** as the server printed it */
  readonly code: string;
  readonly loginName: string;
  readonly password: string;
}

export interface SetUpParts {
  readonly tables: AccessTables;
  readonly clock: Clock;
  readonly operators: OperatorAccounts;
  readonly signIn: SignIn;
  readonly ledger: LedgerFactsReader;
  readonly digest: KeyedDigest;
  /** file the code is written to, for its owner only; it goes with the code */
  readonly file: string;
}

/** The first operator of a node: whoever can read what the server prints where it runs. */
export class SetUp {
  constructor(private readonly parts: SetUpParts) {}

  /**
   * Makes the code of the set-up while nobody is operator; one printed before opens no more.
   * @returns the code as it is printed; undefined when there is an operator
   */
  async begin(): Promise<string | undefined> {
    const { tables, clock, digest, file } = this.parts;
    if (await this.hasOperator()) return undefined;
    const code = newCode();
    await tables.db.transaction().execute(async (db) => {
      await db.deleteFrom('set_up_code').execute();
      await db
        .insertInto('set_up_code')
        .values({ code_digest: digest('setUp', code), made_at: clock.now() })
        .execute();
    });
    writeFileSync(file, `${printedCode(code)}\n`, { mode: 0o600 });
    return printedCode(code);
  }

  /**
   * Makes the first operator, and signs her in.
   * @throws DomainError `SET_UP_CODE_UNKNOWN`, `SET_UP_OVER` when there is an operator, `LOGIN_NAME_TAKEN`, `TOO_MANY_ATTEMPTS`, and what
   *   setting a password refuses; the code then opens still
   */
  finish({ code, loginName, password }: FirstOperator, caller: Caller): Promise<OpenedSession> {
    return this.parts.signIn.withProof('setUp', caller, async () => {
      if (await this.hasOperator()) throw setUpOver();
      const digest = await this.take(code);
      try {
        const accountId = await this.parts.operators.make(loginName, password);
        rmSync(this.parts.file, { force: true });
        return accountId;
      } catch (error) {
        await this.giveBack(digest);
        throw error;
      }
    });
  }

  /** Takes the code away: of two who type it one becomes operator. @returns its digest */
  private async take(typed: string): Promise<string> {
    const { tables, digest } = this.parts;
    const code = typedCode(typed);
    if (code === undefined) throw setUpCodeUnknown();
    const taken = digest('setUp', code);
    const { numDeletedRows } = await tables.db.deleteFrom('set_up_code').where('code_digest', '=', taken).executeTakeFirst();
    if (numDeletedRows === 0n) throw setUpCodeUnknown();
    return taken;
  }

  private async giveBack(digest: string): Promise<void> {
    const { tables, clock } = this.parts;
    await tables.db.insertInto('set_up_code').values({ code_digest: digest, made_at: clock.now() }).execute();
  }

  private async hasOperator(): Promise<boolean> {
    const { hasOperator = false } = await this.parts.ledger.read(['hasOperator'], undefined, { about: [] });
    return hasOperator;
  }
}
