import type { QueryBus } from '@nestjs/cqrs';
import type { PersonName } from '#directory';
import { DomainError } from '#kernel';
import { GetMemberNumbers, GetNames, GetRoster } from '#membership';
import type { Accounts } from '../accounts/accounts.js';
import type { Credentials } from '../accounts/credentials.js';
import type { AccessLog } from '../log/access-log.js';
import { printedCode } from '../secrets/crockford.js';
import type { LetterCodes } from './letter-codes.js';
import { resetNeeded } from './letters.errors.js';

/** A letter before it is printed. */
export interface Letter {
  readonly memberNumber: number;
  /** null for somebody who was never named here: the number finds her */
  readonly name: PersonName | null;
  /** in groups of four */
  readonly code: string;
  readonly expiresAt: string;
}

export interface LettersParts {
  readonly accounts: Accounts;
  readonly credentials: Credentials;
  readonly letterCodes: LetterCodes;
  readonly accessLog: AccessLog;
  readonly queries: QueryBus;
}

/** Letters made at once: a stack for one printer, and a page a browser opens. */
export const MOST_LETTERS = 500;

/** The operation of the API under which a member sees that a letter was made for her. */
const OPERATION = 'access-make-letters';

/**
 * Letters with a code, for members who have no way in yet. Whoever has one is given a letter only after two persons have reset her account:
 * with a letter alone anybody who prints it could vote in her place.
 */
export class Letters {
  constructor(private readonly parts: LettersParts) {}

  /**
   * Makes a letter for each of these; letters made for them before open no more.
   * @param madeBy  pseudonym of who prints them
   * @throws DomainError `MEMBER_UNKNOWN` {memberId}, `RESET_NEEDED` {memberNumbers}
   */
  async make(memberIds: readonly string[], madeBy: string): Promise<readonly Letter[]> {
    const { queries, accounts, letterCodes, accessLog } = this.parts;
    const numbers = await queries.execute(new GetMemberNumbers(memberIds));
    const unknown = memberIds.find((memberId) => !numbers.has(memberId));
    if (unknown !== undefined) throw new DomainError('MEMBER_UNKNOWN', { memberId: unknown }, 'notFound');
    await this.assertNoWayIn(numbers);
    const names = await queries.execute(new GetNames(memberIds));
    const accountOf = new Map<string, string>();
    for (const [memberId, number] of numbers)
      accountOf.set(memberId, (await accounts.create({ kind: 'member', actorId: memberId, loginName: String(number) })).accountId);
    const codes = await letterCodes.make([...accountOf.values()], madeBy);
    return [...numbers].flatMap(([memberId, memberNumber]) => {
      const printed = codes.get(accountOf.get(memberId) ?? '');
      if (!printed) return [];
      accessLog.note({ memberId, actorId: madeBy, operation: OPERATION });
      return [{ memberNumber, name: names.get(memberId) ?? null, code: printedCode(printed.code), expiresAt: printed.expiresAt }];
    });
  }

  /** Members of today without an account, in the order of their numbers; at most as many as are printed at once, and whether there are more. */
  async membersWithoutAccount(): Promise<{ readonly memberIds: readonly string[]; readonly more: boolean }> {
    const memberIds: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.parts.queries.execute(new GetRoster({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }));
      for (const { memberId } of page.items) if (!(await this.parts.accounts.ofActor(memberId))) memberIds.push(memberId);
      cursor = page.nextCursor;
    } while (cursor !== undefined && memberIds.length <= MOST_LETTERS);
    return { memberIds: memberIds.slice(0, MOST_LETTERS), more: memberIds.length > MOST_LETTERS };
  }

  private async assertNoWayIn(numbers: ReadonlyMap<string, number>): Promise<void> {
    const { accounts, credentials } = this.parts;
    const withWayIn: string[] = [];
    for (const [memberId, number] of numbers) {
      const account = await accounts.ofActor(memberId);
      if (account && (await credentials.of(account.accountId)).length > 0) withWayIn.push(String(number));
    }
    if (withWayIn.length > 0) throw resetNeeded(withWayIn);
  }
}
