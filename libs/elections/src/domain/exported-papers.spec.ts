import fc from 'fast-check';
import { countFile, type Method } from '#counting';
import type { GroupedVotes } from '#assembly/domain';
import { calledWith } from '../../../../test/support/election-builders.js';
import type { CountingRule } from '#statutes/domain';
import { countVotes, type CountQuestion } from './count-votes.js';
import { exportedPapers } from './exported-papers.js';

const SIZE = 5;
const SEATS = 2;
const candidates = Array.from({ length: SIZE }, (_, index) => ({ n: index + 1, name: String(90 - index) }));

const question = (counting: CountingRule, votes: readonly GroupedVotes[]): CountQuestion => ({
  call: calledWith({ seats: SEATS }, {}, counting).data,
  candidates,
  votes,
  ties: [{ rule: 'earlierStage', from: 'mostRecent' }, { rule: 'paperOrder' }],
  presentOrRepresented: 0,
  allMembers: 0,
});

/** Votes that say different things, so that none is there twice. */
const votesOf = (paper: fc.Arbitrary<readonly string[]>): fc.Arbitrary<readonly GroupedVotes[]> =>
  fc.uniqueArray(fc.record({ choice: paper.map((marks) => JSON.stringify(marks)), count: fc.integer({ min: 1, max: 50 }) }), {
    selector: ({ choice }) => choice,
    minLength: 1,
    maxLength: 12,
  });

const numbers = candidates.map(({ n }) => String(n));
const marked = votesOf(fc.subarray(numbers, { maxLength: SEATS }));
const ranked = votesOf(fc.shuffledSubarray([...numbers.slice(2), '1=2', '-']));

describe('exported papers elect the same in any other program', () => {
  it.each<[Method, CountingRule, fc.Arbitrary<readonly GroupedVotes[]>]>([
    ['block', { method: 'block' }, marked],
    ['approval', { method: 'approval' }, marked],
    ['scottish-stv', { method: 'scottish-stv' }, ranked],
    ['meek', { method: 'meek' }, ranked],
    ['schulze', { method: 'schulze', unranked: 'last', strength: 'winningVotes' }, ranked],
    ['points', { method: 'points' }, ranked],
  ])('%s', (method, counting, cast) =>
    fc.assert(
      fc.property(cast, (votes) => {
        const { elected, valid, blank } = countVotes(question(counting, votes));
        const { text } = exportedPapers(question(counting, votes));
        expect(countFile(text, { method })).toMatchObject({ elected, valid, blank });
      }),
    ),
  );

  it.each<[Method, CountingRule, readonly string[]]>([
    ['yes-no', { method: 'yes-no', verdict: { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true } }, ['yes', 'no', 'abstain']],
    [
      'majority-judgment',
      { method: 'majority-judgment', grades: ['poor', 'fair', 'good'], unjudged: { reading: 'normalise' } },
      ['poor', 'fair', 'good'],
    ],
  ])('%s, as a table of judgments', (method, counting, words) => {
    const paper = fc.tuple(...numbers.map((n) => fc.constantFrom(...words).map((word) => `${n}:${word}`)));
    fc.assert(
      fc.property(votesOf(paper), (votes) => {
        const { elected } = countVotes(question(counting, votes));
        const { text, format } = exportedPapers(question(counting, votes));
        expect(format).toBe('csv');
        expect(countFile(text, { method, seats: SEATS, unjudged: { reading: 'normalise' } }).elected).toEqual(elected);
      }),
    );
  });
});
