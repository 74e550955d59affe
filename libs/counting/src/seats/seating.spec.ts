import fc from 'fast-check';
import { countSchulze } from '../condorcet/schulze.js';
import type { CountRecord } from '../election/count-record.js';
import type { Candidate, Election } from '../election/election.js';
import { countBlock } from '../plurality/block.js';
import { countPoints } from '../points/points.js';
import { countMeek } from '../stv/meek/meek.js';
import { countScottishStv } from '../stv/scottish-stv.js';
import { countWigm } from '../stv/wigm.js';
import type { SeatRules } from './seat-rules.js';

const colleges: Candidate[] = [
  { n: 1, name: 'Ann', group: 'workers' },
  { n: 2, name: 'Bea', group: 'workers' },
  { n: 3, name: 'Cid', group: 'workers' },
  { n: 4, name: 'Dot', group: 'users' },
  { n: 5, name: 'Eve' },
];
const election = (papers: readonly [number[], number][], seats = 3): Election => ({
  seats,
  candidates: colleges,
  papers: papers.map(([marks, count]) => ({ marks, count })),
});
const oneForUsers: SeatRules = { groups: [{ group: 'users', reserved: 1 }], unfilled: 'vacant' };
const atMostOneWorker: SeatRules = { groups: [{ group: 'workers', maximum: 1 }], unfilled: 'vacant' };
const everyone: [number[], number][] = [
  [[1, 2, 3], 50],
  [[5], 20],
  [[4], 5],
];

describe('reserved seats', () => {
  it('block vote: the last seat waits for the college it is reserved for', () => {
    const record = countBlock(election(everyone), { seatRules: oneForUsers, ties: [{ rule: 'namedOrder', order: [3, 1, 2] }] });
    expect(record.elected).toEqual([3, 1, 4]);
    expect(record.stages[0]?.passedOver).toEqual([
      { n: 2, group: 'workers', reason: 'seatsReserved' },
      { n: 5, group: null, reason: 'seatsReserved' },
    ]);
  });

  it('stay vacant, or open to all, when nobody of the college stands', () => {
    const rules: SeatRules = { groups: [{ group: 'producers', reserved: 1 }], unfilled: 'vacant' };
    expect(countBlock(election(everyone), { seatRules: rules })).toMatchObject({ elected: [1, 2], vacant: 1 });
    expect(countBlock(election(everyone), { seatRules: { ...rules, unfilled: 'open' } })).toMatchObject({ elected: [1, 2, 3], vacant: 0 });
  });

  it('transferable vote: the only candidate of a college with a reserved seat is never excluded', () => {
    const papers: [number[], number][] = [
      [[1, 2], 40],
      [[2, 1], 30],
      [[3, 2], 20],
      [[5, 1], 9],
      [[4, 5], 1],
    ];
    expect(countScottishStv(election(papers, 2)).elected).toEqual([1, 2]);
    expect([...countScottishStv(election(papers, 2), { seatRules: oneForUsers }).elected].sort()).toEqual([1, 4]);
    expect([...countMeek(election(papers, 2), { seatRules: oneForUsers }).elected].sort()).toEqual([1, 4]);
  });
});

describe('maxima', () => {
  it('pass over, openly, whom votes alone would have seated', () => {
    const record = countBlock(election(everyone), { seatRules: atMostOneWorker });
    expect(record.elected).toEqual([1, 5, 4]);
    expect(record.stages[0]?.passedOver?.map(({ n, reason }) => [n, reason])).toEqual([
      [2, 'groupMaximumReached'],
      [3, 'groupMaximumReached'],
    ]);
  });

  it('transferable vote: a candidate without a vote is kept while only they can fill a seat the maxima leave', () => {
    const papers: [number[], number][] = [
      [[1], 30],
      [[2], 20],
      [[3], 10],
      [[4], 25],
    ];
    const record = countScottishStv(election(papers), { seatRules: atMostOneWorker });
    expect([...record.elected].sort()).toEqual([1, 4, 5]);
  });

  it('transferable vote: papers of the candidates a maximum closes out help others', () => {
    const papers: [number[], number][] = [
      [[1, 2, 5], 60],
      [[2, 1, 5], 20],
      [[3], 15],
      [[4], 12],
      [[5], 3],
    ];
    const record = countScottishStv(election(papers, 2), { seatRules: atMostOneWorker });
    expect(record.elected).toEqual([1, 5]);
    expect(record.stages[0]).toMatchObject({ elected: [1], excluded: [2, 3] });
  });
});

describe('seat rules', () => {
  it.each([
    [{ groups: [{ group: 'users', reserved: 4 }], unfilled: 'vacant' }],
    [{ groups: [{ group: 'users', reserved: 2, maximum: 1 }], unfilled: 'vacant' }],
    [{ groups: [{ group: 'users' }, { group: 'users' }], unfilled: 'vacant' }],
    [{ groups: [{ group: 'users', maximum: 0.5 }], unfilled: 'vacant' }],
  ] as const)('that cannot be are refused: %j', (seatRules) => {
    expect(() => countBlock(election(everyone), { seatRules })).toThrow(expect.objectContaining({ code: 'SEAT_RULES_INVALID' }));
  });

  const methods: readonly (readonly [string, (any: Election, seatRules: SeatRules) => CountRecord])[] = [
    ['Scottish STV', (any, seatRules) => countScottishStv(any, { seatRules })],
    ['WIGM in batches', (any, seatRules) => countWigm(any, { seatRules, batchExclusion: true })],
    ['Meek', (any, seatRules) => countMeek(any, { seatRules })],
    ['Schulze', (any, seatRules) => countSchulze(any, { unranked: 'last', strength: 'margins', seatRules })],
    ['points', (any, seatRules) => countPoints(any, { seatRules })],
  ];

  it.each(methods)('hold under %s: no maximum is passed, no reserved seat taken by others, no seat wasted', (_name, countSeats) => {
    const groups = ['a', 'b', undefined];
    const any = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 })).chain(([size, seats]) => {
      const marks = fc.uniqueArray(fc.integer({ min: 1, max: size }), { maxLength: size });
      const papers = fc.array(fc.record({ marks, count: fc.integer({ min: 1, max: 20 }) }), { minLength: 1, maxLength: 15 });
      const candidates = fc
        .array(fc.constantFrom(...groups), { minLength: size, maxLength: size })
        .map((own) => own.map((group, index) => ({ n: index + 1, name: `${index + 1}`, ...(group ? { group } : {}) })));
      const reserved = fc.tuple(fc.nat(seats), fc.nat(seats)).filter(([a, b]) => a + b <= seats);
      const rules = fc.record({
        reserved,
        extra: fc.tuple(fc.nat(2), fc.nat(2)),
        unfilled: fc.constantFrom('vacant' as const, 'open' as const),
      });
      return fc.record({ election: fc.record({ seats: fc.constant(seats), candidates, papers }), rules });
    });
    fc.assert(
      fc.property(any, ({ election: drawn, rules: { reserved, extra, unfilled } }) => {
        const seatRules: SeatRules = {
          unfilled,
          groups: reserved.map((count, index) => ({ group: groups[index] ?? '', reserved: count, maximum: count + (extra[index] ?? 0) })),
        };
        const record = countSeats(drawn, seatRules);
        fc.pre(record.valid !== 0);
        const members = (group: string | undefined): number[] => drawn.candidates.flatMap((c) => (c.group === group ? [c.n] : []));
        const seated = (group: string | undefined): number => record.elected.filter((n) => members(group).includes(n)).length;
        let kept = 0;
        for (const { group, reserved: own = 0, maximum = 0 } of seatRules.groups) {
          expect(seated(group)).toBeLessThanOrEqual(maximum);
          expect(seated(group)).toBeGreaterThanOrEqual(Math.min(own, members(group).length));
          if (unfilled === 'vacant') kept += Math.max(0, own - members(group).length);
        }
        const room = seatRules.groups.reduce(
          (sum, { group, maximum = 0 }) => sum + Math.min(maximum, members(group).length),
          members(undefined).length,
        );
        expect(record.elected.length).toBe(Math.min(drawn.seats - kept, room));
      }),
      { numRuns: 300 },
    );
  });
});
