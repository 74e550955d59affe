import { addDays, DomainError, isCalendarDate, stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyFolding, assemblyNotFound, assemblyStream, rulesOf } from '#assembly/domain';
import { electionRulesOf, RULEBOOK_STREAM, rulebookFolding, type BodyName, type CountingRule, type Rules } from '#statutes/domain';
import type { Method } from '#counting';
import { countVotes } from './count-votes.js';
import { deadlineInvalid, electionAlreadyCalled, groupUnknown, methodNotInRulebook, termsInvalid } from './election.errors.js';
import type { ElectionCalled, ElectionEvent, ReservedSeats } from './election.events.js';
import { electionFolding, electionStream, type Election } from './election.js';

export interface CallElection extends DomainCommand<'CallElection'> {
  readonly electionId: string;
  readonly assemblyId: string;
  readonly body: BodyName;
  readonly seats: number;
  readonly reservedSeats?: ReservedSeats;
  /** years of each mandate, in the order of election; what the rulebook says for all when absent */
  readonly terms?: readonly number[];
  /** one of the rulebook's; its first when absent */
  readonly method?: Method;
  /** last date for candidacies, where the rulebook leaves it open */
  readonly candidacyDeadline?: string;
}

const facts = ({ assemblyId }: CallElection) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const callElection = (command: CallElection, election: Election, { assembly, rulebook }: Facts): readonly ElectionEvent[] => {
  const { electionId, assemblyId, body, seats, reservedSeats } = command;
  if (election.status !== 'unknown') throw electionAlreadyCalled(electionId);
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  const rules = rulesOf(rulebook, assembly);
  const { methods, candidacyDays, termYears, coOptation: _betweenAssemblies, ...ofTheElection } = electionRulesOf(rules);
  const { date, rulebookVersion } = assembly.convocation;
  const counting = methodOf(command, methods);
  const call: ElectionCalled['data'] = {
    electionId,
    assemblyId,
    date,
    body,
    seats,
    reservedSeats,
    terms: termsOf(command, termYears),
    method: counting.method,
    counting,
    candidacyDeadline: deadlineOf(command, date, candidacyDays),
    rules: ofTheElection,
    rulebookVersion,
  };
  assertGroups(reservedSeats, rules);
  assertCountable(call);
  return [{ type: 'ElectionCalled', data: call }];
};

const methodOf = ({ method }: CallElection, methods: readonly CountingRule[]): CountingRule => {
  const rule = method === undefined ? methods[0] : methods.find((known) => known.method === method);
  if (!rule) throw methodNotInRulebook(method ?? '', methods.map((known) => known.method)); // prettier-ignore
  return rule;
};

const termsOf = ({ seats, terms }: CallElection, most: number): readonly number[] => {
  if (!Number.isSafeInteger(seats) || seats < 1) throw new DomainError('SEATS_INVALID', { seats }, 'invalid');
  if (terms === undefined) return Array.from({ length: seats }, () => most);
  const fits = terms.length === seats && terms.every((years) => Number.isSafeInteger(years) && years >= 1 && years <= most);
  if (!fits) throw termsInvalid(seats, most);
  return terms;
};

const deadlineOf = ({ candidacyDeadline }: CallElection, date: string, days: number | null): string | undefined => {
  if (days !== null) {
    const expected = addDays(date, -days);
    if (candidacyDeadline !== undefined && candidacyDeadline !== expected) throw deadlineInvalid(candidacyDeadline, expected);
    return expected;
  }
  if (candidacyDeadline === undefined) return undefined;
  if (!isCalendarDate(candidacyDeadline) || candidacyDeadline > date) throw deadlineInvalid(candidacyDeadline, date);
  return candidacyDeadline;
};

const assertGroups = (reserved: ReservedSeats | undefined, { colleges, categories }: Rules): void => {
  if (!reserved) return;
  const known = reserved.by === 'college' ? colleges.map(({ college }) => college) : categories;
  const unknown = reserved.groups.find(({ group }) => !known.includes(group));
  if (unknown) throw groupUnknown(unknown.group);
};

/** Counts no paper at all, so that parameters and seats no count could work with are refused at the call and not on the evening. */
const assertCountable = (call: ElectionCalled['data']): void =>
  void countVotes({
    call,
    candidates: [{ n: 1, name: '' }],
    votes: [],
    ties: [],
    presentOrRepresented: 0,
    allMembers: 0,
  });

export const callElectionDecider: Decider<CallElection, Election, ElectionEvent, ReturnType<typeof facts>> = {
  ...electionFolding,
  stream: ({ electionId }) => electionStream(electionId),
  facts,
  rulebookVersion: ({ assembly }) => (assembly.status === 'unknown' ? undefined : assembly.convocation.rulebookVersion),
  decide: callElection,
};
