import { readFileSync } from 'node:fs';
import { isDomainError } from '#kernel';
import fc from 'fast-check';
import { OVERVOTED, SKIPPED } from '../election/paper.js';
import { readAnswersCsv } from './answers-csv.js';
import { readCsv } from './csv.js';
import { readDebianTally } from './debian-tally.js';
import { readGradedCsv } from './graded-csv.js';
import { readRankedCsv } from './ranked-csv.js';
import { readRctabCsv } from './rctab-csv.js';
import { readTotalsCsv } from './totals-csv.js';

const seats = { seats: 1 };
const refuses = (code: string, line: number, column: number): Error =>
  expect.objectContaining({ code, details: expect.objectContaining({ line, column }) as unknown }) as Error;

describe('CSV', () => {
  it('reads quotes, doubled quotes, a byte order mark, Windows line ends and semicolons', () => {
    const cells = (text: string): unknown => readCsv(text).map((row) => row.cells);
    expect(cells('\ufeffa, b ,"c, ""d"""\r\n\r\n1,,3\r\n')).toEqual([
      ['a', 'b', 'c, "d"'],
      ['1', '', '3'],
    ]);
    expect(cells('a;"b;c"\n1;2')).toEqual([
      ['a', 'b;c'],
      ['1', '2'],
    ]);
  });

  it('points at a quote that is not closed, and at text after one', () => {
    expect(() => readCsv('a,b\n1,"2\n')).toThrow(refuses('CSV_QUOTE_UNFINISHED', 2, 3));
    expect(() => readCsv('a,b\n1,"2"x\n')).toThrow(refuses('CSV_TEXT_AFTER_QUOTE', 2, 6));
  });
});

describe('RCTab patterns', () => {
  const patterns = 'count,rank1,rank2,rank3\n3,Bea,overvote,Ann\n2,undervote,"Cid, Jr.",\n1,UWI,,\n4,,,\n';

  it('knows empty ranks, ranks with too many marks and undeclared write-ins', () => {
    const { candidates, papers } = readRctabCsv(patterns, seats);
    expect(candidates).toEqual([
      { n: 1, name: 'Ann' },
      { n: 2, name: 'Bea' },
      { n: 3, name: 'Cid, Jr.' },
      { n: 4, name: 'Undeclared Write-ins', undeclared: true },
    ]);
    expect(papers).toEqual([
      { marks: [2, OVERVOTED, 1], count: 3 },
      { marks: [SKIPPED, 3], count: 2 },
      { marks: [4], count: 1 },
      { marks: [], count: 4 },
    ]);
  });

  it('takes the order of the paper where it is given', () => {
    const { candidates } = readRctabCsv(patterns, { ...seats, candidates: ['Bea', 'Zoe'] });
    expect(candidates.map(({ name }) => name)).toEqual(['Bea', 'Zoe', 'Ann', 'Cid, Jr.', 'Undeclared Write-ins']);
  });

  it.each([
    ['CSV_HEADER_INVALID', 1, 1, 'count,first\n'],
    ['CSV_COUNT_INVALID', 3, 1, 'count,rank1\n1,Ann\n-1,Ann\n'],
    ['CSV_COUNT_INVALID', 2, 1, 'count,rank1\n1e3,Ann\n'],
    ['CSV_WIDTH_INVALID', 2, 7, 'count,rank1\n1,Ann,Bea\n'],
  ])('refuses with %s at line %i, column %i', (code, line, column, text) => {
    expect(() => readRctabCsv(text, seats)).toThrow(refuses(code, line, column));
  });
});

describe('ranked CSV', () => {
  it('orders candidates by the ranks in their columns; equal ranks are equal', () => {
    const { candidates, papers } = readRankedCsv('Ann,Bea,Cid,Dot\n2,1,No opinion,20\n1,1,,-\n1,1,,\n', seats);
    expect(candidates.map(({ name }) => name)).toEqual(['Ann', 'Bea', 'Cid', 'Dot']);
    expect(papers).toEqual([
      { marks: [2, 1, 4], count: 1 },
      { marks: [[1, 2]], count: 2 },
    ]);
  });

  it('gathers the marks of each paper, with ranks left empty and ranks shared', () => {
    const { papers } = readRankedCsv('ballot_id,rank,choice\nx,3,Ann\nx,1,Bea\ny,1,Ann\ny,1,Bea\nz,1,\n', seats);
    expect(papers).toEqual([
      { marks: [2, SKIPPED, 1], count: 1 },
      { marks: [[1, 2]], count: 1 },
      { marks: [], count: 1 },
    ]);
  });

  it('knows what scanners write in place of a name', () => {
    const { candidates, papers } = readRankedCsv(
      'ballot_id,rank,choice\nw,1,$OVERVOTE\nw,2,Ann\nx,1,$UNDERVOTE\nx,2,Bea\ny,1,Ann\ny,1,overvote\nz,1,undervote\n',
      seats,
    );
    expect(candidates.map(({ name }) => name)).toEqual(['Ann', 'Bea']);
    expect(papers).toEqual([
      { marks: [OVERVOTED, 1], count: 1 },
      { marks: [SKIPPED, 2], count: 1 },
      { marks: [OVERVOTED], count: 1 },
      { marks: [], count: 1 },
    ]);
  });

  it('reads the 8,980 papers of Burlington', () => {
    const { papers, candidates } = readRankedCsv(readFileSync('test/fixtures/elections/irv/burlington-2009.csv', 'utf8'), seats);
    expect(papers.reduce((sum, { count }) => sum + Number(count), 0)).toBe(8980);
    expect(candidates.map(({ name }) => name)).toEqual([
      'Andy Montroll',
      'Bob Kiss',
      'Dan Smith',
      'James Simpson',
      'Kurt Wright',
      'Write-in',
    ]);
  });

  it.each([
    ['CSV_HEADER_INVALID', 1, 1, ''],
    ['CSV_HEADER_INVALID', 1, 5, 'Ann,Ann\n'],
    ['CSV_HEADER_INVALID', 1, 5, 'Ann,\n'],
    ['CSV_WIDTH_INVALID', 3, 5, 'Ann,Bea\n1,2\n1,2,3\n'],
    ['CSV_RANK_INVALID', 2, 3, 'Ann,Bea\n1,first\n'],
    ['CSV_RANK_INVALID', 2, 1, 'Ann,Bea\n0,1\n'],
    ['CSV_RANK_INVALID', 2, 3, 'ballot_id,rank,choice\nx,1.5,Ann\n'],
    ['CSV_WIDTH_INVALID', 2, 4, 'ballot_id,rank,choice\nx,1\n'],
  ])('refuses with %s at line %i, column %i', (code, line, column, text) => {
    expect(() => readRankedCsv(text, seats)).toThrow(refuses(code, line, column));
  });
});

describe('other tables', () => {
  it('reads totals', () => {
    expect(readTotalsCsv('Ann;12\nBea;7\n', seats).papers).toEqual([
      { marks: [1], count: 12 },
      { marks: [2], count: 7 },
    ]);
    expect(() => readTotalsCsv('Ann;12\nAnn;7\n', seats)).toThrow(refuses('CSV_NAME_REPEATED', 2, 1));
    expect(() => readTotalsCsv('Ann;12\nBea\n', seats)).toThrow(refuses('CSV_WIDTH_INVALID', 2, 4));
    expect(() => readTotalsCsv('', seats)).toThrow(refuses('CSV_HEADER_INVALID', 1, 1));
  });

  it('reads a Debian tally sheet', () => {
    const sheet = 'Option 1------->: Ann\n/  Option 2---->: Nobody\nV: 21 \tsum\nV: -1\tsum\nV: 11\n';
    expect(readDebianTally(sheet, seats)).toEqual({
      seats: 1,
      candidates: [
        { n: 1, name: 'Ann' },
        { n: 2, name: 'Nobody' },
      ],
      papers: [
        { marks: [2, 1], count: 1 },
        { marks: [2], count: 1 },
        { marks: [[1, 2]], count: 1 },
      ],
    });
    expect(() => readDebianTally('Option 2---->: Ann\n', seats)).toThrow(refuses('TALLY_OPTION_INVALID', 1, 1));
    expect(() => readDebianTally('Option 1---->: Ann\nV: 12\n', seats)).toThrow(refuses('TALLY_PAPER_INVALID', 2, 4));
  });

  it('reads grades given on papers, in words or numbers, and tallies of them', () => {
    expect(readGradedCsv('Ann,Bea\ngood,poor\n,good\n,\n', { ...seats, grades: ['poor', 'good'] })).toMatchObject({
      tallies: [
        [0, 1],
        [1, 1],
      ],
      papers: 2,
      blank: 1,
    });
    expect(readGradedCsv('Ann,Bea\n0,3\n1,\n', seats)).toMatchObject({ grades: ['0', '1', '2', '3'], papers: 2 });
    expect(readGradedCsv('candidate,poor,good\nAnn,3,7\nBea,5,4\n', seats)).toMatchObject({
      grades: ['poor', 'good'],
      tallies: [
        [3, 7],
        [5, 4],
      ],
      papers: 10n,
    });
    expect(() => readGradedCsv('Ann,Bea\ngood,fine\n', { ...seats, grades: ['poor', 'good'] })).toThrow(refuses('CSV_GRADE_UNKNOWN', 2, 6));
    expect(() => readGradedCsv('Ann,Bea\ngood\n', { ...seats, grades: ['poor', 'good'] })).toThrow(refuses('CSV_WIDTH_INVALID', 2, 5));
  });

  it('reads answers in either language, given on papers or tallied', () => {
    const answers = [
      { yes: 1, no: 1, abstain: 1 },
      { yes: 2, no: 0, abstain: 1 },
    ];
    expect(readAnswersCsv('Ann,Bea\nyes,oui\nnon,\nabstain,+\n', seats)).toMatchObject({ answers, papers: 3 });
    expect(readAnswersCsv('candidat,pour,contre,abstention\nAnn,1,1,1\nBea,2,0,1\n', seats)).toMatchObject({ answers, papers: 3 });
    expect(() => readAnswersCsv('Ann,Bea\nyes,maybe\n', seats)).toThrow(refuses('CSV_GRADE_UNKNOWN', 2, 5));
    expect(() => readAnswersCsv('candidat,pour,perhaps\nAnn,1,1\n', seats)).toThrow(refuses('CSV_GRADE_UNKNOWN', 1, 15));
  });
});

describe('damaged tables', () => {
  const readers = [
    ['RCTab patterns', 'count,rank1,rank2\n3,Ann,Bea\n2,overvote,Ann\n1,UWI,undervote\n', (text: string) => readRctabCsv(text, seats)],
    ['ranks by candidate', 'Ann,Bea,Cid\n1,2,3\n2,,1\n1,1,No opinion\n', (text: string) => readRankedCsv(text, seats)],
    ['marks by line', 'ballot_id,rank,choice\nx,1,Ann\nx,2,Bea\ny,1,Bea\n', (text: string) => readRankedCsv(text, seats)],
    ['totals', 'Ann;12\nBea;7\n', (text: string) => readTotalsCsv(text, seats)],
    ['Debian', 'Option 1->: Ann\nOption 2->: Bea\nV: 12\nV: -1\n', (text: string) => readDebianTally(text, seats)],
    ['grades', 'candidate,poor,good\nAnn,1,2\nBea,3,4\n', (text: string) => readGradedCsv(text, seats)],
    ['answers', 'Ann,Bea\nyes,no\nno,abstain\n', (text: string) => readAnswersCsv(text, seats)],
  ] as const;

  it.each(readers)('%s: an election or a refusal that points at the place', (_, base, read) => {
    const put = fc.string({ unit: fc.constantFrom(...'0123456789-,;:"\n\r\tVx'), maxLength: 4 });
    const change = fc.record({ at: fc.nat(base.length), cut: fc.nat(4), put });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = [...base];
        for (const { at, cut, put: added } of changes) text.splice(at, cut, added);
        try {
          expect(read(text.join('')).seats).toBe(1);
        } catch (error) {
          if (!isDomainError(error)) throw error;
          expect(error).toMatchObject({
            kind: 'invalid',
            details: { line: expect.any(Number) as number, column: expect.any(Number) as number },
          });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
