import { plus, streamName, type Cents } from '#kernel';
import { memberNumberDecider } from '#membership/domain';
import { sharesFolding, sharesStream } from '#shares/domain';
import type { Rehearsal } from './rehearsal.js';

/** What a member holds, over all classes. */
export interface MemberBalance {
  readonly quantity: number;
  readonly subscribedCents: Cents;
  readonly paidUpCents: Cents;
}

export const noBalance: MemberBalance = { quantity: 0, subscribedCents: 0, paidUpCents: 0 };

/** A line of a balance file: what is not said is not compared. */
export interface BalanceLine {
  readonly line: number;
  readonly memberNumber: number;
  readonly expected: Partial<MemberBalance> & Pick<MemberBalance, 'quantity'>;
}

/** A member of whom the balance file and the register say different things. */
export interface BalanceDifference {
  /** of the balance file; null for somebody who holds shares and is not in it */
  readonly line: number | null;
  readonly memberNumber: number;
  readonly expected: BalanceLine['expected'];
  readonly found: MemberBalance;
}

export interface BalanceReconciliation {
  readonly lines: number;
  readonly agree: number;
  readonly differ: number;
  /** the first thousand */
  readonly differences: readonly BalanceDifference[];
}

const SHOWN = 1_000;

/** What the register says somebody holds: the sum over her subscriptions. */
export const balanceOf = (register: Rehearsal, memberNumber: number): MemberBalance => {
  const { memberId } = register.stateOf(streamName('memberNumber', memberNumber), memberNumberDecider);
  if (memberId === undefined) return noBalance;
  return Object.values(register.stateOf(sharesStream(memberId), sharesFolding).subscriptions).reduce(
    (sum, { quantity, subscribedCents, paidUpCents }) => ({
      quantity: sum.quantity + quantity,
      subscribedCents: plus(sum.subscribedCents, subscribedCents),
      paidUpCents: plus(sum.paidUpCents, paidUpCents),
    }),
    noBalance,
  );
};

/**
 * Compares closing balances line by line.
 * @param members  numbers the movements speak of: who holds shares at the end and is not in the balance file is a difference too
 */
export const reconcileBalances = (
  lines: readonly BalanceLine[],
  members: Iterable<number>,
  balance: (memberNumber: number) => MemberBalance,
): BalanceReconciliation => {
  const said = new Set(lines.map(({ memberNumber }) => memberNumber));
  const compared = lines.map((line) => ({ ...line, found: balance(line.memberNumber) }));
  const differing = compared.filter(({ expected, found }) => !agrees(expected, found));
  const unsaid = [...members]
    .filter((memberNumber) => !said.has(memberNumber))
    .map((memberNumber) => ({ line: null, memberNumber, expected: noBalance, found: balance(memberNumber) }))
    .filter(({ found }) => found.quantity !== 0);
  const differences = [...differing, ...unsaid];
  return {
    lines: lines.length,
    agree: lines.length - differing.length,
    differ: differences.length,
    differences: differences.slice(0, SHOWN),
  };
};

const agrees = (expected: BalanceLine['expected'], found: MemberBalance): boolean =>
  (['quantity', 'subscribedCents', 'paidUpCents'] as const).every((name) => (expected[name] ?? found[name]) === found[name]);
