import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

const elections = join(import.meta.dirname, '../fixtures/elections');
const ward = join(elections, 'scottish-stv/aberdeen_2017_ward13.blt');

interface Report {
  readonly method: string;
  readonly seats: number;
  readonly elected: readonly number[];
  readonly vacant: number;
  readonly candidates: readonly unknown[];
}

describe('a file of ballots, counted', () => {
  it('shows every stage to people, who is elected and who is excluded in it', async () => {
    const { out } = await unevoix(['count', ward, '--method', 'scottish-stv']);
    expect(out).toContain('Kincorth/Nigg/Cove Ward');
    expect(out).toMatch(/^Candidate +Stage 1 +Stage 2 .*Stage 6/m);
    expect(out).toMatch(/^6\. Alex NICOLL \(SNP\) +707\.00000 +1,020\.31205 +1,023\.07925 +1,041\.95352\*/m);
    expect(out).toMatch(/^4\. Cameron FINNIE \(LD\) .* 305\.92702- /m);
  });

  it('gives programs the whole record', async () => {
    const report = jsonOf(await unevoix(['count', ward, '--method', 'scottish-stv', '--json']));
    expect(report).toMatchObject({
      method: 'scottish-stv',
      parameters: expect.any(Object) as unknown,
      seats: 4,
      quota: '1036.00000',
      valid: 5176,
      invalid: 0,
      elected: [5, 7, 6, 2],
      ties: [],
      narrative: { en: expect.any(Array) as unknown, fr: expect.any(Array) as unknown },
    });
    const { candidates, stages } = report as { readonly candidates: readonly unknown[]; readonly stages: readonly unknown[] };
    expect(candidates[0]).toEqual({ n: 1, name: 'Finlay CROSSAN (Ind)' });
    expect(stages).toHaveLength(8);
    expect(stages[3]).toMatchObject({ stage: 4, totals: { '1': '0.00000', '6': '1041.95352' }, elected: [6], excluded: [] });
  });

  it('is told in French where the environment is French', async () => {
    const { out } = await unevoix(['count', ward, '--method', 'scottish-stv'], { language: 'fr' });
    expect(out).toContain('sièges');
  });

  it.each(['plurality', 'block', 'limited', 'approval', 'scottish-stv', 'wigm', 'meek', 'schulze', 'ranked-pairs', 'points'])(
    'is counted by %s',
    async (method) => {
      const report = jsonOf(await unevoix(['count', ward, '--method', method, '--json'])) as Report;
      expect(report).toMatchObject({ method, seats: 4 });
      expect(report.elected.length + report.vacant).toBe(4);
    },
  );

  it('fills the seats asked for in place of those it names', async () => {
    const report = jsonOf(await unevoix(['count', ward, '--method', 'irv', '--seats', '1', '--json'])) as Report;
    expect(report).toMatchObject({ method: 'irv', seats: 1, elected: [5] });
    const all = jsonOf(await unevoix(['count', ward, '--method', 'meek', '--seats', '99', '--json'])) as Report;
    expect(all.elected).toHaveLength(all.candidates.length);
    expect(all.vacant).toBe(99 - all.candidates.length);
  });

  it('may ask for an absolute majority, or for another reading of not ranked', async () => {
    const absolute = jsonOf(await unevoix(['count', ward, '--method', 'plurality', '--majority', 'absolute', '--json']));
    expect(absolute).toMatchObject({ elected: [], vacant: 4, quota: '2589' });
    const steering = join(elections, 'condorcet/2021.ballots.csv');
    const last = jsonOf(await unevoix(['count', steering, '--method', 'schulze', '--seats', '4', '--unranked', 'last', '--json']));
    const official = jsonOf(await unevoix(['count', steering, '--method', 'schulze', '--seats', '4', '--json']));
    expect((last as Report).elected).not.toEqual((official as Report).elected);
  });

  it.each([
    [['--method', 'guessing'], 'METHOD_UNKNOWN'],
    [['--method', 'scottish-stv', '--seats', 'four'], 'ARGUMENT_INVALID'],
    [['--method', 'scottish-stv', '--format', 'pdf'], 'ARGUMENT_INVALID'],
    [['--method', 'block', '--majority', 'large'], 'ARGUMENT_INVALID'],
    [['--method', 'majority-judgment', '--grades', 'good'], 'ARGUMENT_INVALID'],
    [['--method', 'irv'], 'IRV_ONE_SEAT'],
    [[], 'OPTION_MISSING'],
  ])('is refused with %j', async (options, code) => {
    const { exitCode, err } = await unevoix(['count', ward, ...options]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(new RegExp(`^${code}: .+$`));
  });
});

describe('a file that breaks other counters', () => {
  it.each(['bigint', 'crashes'])(
    'in %s is counted by every method, or refused with a reason',
    async (folder) => {
      for (const file of await readdir(join(elections, 'malformed', folder)))
        for (const method of ['block', 'approval', 'irv', 'scottish-stv', 'wigm', 'meek', 'schulze', 'ranked-pairs', 'points']) {
          const line = ['count', join(elections, 'malformed', folder, file), '--method', method, '--json'];
          const { elected, vacant, seats } = jsonOf(await unevoix(method === 'irv' ? [...line, '--seats', '1'] : line)) as Report;
          expect({ file, method, filled: elected.length + vacant }).toEqual({ file, method, filled: seats });
        }
    },
    60_000,
  );
});

describe('a file somebody wrote by hand', () => {
  let folder: string;
  const written = async (text: string): Promise<string> => {
    const file = join(folder, 'papers');
    await writeFile(file, text);
    return file;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-count-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('of grades is judged on the scale given', async () => {
    const file = await written('Ann,Bea\ngood,poor\n,good\nexcellent,good\n');
    const judged = jsonOf(await unevoix(['count', file, '--method', 'majority-judgment', '--grades', 'poor,good,excellent', '--json']));
    expect(judged).toMatchObject({ elected: [1], merits: { '1': { grade: 'good' }, '2': { grade: 'good' } } });
    const { err } = await unevoix(['count', file, '--method', 'majority-judgment', '--grades', 'poor,good']);
    expect(err).toBe('CSV_GRADE_UNKNOWN: Line 4, column 1: there is no grade excellent.');
  });

  it('of answers is counted for each candidate', async () => {
    const file = await written('Ann,Bea\nyes,oui\nnon,\nabstain,+\n');
    const { out } = await unevoix(['count', file, '--method', 'yes-no', '--seats', '2']);
    expect(out).toContain('Elected: Bea.');
  });

  it.each([
    ['', 'CSV_HEADER_INVALID', 'Line 1, column 1'],
    ['2 1\n1 1 0\n1 9 0\n0\n"A"\n"B"\n', 'BLT_CANDIDATE_UNKNOWN', 'Line 3, column 3'],
    ['2 1\n1 1 0\n0\n"A"\n"B\n', 'BLT_NAME_UNFINISHED', 'Line 5, column 1'],
    ['Ann,Bea\n1,2\n1,two\n', 'CSV_RANK_INVALID', 'Line 3, column 3'],
    ['count,rank1\n-5,Ann\n', 'CSV_COUNT_INVALID', 'Line 2, column 1'],
  ])('as %j is refused at the place', async (text, code, place) => {
    const { exitCode, err } = await unevoix(['count', await written(text), '--method', 'schulze']);
    expect(exitCode).toBe(2);
    expect(err).toContain(`${code}: ${place}`);
  });
});
