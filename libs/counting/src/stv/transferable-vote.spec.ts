import fc from 'fast-check';
import type { CountRecord } from '../election/count-record.js';
import type { Election } from '../election/election.js';
import { groupPapers } from '../election/group-papers.js';
import type { Paper } from '../election/paper.js';
import { countIrv } from './irv.js';
import { countMeek } from './meek/meek.js';
import { countScottishStv } from './scottish-stv.js';
import { countWigm } from './wigm.js';

const candidates = (size: number): Election['candidates'] =>
  Array.from({ length: size }, (_, index) => ({ n: index + 1, name: `Candidate ${index + 1}` }));

/** Papers of every kind: short, blank, with equal, empty and repeated ranks, in numbers that pass 2^53 now and then. */
const elections = (withEquals: boolean): fc.Arbitrary<Election> =>
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 })).chain(([size, seats]) => {
    const n = fc.integer({ min: 1, max: size });
    const mark = withEquals && size > 1 ? fc.oneof({ weight: 4, arbitrary: n }, fc.uniqueArray(n, { minLength: 2, maxLength: 3 })) : n;
    const count = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 30 }) }, fc.bigInt({ min: 1n, max: 10n ** 20n }));
    const paper: fc.Arbitrary<Paper> = fc.record({
      marks: fc.array(fc.oneof(mark, mark, mark, fc.constant(0)), { maxLength: size + 1 }),
      count,
    });
    return fc.record({ seats: fc.constant(seats), candidates: fc.constant(candidates(size)), papers: fc.array(paper, { maxLength: 25 }) });
  });

const methods = [
  ['Scottish STV', (election: Election) => countScottishStv(election)],
  ['WIGM', (election: Election) => countWigm(election, { quota: 'droopFraction', decimals: 7, batchExclusion: true })],
  ['WIGM, Hare quota', (election: Election) => countWigm(election, { quota: 'hare', cutOff: 'paper' })],
  ['Meek', (election: Election) => countMeek(election)],
  ['instant run-off', (election: Election) => countIrv({ ...election, seats: 1 })],
] as const;

const units = (votes: string | undefined): bigint => BigInt((votes ?? '0').replace('.', ''));
const decimalsOf = (record: CountRecord): number => (Object.values(record.stages[0]?.totals ?? {})[0] ?? '').split('.')[1]?.length ?? 0;

describe.each(methods)('%s', (name, count) => {
  it('does not depend on the order of the papers, nor on how they are grouped', () => {
    const shuffled = elections(true).chain((election) =>
      fc.tuple(fc.constant(election), fc.shuffledSubarray([...election.papers], { minLength: election.papers.length })),
    );
    fc.assert(
      fc.property(shuffled, ([election, papers]) => {
        const record = count(election);
        expect(count({ ...election, papers })).toEqual(record);
        expect(count({ ...election, papers: groupPapers(papers) })).toEqual(record);
      }),
    );
  });

  it('keeps every vote in sight: totals, exhausted and lost add up to the valid papers at each stage', () => {
    fc.assert(
      fc.property(elections(true), (election) => {
        const record = count(election);
        const all = BigInt(record.valid) * 10n ** BigInt(decimalsOf(record));
        for (const { totals, exhausted, lost } of record.stages) {
          const shown = Object.values(totals).reduce((sum, votes) => sum + units(votes), units(exhausted) + units(lost));
          expect(shown).toBe(all);
        }
      }),
    );
  });

  it('elects whoever is ranked first by a quota', () => {
    fc.assert(
      fc.property(elections(false), (election) => {
        const record = count(election);
        const quota = units(record.quota ?? '0');
        const first = Object.entries(record.stages[0]?.totals ?? {}).filter(([, votes]) => units(votes) >= quota);
        // A Hare quota may be reached by nobody else, but never by more candidates than seats.
        for (const [n] of first) expect(record.elected).toContain(Number(n));
      }),
    );
  });

  it('fills every seat it can, with nobody twice, and says how many stay vacant', () => {
    fc.assert(
      fc.property(elections(true), (election) => {
        const record = count(election);
        expect(new Set(record.elected).size).toBe(record.elected.length);
        expect(record.elected.length + record.vacant).toBe(record.seats);
        expect(record.elected.length).toBe(record.valid === 0 ? 0 : Math.min(record.seats, election.candidates.length));
        expect(record.stages.flatMap(({ elected }) => elected)).toEqual(record.elected);
      }),
    );
  });

  it('has an answer when all are tied, and shows what broke the tie', () => {
    const papers = [1, 2, 3, 4].map((n) => ({ marks: [n], count: 5 }));
    const record = count({ seats: 2, candidates: candidates(4), papers });
    expect(record.elected).toEqual(name === 'instant run-off' ? [1] : [1, 2]);
    expect(record.ties.length).toBeGreaterThan(0);
    for (const { steps } of record.ties) expect(steps.at(-1)).toMatchObject({ rule: 'paperOrder' });
  });

  it('elects nobody without a valid paper', () => {
    const record = count({ seats: 2, candidates: candidates(3), papers: [{ marks: [], count: 4 }], spoilt: 2 });
    expect(record).toMatchObject({ elected: [], stages: [], valid: 0, invalid: 6, blank: 4, vacant: record.seats });
  });
});

describe('papers that rank candidates equally', () => {
  it('count as the halves of the two orders they allow', () => {
    const shared: Paper[] = [
      { marks: [[1, 2], 3], count: 4 },
      { marks: [3, [2, 4], 1], count: 3 },
      { marks: [4], count: 2 },
    ];
    const split: Paper[] = [
      { marks: [1, 2, 3], count: 2 },
      { marks: [2, 1, 3], count: 2 },
      { marks: [3, 2, 4, 1], count: 3 },
      { marks: [3, 4, 2, 1], count: 3 },
      { marks: [4], count: 4 },
    ];
    const halves = countIrv({ seats: 1, candidates: candidates(4), papers: shared });
    const doubled = countIrv({ seats: 1, candidates: candidates(4), papers: split.map((p, i) => ({ ...p, count: i < 2 ? 4 : p.count })) });
    expect(halves.elected).toEqual(doubled.elected);
    expect(halves.stages.map(({ totals }) => Object.values(totals).map((votes) => Number(votes) * 2))).toEqual(
      doubled.stages.map(({ totals }) => Object.values(totals).map(Number)),
    );
  });
});

describe('an instant run-off', () => {
  it('is for one seat', () => {
    expect(() => countIrv({ seats: 2, candidates: candidates(2), papers: [] })).toThrow(expect.objectContaining({ code: 'IRV_ONE_SEAT' }));
  });
});

describe('precision', () => {
  const election = { seats: 1, candidates: candidates(2), papers: [{ marks: [1], count: 1 }] };

  it.each([-1, 19, 2.5])('of %d decimals is refused', (decimals) => {
    const refused = expect.objectContaining({ code: 'DECIMALS_INVALID' }) as Error;
    expect(() => countWigm(election, { decimals })).toThrow(refused);
    expect(() => countMeek(election, { decimals })).toThrow(refused);
  });

  it('finer than the decimals kept is refused', () => {
    expect(() => countMeek(election, { decimals: 4, omega: 5 })).toThrow(expect.objectContaining({ code: 'DECIMALS_INVALID' }));
  });
});
