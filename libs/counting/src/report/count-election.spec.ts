import fc from 'fast-check';
import type { CountRecord } from '../election/count-record.js';
import type { Election } from '../election/election.js';
import { groupPapers } from '../election/group-papers.js';
import type { Paper } from '../election/paper.js';
import { countElection } from './count-election.js';

/** Papers with marks in any order, shared and empty ranks, and candidates marked twice. */
const elections: fc.Arbitrary<Election> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([size, seats]) => {
    const n = fc.integer({ min: 1, max: size });
    const mark = fc.oneof({ weight: 5, arbitrary: n }, fc.uniqueArray(n, { minLength: 2, maxLength: 3 }), fc.constant(0));
    const paper: fc.Arbitrary<Paper> = fc.record({ marks: fc.array(mark, { maxLength: size }), count: fc.integer({ min: 1, max: 9 }) });
    const candidates = Array.from({ length: size }, (_, index) => ({ n: index + 1, name: `Candidate ${index + 1}` }));
    return fc.record({ seats: fc.constant(seats), candidates: fc.constant(candidates), papers: fc.array(paper, { maxLength: 20 }) });
  });

const inOnePiece = ({ papers }: Election): readonly Paper[] =>
  papers.flatMap((paper) => Array.from({ length: Number(paper.count) }, () => ({ ...paper, count: 1 })));

describe.each(['plurality', 'block', 'limited', 'approval', 'points', 'schulze', 'ranked-pairs'] as const)('%s', (method) => {
  const count = (election: Election): CountRecord => countElection(method, election);

  it('does not depend on the order of the papers, nor on how they are grouped', () => {
    const shuffled = elections.chain((election) =>
      fc.tuple(fc.constant(election), fc.shuffledSubarray([...election.papers], { minLength: election.papers.length })),
    );
    fc.assert(
      fc.property(shuffled, ([election, papers]) => {
        const record = count(election);
        expect(count({ ...election, papers })).toEqual(record);
        expect(count({ ...election, papers: groupPapers(papers) })).toEqual(record);
        expect(count({ ...election, papers: inOnePiece(election) })).toEqual(record);
      }),
    );
  });

  it('loses no paper: each is valid, blank or null', () => {
    fc.assert(
      fc.property(elections, (election) => {
        const { valid, invalid } = count(election);
        expect(Number(valid) + Number(invalid)).toBe(inOnePiece(election).length);
      }),
    );
  });

  it('fills seats with different candidates, and says how many stay vacant', () => {
    fc.assert(
      fc.property(elections, (election) => {
        const { elected, vacant, seats } = count(election);
        expect(new Set(elected).size).toBe(elected.length);
        expect(elected.length + vacant).toBe(seats);
      }),
    );
  });
});
