import type { Cents, Decider, DomainCommand, FactsOf } from '#kernel';
import { assertCalendarDate, rulebookInForce, type ReimbursementGuard } from '#statutes/domain';
import type { CapitalEvent, Reduction } from './capital.events.js';
import {
  afterReduction,
  CAPITAL_STREAM,
  capitalAsKnown,
  capitalFolding,
  isAboveFloor,
  type Capital,
  type CapitalAsKnown,
  type FloorRule,
} from './capital.js';
import { testsNotDecided } from './shares.errors.js';

/** Follows from a claim. */
export interface RequestReduction extends DomainCommand<'RequestReduction'>, Omit<Reduction, 'requestedOn'> {
  readonly effectiveAt: string;
  readonly minNumber?: number;
}

/** New capital came in, or the board decided on the two tests: those who wait have their turn. */
export interface ReleaseReductions extends DomainCommand<'ReleaseReductions'> {
  readonly effectiveAt: string;
  /** ledger number of the entry that brought the capital */
  readonly minNumber?: number;
  /** what may be paid out, as the board decided: only where two tests stand in the place of a floor */
  readonly distributableCents?: Cents;
}

/** A claim was taken back. */
export interface WithdrawReduction extends DomainCommand<'WithdrawReduction'> {
  readonly claimId: string;
  readonly memberId: string;
  readonly effectiveAt: string;
  readonly minNumber?: number;
}

export type CapitalCommand = RequestReduction | ReleaseReductions | WithdrawReduction;

const facts = ({ effectiveAt, minNumber }: CapitalCommand) => ({
  rulebook: rulebookInForce(effectiveAt),
  known: capitalAsKnown(effectiveAt, minNumber),
});

type Requests = ReturnType<typeof facts>;

const requestReduction = (
  command: RequestReduction,
  capital: Capital,
  known: CapitalAsKnown,
  guard: ReimbursementGuard,
): readonly CapitalEvent[] => {
  const { claimId, memberId, subscribedCents, paidUpCents, effectiveAt } = command;
  if (capital.claims.has(claimId)) return [];
  const reduction = { claimId, memberId, subscribedCents, paidUpCents, requestedOn: effectiveAt };
  if (guard.guard === 'twoTests') return [{ type: 'CapitalReductionQueued', data: { ...reduction, ground: 'testsNotPassed' } }];
  const basis = afterReduction(reduction, capital.reserved, known, guard);
  if (capital.queue.length > 0 || !isAboveFloor(basis))
    return [{ type: 'CapitalReductionQueued', data: { ...reduction, ground: 'capitalFloor' } }];
  return [{ type: 'CapitalReductionReserved', data: { ...reduction, reducedOn: effectiveAt, basis } }];
};

/** New capital lets those who wait have their turn. Nobody overtakes: whoever does not fit holds up those behind her. */
const releaseByFloor = (command: ReleaseReductions, queued: Capital, known: CapitalAsKnown, rule: FloorRule): readonly CapitalEvent[] => {
  const events: CapitalEvent[] = [];
  let capital = queued;
  for (const reduction of queued.queue) {
    const basis = afterReduction(reduction, capital.reserved, known, rule);
    if (!isAboveFloor(basis)) break;
    const reserved: CapitalEvent = { type: 'CapitalReductionReserved', data: { ...inTurn(reduction, command), basis } };
    events.push(reserved);
    capital = capitalFolding.evolve(capital, reserved);
  }
  return events;
};

/** What is reserved of a reduction that waited: it is made on the day of its turn. */
const inTurn = (reduction: Reduction, { effectiveAt }: ReleaseReductions): Reduction & { readonly reducedOn: string } => {
  const { claimId, memberId, subscribedCents, paidUpCents, requestedOn } = reduction;
  return { claimId, memberId, subscribedCents, paidUpCents, requestedOn, reducedOn: effectiveAt > requestedOn ? effectiveAt : requestedOn };
};

/** What was queued or kept for a claim is let go; one the guard has not heard of yet will not be asked for any more. */
const withdrawReduction = ({ claimId, memberId }: WithdrawReduction, { claims, queue }: Capital): readonly CapitalEvent[] => {
  const isOpen = claims.get(claimId) !== undefined || queue.some((waiting) => waiting.claimId === claimId);
  return isOpen || !claims.has(claimId) ? [{ type: 'CapitalReductionWithdrawn', data: { claimId, memberId } }] : [];
};

/** The board names an amount: claims are met in turn while it lasts. */
const releaseByTests = (command: ReleaseReductions, { queue }: Capital): readonly CapitalEvent[] => {
  const { decisionRef, distributableCents } = command;
  if (decisionRef === undefined || distributableCents === undefined || !Number.isSafeInteger(distributableCents) || distributableCents < 0)
    throw testsNotDecided();
  const events: CapitalEvent[] = [];
  let left = distributableCents;
  for (const reduction of queue) {
    left -= reduction.paidUpCents;
    if (left < 0) break;
    events.push({ type: 'CapitalReductionReserved', data: inTurn(reduction, command) });
  }
  return events;
};

/** The guard of the capital floor: one stream, so that two claims never count on the same euro. */
export const capitalDecider: Decider<CapitalCommand, Capital, CapitalEvent, Requests> = {
  ...capitalFolding,
  stream: () => CAPITAL_STREAM,
  facts,
  decide: (command, capital, { rulebook, known }: FactsOf<Requests>) => {
    assertCalendarDate('effectiveAt', command.effectiveAt);
    const guard = rulebook.rules.reimbursement;
    if (command.type === 'WithdrawReduction') return withdrawReduction(command, capital);
    if (command.type === 'RequestReduction') return requestReduction(command, capital, known, guard);
    if (guard.guard === 'twoTests') return releaseByTests(command, capital);
    return releaseByFloor(command, capital, known, guard);
  },
  rulebookVersion: ({ rulebook }) => rulebook.version,
};
