import { isCalendarDate, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { electionRulesOf, rulebookInForce } from '#statutes/domain';
import { notEligible } from './election.errors.js';
import { obstaclesTo } from './eligibility.js';
import {
  coOptationNotAllowed,
  mandateAlreadyBegun,
  mandateDatesInvalid,
  mandateDecisionMissing,
  mandateNotFound,
  seatNotVacant,
} from './mandate.errors.js';
import type { MandateEndCause, MandateEvent } from './mandate.events.js';
import { mandateFolding, mandateStream, type Mandate } from './mandate.js';
import { standingOn } from './person-standing.js';
import { endOf } from './seat.js';

export interface CoOptDirector extends DomainCommand<'CoOptDirector'> {
  /** of the new seat: the same for everybody who would fill it, so that it is filled once */
  readonly mandateId: string;
  /** the mandate that ended early */
  readonly replaces: string;
  readonly memberId: string;
  /** first day */
  readonly from: string;
}

const facts = ({ replaces, memberId, from }: CoOptDirector) => ({
  predecessor: stateOf(mandateFolding, mandateStream(replaces)),
  person: standingOn(memberId, from),
  rulebook: rulebookInForce(from),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const coOptDirector = (command: CoOptDirector, mandate: Mandate, { predecessor, person, rulebook }: Facts): readonly MandateEvent[] => {
  const { mandateId, replaces, memberId, from, decisionRef } = command;
  if (predecessor.status === 'none') throw mandateNotFound(replaces);
  if (mandate.status !== 'none') {
    if (mandate.seat.memberId === memberId && mandate.seat.from === from) return [];
    throw mandateAlreadyBegun(mandateId);
  }
  const rules = electionRulesOf(rulebook.rules);
  if (!rules.coOptation) throw coOptationNotAllowed();
  if (decisionRef === undefined) throw mandateDecisionMissing();
  if (predecessor.status === 'running' || !leavesSeatVacant(predecessor.cause)) throw seatNotVacant(replaces);
  const { body, lastYear, until } = predecessor.seat;
  if (!isCalendarDate(from) || from < until || from >= endOf({ lastYear })) throw mandateDatesInvalid(from, endOf({ lastYear }));
  // Who completes somebody else's mandate does not begin one of her own: no limit of terms is reached by it.
  const seeking = { body, on: from, atAssembly: false, rules: { ...rules, consecutiveTerms: null } };
  const obstacles = obstaclesTo(seeking, person);
  if (obstacles.length > 0) throw notEligible(memberId, obstacles);
  return [{ type: 'DirectorCoOpted', data: { mandateId, memberId, body, from, lastYear, replaces } }];
};

/** After a mandate that ran to its end the assembly elects; whoever completes a mandate that was reinstated had no seat of her own. */
const leavesSeatVacant = (cause: MandateEndCause): boolean => cause !== 'term' && cause !== 'predecessorReinstated';

export const coOptDirectorDecider: Decider<CoOptDirector, Mandate, MandateEvent, ReturnType<typeof facts>> = {
  ...mandateFolding,
  stream: ({ mandateId }) => mandateStream(mandateId),
  facts,
  rulebookVersion: ({ rulebook }) => rulebook.version,
  decide: coOptDirector,
};
