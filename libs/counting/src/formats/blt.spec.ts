import { readdirSync, readFileSync } from 'node:fs';
import { isDomainError } from '#kernel';
import fc from 'fast-check';
import type { Election } from '../election/election.js';
import { OVERVOTED } from '../election/paper.js';
import { readBlt } from './blt-reader.js';
import { writeBlt } from './blt-writer.js';

const fixture = (file: string): string => readFileSync(`test/fixtures/elections/${file}`, 'utf8');
const garden = ['4 2', '-2', '3 4 1 0', '1 1=3 - 2 0', '2 0', '0', '"Amy"', '"Bob"', '"Chuck"', '"Diane"', '"Gardening Club"'];

const election: Election = {
  title: 'Gardening Club',
  seats: 2,
  candidates: [
    { n: 1, name: 'Amy' },
    { n: 2, name: 'Bob', withdrawn: true },
    { n: 3, name: 'Chuck' },
    { n: 4, name: 'Diane' },
  ],
  papers: [
    { marks: [4, 1], count: 3 },
    { marks: [[1, 3], 0, 2], count: 1 },
    { marks: [], count: 2 },
  ],
};

describe('reading BLT', () => {
  it('understands weights, withdrawals, equal and empty ranks, blank papers', () => {
    expect(readBlt(garden.join('\n'))).toEqual({ election });
  });

  it.each([
    ['Windows line ends', garden.join('\r\n')],
    ['a byte order mark', `\ufeff${garden.join('\n')}`],
    ['comments and indentation', garden.map((line) => `   ${line}   # "why" 0`).join('\n')],
    ['empty lines and lines of comment', garden.join('\n\n# next\n')],
    ['names without quotes', garden.join('\n').replaceAll('"', '')],
    ['several names on a line', garden.join('\n').replace('"Amy"\n"Bob"', '"Amy" "Bob"')],
    ['single papers with a number in parentheses', garden.join('\n').replace('1 1=3', '(17) 1=3')],
    ['options in brackets', garden.join('\n').replace('-2', '[nick amy bob chuck diane]\n[withdrawn bob]').replace('4 1 0', 'diane amy 0')],
  ])('accepts %s', (_, text) => {
    expect(readBlt(text)).toEqual({ election });
  });

  it('keeps the order the file names for ties', () => {
    expect(readBlt(garden.join('\n').replace('-2', '-2\n[tie 3 1 4 2]')).tieOrder).toEqual({ rule: 'namedOrder', order: [3, 1, 4, 2] });
  });

  it('reads the real files with their comments, withdrawals and unquoted names', () => {
    expect(readBlt(fixture('stv-other/atwood_so.blt')).election.candidates[1]).toEqual({ n: 2, name: 'Bob', withdrawn: true });
    const aberdeen = readBlt(fixture('scottish-stv/aberdeen_2017_ward13.blt')).election;
    expect(aberdeen).toMatchObject({ seats: 4, title: 'Kincorth/Nigg/Cove Ward' });
    expect(aberdeen.candidates[0]).toEqual({ n: 1, name: 'Finlay CROSSAN (Ind)' });
  });

  it('keeps weights past 2^53 exact', () => {
    expect(readBlt(fixture('malformed/bigint/ballot_sum_overflows.blt')).election.papers[0]?.count).toBe(9223372036854775807n);
  });

  it.each(
    ['bigint', 'crashes'].flatMap((folder) =>
      readdirSync(`test/fixtures/elections/malformed/${folder}`).map((file) => `${folder}/${file}`),
    ),
  )('reads %s, which breaks other counters', (file) => {
    const { election: read } = readBlt(fixture(`malformed/${file}`));
    expect(read.candidates.length).toBeGreaterThanOrEqual(2);
    expect(read.papers.length).toBeGreaterThan(0);
  });

  const wrong = (from: string, to: string): string => garden.join('\n').replace(from, to);

  it.each([
    ['BLT_HEADER_INVALID', 1, 1, ''],
    ['BLT_HEADER_INVALID', 1, 1, wrong('4 2', '4')],
    ['BLT_HEADER_INVALID', 1, 1, wrong('4 2', '4 0')],
    ['BLT_HEADER_INVALID', 1, 1, wrong('4 2', '99999999999999 2')],
    ['BLT_HEADER_INVALID', 1, 1, wrong('4 2', '200000000 2')],
    ['BLT_WITHDRAWAL_INVALID', 2, 4, wrong('-2', '-2 -5')],
    ['BLT_OPTION_INVALID', 2, 1, wrong('-2', '[nick amy bob]')],
    ['BLT_OPTION_INVALID', 2, 1, wrong('-2', '[quota hare]')],
    ['BLT_CANDIDATE_UNKNOWN', 2, 1, wrong('-2', '[tie 7]')],
    ['BLT_WEIGHT_INVALID', 4, 1, wrong('3 4 1 0', '3 4 1 0\n-3 4 1 0')],
    ['BLT_WEIGHT_INVALID', 3, 1, wrong('3 4 1 0', '1.5 4 1 0')],
    ['BLT_WEIGHT_INVALID', 3, 1, wrong('3 4 1 0', `${'9'.repeat(41)} 4 1 0`)],
    ['BLT_CANDIDATE_UNKNOWN', 3, 5, wrong('3 4 1 0', '3 4 5 0')],
    ['BLT_CANDIDATE_UNKNOWN', 4, 5, wrong('1 1=3', '1 1=x')],
    ['BLT_CANDIDATE_UNKNOWN', 4, 5, wrong('1 1=3', '1 1=')],
    ['BLT_PAPER_UNFINISHED', 3, 6, wrong('3 4 1 0', '3 4 1')],
    ['BLT_TEXT_AFTER_PAPER', 3, 9, wrong('3 4 1 0', '3 4 1 0 2 0')],
    ['BLT_END_MISSING', 4, 1, '2 1\n1 1 0\n1 2 0\n'],
    ['BLT_NAME_MISSING', 10, 1, wrong('"Diane"\n', '').replace('"Gardening Club"', '')],
    ['BLT_NAME_UNFINISHED', 10, 1, wrong('"Diane"', '"Diane')],
    ['BLT_TEXT_AFTER_TITLE', 12, 1, `${garden.join('\n')}\nsource`],
    ['BLT_TEXT_AFTER_TITLE', 12, 20, `${garden.join('\n')}\n"source" "comment" "too much"`],
  ])('refuses with %s at line %i, column %i', (code, line, column, text) => {
    expect(() => readBlt(text)).toThrow(expect.objectContaining({ code, details: expect.objectContaining({ line, column }) }));
  });
});

describe('writing BLT', () => {
  it('gives back what was read', () => {
    expect(readBlt(writeBlt(election)).election).toEqual(election);
  });

  it('refuses a rank nobody can write down', () => {
    const overvoted = { ...election, papers: [{ marks: [OVERVOTED], count: 1 }] };
    expect(() => writeBlt(overvoted)).toThrow(expect.objectContaining({ code: 'BLT_MARK_UNWRITABLE' }));
  });

  it('survives any names and papers', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !/[\r\n]/.test(text));
    const elections = fc.array(name, { minLength: 1, maxLength: 6 }).chain((names) => {
      const n = fc.integer({ min: 0, max: names.length });
      const several = (): fc.Arbitrary<number[]> => fc.uniqueArray(fc.integer({ min: 1, max: names.length }), { minLength: 2 });
      const mark = names.length > 1 ? fc.oneof(n, several()) : n;
      const paper = fc.record({ marks: fc.array(mark, { maxLength: 8 }), count: fc.integer({ min: 1, max: 1e9 }) });
      return fc.record({
        title: name,
        seats: fc.integer({ min: 1, max: 9 }),
        candidates: fc.constant(names.map((text, index) => ({ n: index + 1, name: text }))),
        papers: fc.array(paper, { maxLength: 8 }),
      });
    });
    fc.assert(fc.property(elections, (any) => expect(readBlt(writeBlt(any)).election).toEqual(any)));
  });
});

describe('damaged BLT', () => {
  const base = [...garden.join('\n')];

  it('is an election or a refusal that points at the place, whatever was changed in it', () => {
    const change = fc.record({
      at: fc.nat(base.length),
      cut: fc.nat(4),
      put: fc.string({ unit: fc.constantFrom(...'0123456789-=#"[]()., \n\r\tax'), maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = [...base];
        for (const { at, cut, put } of changes) text.splice(at, cut, put);
        assertReadOrRefused(text.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  it('is so for any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), assertReadOrRefused), { numRuns: 1000 });
  });

  const assertReadOrRefused = (text: string): void => {
    try {
      const { election: read } = readBlt(text);
      expect(read.seats).toBeGreaterThan(0);
      expect(read.papers.every(({ count }) => count > 0)).toBe(true);
      expect(read.papers.every(({ marks }) => marks.flat().every((n) => n >= 0 && n <= read.candidates.length))).toBe(true);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      expect(error).toMatchObject({
        kind: 'invalid',
        details: { line: expect.any(Number) as number, column: expect.any(Number) as number },
      });
    }
  };
});
