import fc from 'fast-check';
import type { RecordedEvent } from '#kernel';
import { recountOf } from './recount.js';
import { RecountedStretch } from './recounted-stretch.js';

const opened = {
  assemblyId: 'a',
  subject: { kind: 'resolution', resolutionId: 'r' },
  mode: 'open',
  method: 'majority',
  choices: ['for', 'against', 'abstain', 'blank'],
  marks: 1,
  rule: { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true },
  quorum: '0',
  votesMayBeReplaced: true,
  rollCount: 40,
  present: 0,
  represented: 0,
} as const;

type Said = Pick<RecordedEvent, 'type' | 'data'>;

const ballots = ['b1', 'b2'];
const aVote: fc.Arbitrary<Said> = fc
  .record({
    ballotId: fc.constantFrom(...ballots),
    line: fc.integer({ min: 1, max: 40 }),
    choice: fc.constantFrom('for', 'against', 'blank'),
  })
  .map(({ ballotId, line, choice }) => ({ type: 'VoteCast', data: { ballotId, rightId: String(line).padStart(7, '0'), choice } }));

/** Votes of rights that voted before are replacements, as the ledger would have them. */
const withReplacements = (votes: readonly Said[]): readonly Said[] => {
  const before = new Map<string, unknown>();
  return votes.map(({ type, data }) => {
    const { ballotId, rightId, choice } = data as { readonly ballotId: string; readonly rightId: string; readonly choice: string };
    const key = `${ballotId} ${rightId}`;
    const replaced = before.get(key);
    before.set(key, choice);
    return replaced === undefined ? { type, data } : { type: 'VoteReplaced', data: { ...data, replaced } };
  });
};

/** Two ballots are opened, some votes come, both are closed somewhere among them. */
const aLedger = fc.tuple(fc.array(aVote, { maxLength: 120 }), fc.nat(120), fc.nat(120)).map(([votes, ...closings]): readonly Said[] => {
  const entries = [...withReplacements(votes)];
  for (const [index, place] of closings.entries())
    entries.splice(Math.min(place, entries.length), 0, { type: 'BallotClosed', data: { ballotId: ballots[index] } });
  return [...ballots.map((ballotId) => ({ type: 'BallotOpened', data: { ...opened, ballotId } })), ...entries];
});

const counted = (entries: readonly Said[]) => {
  const stretch = new RecountedStretch();
  for (const entry of entries) stretch.take(entry as RecordedEvent);
  return stretch.counted;
};

const cutAt = (entries: readonly Said[], places: readonly number[]): readonly (readonly Said[])[] => {
  const cuts = [0, ...places.map((place) => Math.min(place, entries.length)).sort((a, b) => a - b), entries.length];
  return cuts.slice(1).map((end, index) => entries.slice(cuts[index], end));
};

describe('a recount', () => {
  it('comes to the same wherever the ledger is cut between threads', () => {
    fc.assert(
      fc.property(aLedger, fc.array(fc.nat(124), { maxLength: 4 }), (entries, cuts) => {
        expect(recountOf(cutAt(entries, cuts).map(counted))).toEqual(recountOf([counted(entries)]));
      }),
    );
  });

  it('counts the last vote of each right before the close, and the rest as late', () => {
    fc.assert(
      fc.property(aLedger, (entries) => {
        const recount = recountOf([counted(entries)]);
        for (const ballotId of ballots) {
          const own = entries.filter(({ data }) => (data as { readonly ballotId: string }).ballotId === ballotId);
          const close = own.findIndex(({ type }) => type === 'BallotClosed');
          const rights = new Set(own.slice(1, close).map(({ data }) => (data as { readonly rightId: string }).rightId));
          const late = own.length - 1 - close;
          expect(recount.find((ballot) => ballot.ballotId === ballotId)).toMatchObject({ votes: rights.size, late, twice: 0, offRoll: 0 });
        }
      }),
    );
  });

  it('finds a right that was used twice, in one stretch or in two, and one the roll does not have', () => {
    const vote = (rightId: string): Said => ({ type: 'VoteCast', data: { ballotId: 'b1', rightId, choice: 'for' } });
    const open: Said = { type: 'BallotOpened', data: { ...opened, ballotId: 'b1' } };
    const close: Said = { type: 'BallotClosed', data: { ballotId: 'b1' } };
    expect(recountOf([counted([open, vote('0000007'), vote('0000007'), close])])).toMatchObject([{ twice: 1 }]);
    expect(recountOf([counted([open, vote('0000007')]), counted([vote('0000007'), close])])).toMatchObject([{ twice: 1 }]);
    expect(recountOf([counted([open, vote('0000041'), vote('9999999'), vote('x'), close])])).toMatchObject([{ offRoll: 3 }]);
  });
});
