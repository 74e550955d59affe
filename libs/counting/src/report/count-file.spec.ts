import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson, isDomainError } from '#kernel';
import fc from 'fast-check';
import type { Method } from '../election/method.js';
import { countFile } from './count-file.js';
import type { CountOptions } from './count-options.js';
import { formatOf } from './file-format.js';
import { methodNamed } from './method-names.js';
import { renderCountReport } from './render-count-report.js';

const fixture = (file: string): string => readFileSync(`test/fixtures/elections/${file}`, 'utf8');
const digest = (text: string): Uint8Array => createHash('sha256').update(text, 'utf8').digest();
const ranked: readonly Method[] = [
  'plurality',
  'block',
  'limited',
  'approval',
  'irv',
  'scottish-stv',
  'wigm',
  'meek',
  'schulze',
  'ranked-pairs',
  'points',
];

describe('counting a file', () => {
  it('reports what anyone needs to check the count', () => {
    const report = countFile(fixture('scottish-stv/renfrewshire_2017_ward3.blt'), { method: 'scottish-stv' });
    expect(report).toMatchObject({ method: 'scottish-stv', seats: 3, quota: '1202.00000', valid: 4804, invalid: 0, elected: [6, 8, 1] });
    expect(report.candidates[0]).toEqual({ n: 1, name: expect.any(String) as string });
    expect(report.stages[0]).toMatchObject({ stage: 1, elected: [], excluded: [2], totals: { '1': '874.00000' } });
    expect(report.ties).toHaveLength(1);
    expect(report.parameters).toMatchObject({ decimals: 5, quota: 'droop' });
  });

  it.each(ranked)('is plain JSON that can be hashed, in the same bytes each time: %s', (method) => {
    const options = { method, seats: 1 };
    const bytes = canonicalJson(countFile(fixture('stv-other/atwood_so.blt'), options));
    expect(JSON.parse(bytes)).toEqual(countFile(fixture('stv-other/atwood_so.blt'), options));
  });

  it('gives the 33 rounds of Minneapolis without being told more than the method', () => {
    const report = countFile(fixture('irv/2013_minneapolis_mayor_patterns.csv'), { method: 'irv' });
    expect(report.stages).toHaveLength(33);
    expect(report.elected.map((n) => report.candidates[n - 1]?.name)).toEqual(['BETSY HODGES']);
  });

  it('reads "No opinion" as the voters were told to mean it, and says so', () => {
    const official = countFile(fixture('condorcet/2021.ballots.csv'), { method: 'schulze', seats: 4 });
    expect(official.parameters).toMatchObject({ unranked: 'noOpinion', strength: 'winningVotes' });
    expect(official.elected.map((n) => official.candidates[n - 1]?.name)).toEqual(['parispittman', 'justaugustus', 'cblecker', 'tpepper']);
    const debian = countFile(fixture('condorcet/leader2020_tally.txt'), { method: 'schulze' });
    expect(debian.parameters).toMatchObject({ unranked: 'last' });
  });

  it('takes seats, withdrawals, groups and seat rules from the options', () => {
    const report = countFile(fixture('stv-other/gnome_26.blt'), {
      method: 'stv',
      seats: 3,
      withdrawn: [1],
      groups: { 'Carlos Soriano': 'employer', '4': 'employer' },
      seatRules: { groups: [{ group: 'employer', maximum: 1 }], unfilled: 'open' },
    });
    expect(report.seats).toBe(3);
    expect(report.candidates[0]?.withdrawn).toBe(true);
    expect(report.elected.filter((n) => [2, 4].includes(n))).toHaveLength(1);
    expect(report.stages.some(({ passedOver }) => passedOver !== undefined)).toBe(true);
    expect(() => countFile('2 1\n1 1 0\n0\na\nb\n', { method: 'irv', withdrawn: [3] })).toThrow(
      expect.objectContaining({ code: 'CANDIDATE_UNKNOWN' }),
    );
  });

  it('breaks ties by the order the file names, else by a lot where there is a seed, else by the order of the paper', () => {
    const tied = '2 1\n3 1 0\n3 2 0\n0\na\nb\nt\n';
    const rules = (text: string, lot?: CountOptions['lot']): unknown =>
      (countFile(text, { method: 'irv', ...(lot ? { lot } : {}) }).parameters['ties'] as { rule: string }[]).map(({ rule }) => rule);
    expect(rules(tied)).toEqual(['earlierStage', 'paperOrder']);
    expect(rules(tied.replace('1\n', '1\n[tie 2 1]\n'))).toEqual(['earlierStage', 'namedOrder', 'paperOrder']);
    expect(rules(tied, { seed: 'x', digest })).toEqual(['earlierStage', 'lot']);
    const drawn = countFile(tied, { method: 'irv', lot: { seed: 'x', digest } });
    expect(drawn.ties[0]?.steps.at(-1)).toMatchObject({ rule: 'lot', left: drawn.elected });
  });

  it('counts grades and answers', () => {
    const judged = countFile('candidate,reject,poor,good\nAnn,1,4,5\nBea,2,2,6\n', { method: 'majority-judgment' });
    expect(judged).toMatchObject({ elected: [2], merits: { '1': { grade: 'poor' }, '2': { grade: 'good' } } });
    const answered = countFile('Ann,Bea\nyes,no\nyes,yes\nno,abstain\n', { method: 'yes-no', seats: 2 });
    expect(answered).toMatchObject({ elected: [1], vacant: 1, verdicts: { '2': { outcome: 'rejected', tied: true } } });
    const members = { ...(answered.parameters['majority'] as object), base: 'allMembers' } as NonNullable<CountOptions['verdict']>;
    expect(countFile('Ann\nyes\n', { method: 'yes-no', verdict: members, allMembers: 5 }).elected).toEqual([]);
  });

  it('knows the shape of a file', () => {
    expect(formatOf(fixture('stv-other/atwood_so.blt'))).toBe('blt');
    expect(formatOf(fixture('irv/2015_portland_mayor_patterns.csv'))).toBe('rctab');
    expect(formatOf(fixture('irv/burlington-2009.csv'))).toBe('ranked');
    expect(formatOf(fixture('condorcet/2019.ballots.csv'))).toBe('ranked');
    expect(formatOf(fixture('condorcet/leader2006_tally.txt'))).toBe('debian');
    expect(formatOf('Ann;12\nBea;3\n')).toBe('totals');
  });

  it('knows methods by their usual names, and refuses others with the list', () => {
    expect(['STV', 'Scottish STV', 'instant-runoff', 'Tideman', 'Borda', 'beatpath'].map(methodNamed)).toEqual([
      'scottish-stv',
      'scottish-stv',
      'irv',
      'ranked-pairs',
      'points',
      'schulze',
    ]);
    expect(() => methodNamed('dictator')).toThrow(expect.objectContaining({ code: 'METHOD_UNKNOWN' }));
  });
});

describe('files that break other counters', () => {
  const files = ['bigint', 'crashes'].flatMap((folder) =>
    readdirSync(`test/fixtures/elections/malformed/${folder}`).map((file) => `malformed/${folder}/${file}`),
  );
  const cases = files.flatMap((file) => ranked.filter((method) => method !== 'meek').map((method) => [file, method] as const));

  it.each(cases)('%s by %s has a result that fills the seats or says why not', (file, method) => {
    const report = countFile(fixture(file), { method, ...(method === 'irv' ? { seats: 1 } : {}) });
    expect(report.elected.length + report.vacant).toBe(report.seats);
    expect(canonicalJson(report)).toContain('"elected"');
  });

  it('a count past 64 bits is right to the last vote', () => {
    const report = countFile(fixture('malformed/bigint/ballot_sum_overflows.blt'), { method: 'scottish-stv' });
    expect(report).toMatchObject({ valid: '18446744073709551617', elected: [1], quota: '9223372036854775809.00000' });
    expect(report.stages[0]?.totals).toEqual({ '1': '18446744073709551616.00000', '2': '1.00000' });
  });

  it('any text is counted or refused, by every method', () => {
    const blt = fc.tuple(
      fc.constantFrom('2 1', '3 2', '2 9'),
      fc.array(fc.constantFrom('1 1 0', '2 2 1 0', '1 1=2 0', '3 0', '1 - 2 0', '-1', '1 9 0'), { maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ranked), blt, (method, [header, lines]) => {
        try {
          const report = countFile([header, ...lines, '0', 'a', 'b', 'c'].join('\n'), { method });
          expect(report.elected.length + report.vacant).toBe(report.seats);
          expect(new Set(report.elected).size).toBe(report.elected.length);
        } catch (error) {
          if (!isDomainError(error)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the story of a count', () => {
  const report = countFile(fixture('scottish-stv/renfrewshire_2017_ward3.blt'), { method: 'stv' });

  it('tells every stage, tie and result, in English and in French', () => {
    const english = report.narrative.en.join('\n');
    expect(english).toContain('Valid papers: 4,804; not counted: 0, of which blank: 0.');
    expect(english).toMatch(/are tied with equal surpluses; stage 5 takes first /);
    expect(english).toMatch(/Stage 7: .* has 109\.00000 votes more than it takes; they move on to the next preference\./);
    const french = report.narrative.fr.join('\n');
    expect(french).toContain('Bulletins valables : 4\u202f804 ; non comptés : 0, dont blancs : 0.');
    expect(french).toMatch(/sont à égalité par leurs excédents ; le tour 5 transfère en premier /);
    expect(report.narrative.fr).toHaveLength(report.narrative.en.length);
  });

  it('says so when nobody is elected, a seat stays vacant, or a rule passed somebody over', () => {
    const none = countFile('2 1\n3 0\n0\na\nb\n', { method: 'meek' });
    expect(none.narrative.en).toEqual(expect.arrayContaining(['Nobody is elected.', 'One seat stays vacant.']));
    const capped = countFile('2 1\n3 1 0\n1 2 0\n0\na\nb\n', {
      method: 'block',
      groups: { a: 'staff' },
      seatRules: { groups: [{ group: 'staff', maximum: 0 }], unfilled: 'open' },
    });
    expect(capped.narrative.en).toContain('a is passed over: staff holds all the seats it may.');
    expect(capped.narrative.fr).toContain('a ne peut obtenir de siège : staff occupe déjà tous ceux auxquels ce groupe a droit.');
  });

  it.each(['en', 'fr'] as const)('stands under a table of every stage (%s)', (language) => {
    const text = renderCountReport(report, language);
    for (const { totals } of report.stages) {
      const shown = Object.values(totals).filter((votes) => votes.length < 7);
      for (const votes of shown) expect(text).toContain(language === 'fr' ? votes.replace('.', ',') : votes);
    }
    expect(text).toContain(report.narrative[language][0]);
  });

  it('shows the comparison in pairs where the method is one', () => {
    const pairs = countFile(fixture('condorcet/2024.ballots.csv'), { method: 'schulze', seats: 3 });
    expect(renderCountReport(pairs, 'en')).toMatch(/^4\. bentheelder +95 +125 +107 +140 +116 +121$/m);
    expect(pairs.narrative.en).toContain('bentheelder beats everyone else in pairs.');
  });
});
