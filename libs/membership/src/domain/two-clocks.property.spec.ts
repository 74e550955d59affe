import * as fc from 'fast-check';
import { addDays, isDomainError } from '#kernel';
import { approvedCooperativeRules } from '#statutes/domain';
import type { MembershipCommand } from './membership.commands.js';
import { membershipDecider } from './membership.decide.js';
import { rosterSpans, type MemberEntry, type RosterSpan } from './roster-spans.js';
import { revise, type Known } from './two-clocks.js';

const memberId = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';
const rules = {
  ...approvedCooperativeRules,
  colleges: [
    { college: 'a', weight: '1/2' },
    { college: 'b', weight: '1/2' },
  ],
};
const facts = { rulebook: { version: 1, effectiveFrom: '2000-01-01', rules } };

const date = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2020-01-01', days));
const college = fc.constantFrom('a', 'b');

/** Anything an office might try, in any order: most of it is refused, as in life. */
const command = fc.tuple(date, date, college, fc.integer({ min: 0, max: 9 })).chain(([effectiveAt, later, group, revision]) => {
  const entry = { memberId, effectiveAt, at: `${effectiveAt}T10:00:00.000Z`, decisionRef: 'board 1' };
  return fc.constantFrom<MembershipCommand>(
    { ...entry, type: 'RegisterMember', kind: 'naturalPerson', college: group, memberNumber: 7 },
    { ...entry, type: 'AssignCollege', college: group },
    { ...entry, type: 'SuspendRight', right: 'vote', cause: 'sanction', until: later },
    { ...entry, type: 'SuspendRight', right: 'stand', cause: 'sanction' },
    { ...entry, type: 'RestoreRight', right: 'vote' },
    { ...entry, type: 'EndMembership', cause: 'withdrawal', lastDay: later },
    { ...entry, type: 'RetractMembershipEntry', revision, ground: 'typingError' },
  );
});

/** What the ledger holds after these commands, as far as they were not refused. */
const recorded = (commands: readonly MembershipCommand[]): readonly MemberEntry[] => {
  const entries: MemberEntry[] = [];
  let membership = membershipDecider.initialState;
  for (const attempt of commands) {
    try {
      for (const event of membershipDecider.decide(attempt, membership, facts)) {
        membership = membershipDecider.evolve(membership, event);
        entries.push({ event, revision: entries.length, number: 3 * entries.length });
      }
    } catch (error) {
      if (!isDomainError(error)) throw error;
    }
  }
  return entries;
};

const histories = fc.array(command, { minLength: 1, maxLength: 25 }).map(recorded);

/** The rows as the projection writes them: one entry after the other. */
const rowsOf = (entries: readonly MemberEntry[]): readonly Known<RosterSpan>[] =>
  entries.reduce<readonly Known<RosterSpan>[]>(
    (rows, { number }, index) => revise(rows, rosterSpans(entries.slice(0, index + 1)), number),
    [],
  );

const believedAt = (rows: readonly Known<RosterSpan>[], number: number): readonly RosterSpan[] =>
  rows
    .filter(({ knownFrom, knownTo }) => knownFrom <= number && number < knownTo)
    .map(({ knownFrom: _from, knownTo: _to, ...span }) => span)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));

describe('over random histories of a member', () => {
  it('the rows of every moment are what the entries up to then say', () =>
    fc.assert(
      fc.property(histories, (entries) => {
        const rows = rowsOf(entries);
        for (const [index, { number }] of entries.entries())
          expect(believedAt(rows, number)).toEqual(rosterSpans(entries.slice(0, index + 1)));
      }),
    ));

  it('what was known never changes when later entries arrive', () =>
    fc.assert(
      fc.property(histories, fc.nat({ max: 25 }), (entries, cut) => {
        const number = entries[cut]?.number ?? -1;
        expect(believedAt(rowsOf(entries), number)).toEqual(believedAt(rowsOf(entries.slice(0, cut + 1)), number));
      }),
    ));

  it('nobody has two lines on one day', () =>
    fc.assert(
      fc.property(histories, (entries) => {
        const spans = rosterSpans(entries);
        for (const [index, { validFrom, validTo }] of spans.entries()) {
          expect(validFrom < validTo).toBe(true);
          expect(validTo <= (spans[index + 1]?.validFrom ?? validTo)).toBe(true);
        }
      }),
    ));

  it('taking an entry back gives the history without it', () =>
    fc.assert(
      fc.property(histories, (entries) => {
        const membership = entries.reduce((state, { event }) => membershipDecider.evolve(state, event), membershipDecider.initialState);
        const { lastStanding: revision } = membership;
        if (revision < 0) return;
        const event = { type: 'MembershipEntryRetracted', data: { memberId, revision, ground: 'typingError' } } as const;
        const retracted = [...entries, { event, revision: entries.length, number: 1_000 }];
        expect(rosterSpans(retracted)).toEqual(rosterSpans(entries.filter((entry) => entry.revision !== revision)));
      }),
    ));

  it('a command said again right away changes nothing', () =>
    fc.assert(
      fc.property(histories, command, (entries, attempt) => {
        const membership = entries.reduce((state, { event }) => membershipDecider.evolve(state, event), membershipDecider.initialState);
        const once = outcomeOf(attempt, membership);
        if (once.length === 0 || attempt.type === 'RetractMembershipEntry') return;
        expect(
          outcomeOf(
            attempt,
            once.reduce((state, event) => membershipDecider.evolve(state, event), membership),
          ),
        ).toEqual([]);
      }),
    ));
});

const outcomeOf = (attempt: MembershipCommand, membership: typeof membershipDecider.initialState) => {
  try {
    return membershipDecider.decide(attempt, membership, facts);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return [];
  }
};
