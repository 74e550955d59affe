import fc from 'fast-check';
import { writeBlt } from '../formats/blt-writer.js';
import type { CountRecord } from '../election/count-record.js';
import type { Paper } from '../election/paper.js';
import { countElection } from './count-election.js';
import { countFile } from './count-file.js';

/** Single papers, each ranking some candidates in some order: what every shape of file can say. */
const rankings = fc.integer({ min: 2, max: 6 }).chain((size) => {
  const numbers = Array.from({ length: size }, (_, index) => index + 1);
  return fc.record({
    // In the alphabetical order in which files without a list of candidates number them.
    candidates: fc.constant(numbers.map((n) => ({ n, name: `Candidate ${n}` }))),
    seats: fc.integer({ min: 1, max: 3 }),
    papers: fc.array(fc.shuffledSubarray(numbers, { minLength: 1 }), { minLength: 1, maxLength: 15 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\ufeff'),
  });
});

type Rankings = typeof rankings extends fc.Arbitrary<infer Value> ? Value : never;

const asPapers = ({ papers }: Rankings): readonly Paper[] => papers.map((marks) => ({ marks, count: 1 }));
const nameOf = ({ candidates }: Rankings, n: number): string => candidates[n - 1]?.name ?? '';
const lines = (rows: readonly (readonly (string | number)[])[], { lineEnd, mark }: Rankings): string =>
  mark + rows.map((row) => row.join(',') + lineEnd).join('');

const shapes: Readonly<Record<string, (ballots: Rankings) => string>> = {
  BLT: (ballots) => writeBlt({ ...ballots, papers: asPapers(ballots) }),
  'RCTab patterns': (ballots) => {
    const header = ['count', ...ballots.candidates.map(({ n }) => `rank${n}`)];
    // A pattern of no vote names everybody, so that a candidate nobody ranked is still one.
    const everybody = [0, ...ballots.candidates.map(({ name }) => name)];
    return lines([header, everybody, ...ballots.papers.map((marks) => [1, ...marks.map((n) => nameOf(ballots, n))])], ballots);
  },
  'ranks by candidate': (ballots) => {
    const { candidates, papers } = ballots;
    const ranks = papers.map((marks) => candidates.map(({ n }) => (marks.includes(n) ? marks.indexOf(n) + 1 : '')));
    return lines([candidates.map(({ name }) => name), ...ranks], ballots);
  },
};

describe.each(['scottish-stv', 'wigm', 'meek', 'schulze', 'ranked-pairs', 'points', 'plurality'] as const)('%s', (method) => {
  const essence = ({ elected, valid, stages, quota, vacant }: CountRecord) => ({ elected, valid, stages, quota, vacant });

  it.each(Object.entries(shapes))('counts papers written as %s like the papers themselves', (_shape, written) =>
    fc.assert(
      fc.property(rankings, (ballots) => {
        const counted = countElection(method, { ...ballots, papers: asPapers(ballots) });
        const read = countFile(written(ballots), { method, seats: ballots.seats, unranked: 'last' });
        expect(essence(read)).toEqual(essence(counted));
      }),
      { numRuns: 60 },
    ),
  );
});
