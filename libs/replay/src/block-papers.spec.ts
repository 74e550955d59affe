import fc from 'fast-check';
import { blockPapers, votersNeeded } from './block-papers.js';

describe('papers dealt from published totals', () => {
  it('hold exactly the totals, no candidate twice on a paper, no paper with more marks than seats', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(totals, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 20 }), (votesDescending, seats, spare) => {
        const election = { method: 'block', seats, votesDescending } as const;
        const voters = votersNeeded(election) + spare;
        const papers = blockPapers(election, voters);
        expect(papers).toHaveLength(voters);
        votesDescending.forEach((votes, index) => {
          expect(papers.filter((marks) => marks.includes(String(index + 1)))).toHaveLength(votes);
        });
        for (const marks of papers) {
          expect(new Set(marks).size).toBe(marks.length);
          expect(marks.length).toBeLessThanOrEqual(seats);
        }
      }),
    );
  });
});
