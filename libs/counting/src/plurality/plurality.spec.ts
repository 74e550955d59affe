import { readFileSync } from 'node:fs';
import { readCsv } from '../formats/csv.js';
import type { Candidate, Election } from '../election/election.js';
import type { Paper } from '../election/paper.js';
import { countApproval } from './approval.js';
import { countBlock } from './block.js';
import { countLimited } from './limited.js';
import { countPlurality } from './plurality.js';
import { secondRound } from './second-round.js';
import { countYesNo } from './yes-no.js';

const named = (...names: string[]): Candidate[] => names.map((name, index) => ({ n: index + 1, name }));
const election = (seats: number, candidates: readonly Candidate[], papers: readonly [number[], number][]): Election => ({
  seats,
  candidates,
  papers: papers.map(([marks, count]): Paper => ({ marks, count })),
});

describe('the block vote', () => {
  const papers: [number[], number][] = [
    [[1, 2], 40],
    [[1, 3], 30],
    [[2], 5],
    [[4, 3], 20],
    [[1, 2, 3], 7],
    [[], 4],
  ];

  it('seats the highest totals; too many marks make a paper null, none a blank one', () => {
    const record = countBlock(election(2, named('A', 'B', 'C', 'D'), papers));
    expect(record).toMatchObject({ elected: [1, 3], valid: 95, invalid: 11, blank: 4, quota: null, vacant: 0, ties: [] });
    expect(record.stages[0]?.totals).toEqual({ '1': '70', '2': '45', '3': '50', '4': '20' });
  });

  it('elects only by absolute majority in a first round, and says who stands in the second', () => {
    const first = countBlock(election(2, named('A', 'B', 'C', 'D'), papers), { majority: 'absolute' });
    expect(first).toMatchObject({ quota: '48', elected: [1, 3], vacant: 0 });
    expect(secondRound(first, { admit: 'allRemaining' })).toBeNull();
    const open = countBlock(election(3, named('A', 'B', 'C', 'D'), papers), { majority: 'absolute' });
    expect(open).toMatchObject({ quota: '52', elected: [1, 3, 2] });
  });

  it('passes over marks for the withdrawn, and voids a paper that has no others', () => {
    const candidates = named('A', 'B', 'C').map((c) => (c.n === 2 ? { ...c, withdrawn: true } : c));
    const record = countBlock(
      election(1, candidates, [
        [[1, 2], 3],
        [[2], 2],
        [[3], 1],
      ]),
    );
    expect(record).toMatchObject({ elected: [1], valid: 4, invalid: 2, blank: 0 });
    expect(record.stages[0]?.totals).toEqual({ '1': '3', '3': '1' });
  });

  it('counts a mark once however often it is made', () => {
    expect(countBlock(election(1, named('A', 'B'), [[[1, 1, 1], 2]])).stages[0]?.totals).toEqual({ '1': '2', '2': '0' });
  });

  it('breaks a tie only where it parts the seats, by the rule named', () => {
    const tied: [number[], number][] = [
      [[1, 2], 5],
      [[3], 5],
      [[4], 2],
    ];
    expect(countBlock(election(3, named('A', 'B', 'C', 'D'), tied))).toMatchObject({ elected: [1, 2, 3], ties: [] });
    const record = countBlock(election(2, named('A', 'B', 'C', 'D'), tied), { ties: [{ rule: 'namedOrder', order: [3, 2, 1] }] });
    expect(record.elected).toEqual([3, 2]);
    expect(record.ties).toEqual([
      { stage: 1, purpose: 'election', tied: [1, 2, 3], chosen: 3, steps: [{ rule: 'namedOrder', left: [3] }] },
      { stage: 1, purpose: 'election', tied: [1, 2], chosen: 2, steps: [{ rule: 'namedOrder', left: [2] }] },
    ]);
    expect(() => countBlock(election(2, named('A', 'B', 'C', 'D'), tied), { ties: [] })).toThrow(
      expect.objectContaining({ code: 'TIE_UNRESOLVED' }),
    );
  });

  it('elects nobody without a valid paper, and nobody unmarked', () => {
    expect(countBlock(election(2, named('A', 'B'), [[[], 3]]))).toMatchObject({ elected: [], vacant: 2, valid: 0, blank: 3 });
    expect(countBlock(election(2, named('A', 'B'), [[[1], 3]]))).toMatchObject({ elected: [1], vacant: 1 });
  });

  it('fills more seats than candidates as far as it goes', () => {
    expect(countBlock(election(5, named('A', 'B'), [[[1, 2], 3]]))).toMatchObject({ elected: [1, 2], vacant: 3 });
  });

  it.each([
    ['SEATS_INVALID', { seats: 0, candidates: named('A'), papers: [] }],
    ['CANDIDATES_MISSING', { seats: 1, candidates: [], papers: [] }],
    ['CANDIDATE_NUMBER_INVALID', { seats: 1, candidates: [{ n: 2, name: 'A' }], papers: [] }],
    ['CANDIDATE_UNKNOWN', { seats: 1, candidates: named('A'), papers: [{ marks: [2], count: 1 }] }],
  ])('refuses with %s', (code, invalid) => {
    expect(() => countBlock(invalid)).toThrow(expect.objectContaining({ code }));
  });
});

describe('limited and approval voting', () => {
  it('limits the marks below the seats', () => {
    const papers: [number[], number][] = [
      [[1, 2], 60],
      [[3], 40],
      [[1, 2, 3], 9],
    ];
    const record = countLimited(election(3, named('A', 'B', 'C', 'D'), papers), { maximumMarks: 2 });
    expect(record).toMatchObject({ elected: [1, 2, 3], invalid: 9 });
    expect(() => countLimited(election(3, named('A', 'B'), papers), { maximumMarks: 3 })).toThrow(
      expect.objectContaining({ code: 'MARKS_LIMIT_INVALID' }),
    );
  });

  it('takes any number of approvals', () => {
    const record = countApproval(
      election(1, named('A', 'B', 'C'), [
        [[1], 4],
        [[2, 3], 3],
        [[1, 2, 3], 2],
      ]),
    );
    expect(record).toMatchObject({ elected: [1], valid: 9, invalid: 0 });
    expect(record.stages[0]?.totals).toEqual({ '1': '6', '2': '5', '3': '5' });
  });
});

describe('two rounds', () => {
  // Slovakia, presidency, 2019: nobody had half of the votes, the first two went to the second round.
  it('Slovakia 2019: Čaputová and Šefčovič stand again', () => {
    const rows = readCsv(new TextDecoder('windows-1250').decode(readFileSync('test/fixtures/elections/stv-other/sk_prez_2019.csv')));
    const candidates = named(...rows.map(({ cells }) => cells[0] ?? ''));
    const papers = rows.map(({ cells }, index): [number[], number] => [[index + 1], Number(cells[1])]);
    const first = countPlurality(election(1, candidates, papers), { majority: 'absolute' });
    expect(first).toMatchObject({ elected: [], vacant: 1, quota: '1072683' });
    const second = secondRound(first, { admit: 'best', perSeat: 2 });
    expect(second?.candidates.map((n) => candidates[n - 1]?.name)).toEqual(['Zuzana Čaputová', 'Maroš Šefčovič']);
  });

  it('admits everyone who ties with the last one admitted', () => {
    const first = countPlurality(
      election(1, named('A', 'B', 'C', 'D'), [
        [[1], 4],
        [[2], 3],
        [[3], 3],
        [[4], 1],
      ]),
      { majority: 'absolute' },
    );
    expect(secondRound(first, { admit: 'best', perSeat: 2 })).toEqual({ seats: 1, candidates: [1, 2, 3] });
    expect(secondRound(first, { admit: 'allRemaining' })).toEqual({ seats: 1, candidates: [1, 2, 3, 4] });
    expect(() => secondRound(first, { admit: 'best', perSeat: 0 })).toThrow(expect.objectContaining({ code: 'SECOND_ROUND_INVALID' }));
  });
});

describe('a second round with reserved seats', () => {
  it('admits the best of the groups whose seats are open, besides the best of all', () => {
    const candidates = named('A', 'B', 'C', 'D', 'E').map((one) => (one.n > 3 ? { ...one, group: 'staff' } : one));
    const papers = [[[1], 4], [[2], 3], [[3], 3], [[4], 2], [[5], 1]] as const; // prettier-ignore
    const first = countPlurality(
      election(
        1,
        candidates,
        papers.map(([marks, count]) => [[...marks], count]),
      ),
      { majority: 'absolute' },
    );
    const staff = [{ group: 'staff', reserved: 1 }];
    expect(secondRound(first, { admit: 'best', perSeat: 1 }, staff)).toEqual({ seats: 1, candidates: [1, 4] });
    expect(secondRound(first, { admit: 'best', perSeat: 1 }, [{ group: 'staff', maximum: 1 }])).toEqual({ seats: 1, candidates: [1] });
  });
});

describe('yes, no or abstain on each candidate', () => {
  const majority = { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true } as const;
  const answers = [
    { yes: 60, no: 40, abstain: 0 },
    { yes: 50, no: 50, abstain: 0 },
    { yes: 60, no: 30, abstain: 10 },
    { yes: 45, no: 20, abstain: 35 },
  ];

  it('seats those who reach the majority, most yes first, then fewest no', () => {
    const record = countYesNo({ seats: 3, candidates: named('A', 'B', 'C', 'D'), answers, papers: 100 }, { majority });
    expect(record).toMatchObject({ elected: [3, 1, 4], vacant: 0, ties: [] });
    expect(record.stages[0]?.excluded).toEqual([2]);
    expect(record.verdicts['2']).toMatchObject({ outcome: 'rejected', tied: true });
  });

  it('leaves a seat vacant rather than fill it with a refusal', () => {
    const record = countYesNo({ seats: 4, candidates: named('A', 'B', 'C', 'D'), answers, papers: 100 }, { majority });
    expect(record).toMatchObject({ elected: [3, 1, 4], vacant: 1 });
  });

  it('refuses a candidate nobody was asked about', () => {
    expect(() => countYesNo({ seats: 1, candidates: named('A'), answers: [], papers: 1 }, { majority })).toThrow(
      expect.objectContaining({ code: 'ANSWERS_MISSING' }),
    );
  });
});
