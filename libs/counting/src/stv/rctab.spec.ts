import { readFileSync } from 'node:fs';
import type { CountRecord } from '../election/count-record.js';
import type { Election } from '../election/election.js';
import { readRctabCsv } from '../formats/rctab-csv.js';
import type { RankingRules } from '../preference/ranking-rules.js';
import type { TieRule } from '../ties/tie-rule.js';
import { countIrv } from './irv.js';
import { countWigm } from './wigm.js';

interface Report {
  readonly results: readonly {
    readonly inactiveBallots: Readonly<Record<string, string>>;
    readonly tally: Readonly<Record<string, string>>;
    readonly tallyResults: readonly { readonly elected?: string; readonly eliminated?: string }[];
    readonly threshold: string;
  }[];
  readonly summary: { readonly totalNumBallots: string; readonly undervotes: number };
}

interface Config {
  readonly candidates: readonly { readonly name: string }[];
  readonly rules: Readonly<Record<string, string | boolean | number>>;
}

interface Round {
  readonly tally: Readonly<Record<string, number>>;
  readonly elected: readonly string[];
  readonly eliminated: readonly string[];
  readonly threshold: number;
}

const folder = 'test/fixtures/elections/';
const config = (set: string): Config => JSON.parse(readFileSync(`${folder}${set}_config.json`, 'utf8')) as Config;
const report = (set: string): Report => JSON.parse(readFileSync(`${folder}${set}_expected_detailed_report.json`, 'utf8')) as Report;

const election = (set: string): Election =>
  readRctabCsv(readFileSync(`${folder}${set}_patterns.csv`, 'utf8'), {
    seats: Number(config(set).rules['numberOfWinners']),
    candidates: config(set).candidates.map(({ name }) => name),
  });

const rankingRules = ({ rules }: Config): RankingRules => ({
  equalRanks: rules['overvoteRule'] === 'exhaustImmediately' ? 'exhaust' : 'skip',
  skippedRanks: Number(rules['maxSkippedRanksAllowed']),
  repeatedCandidate: rules['exhaustOnDuplicateCandidate'] === true ? 'exhaust' : 'skip',
  maximumRanks: Number(rules['maxRankingsAllowed']),
});

const nameOf = (record: CountRecord, n: number | string): string => record.candidates[Number(n) - 1]?.name ?? '';

/** Our stages in the words of the report: who is out is no longer listed, nor is anyone with nothing who is not standing. */
const roundsOf = (record: CountRecord): Round[] =>
  record.stages.map(({ totals, elected, excluded, quota }, index) => {
    const gone = new Set(record.stages.slice(0, index).flatMap((stage) => stage.excluded));
    const left = Object.entries(totals).filter(([n]) => !gone.has(Number(n)));
    return {
      tally: Object.fromEntries(left.map(([n, votes]) => [nameOf(record, n), Number(votes)])),
      elected: elected.map((n) => nameOf(record, n)).sort(),
      eliminated: excluded.map((n) => nameOf(record, n)).sort(),
      threshold: Number(quota ?? record.quota),
    };
  });

/** The report lists undeclared write-ins even when there are none. */
const roundsOfReport = ({ results }: Report): Round[] =>
  results.map(({ tally, tallyResults, threshold }) => {
    const none = tally['Undeclared Write-ins'] === '0';
    const names = (kind: 'elected' | 'eliminated'): string[] =>
      tallyResults
        .flatMap((result) => result[kind] ?? [])
        .filter((name) => !(none && name === 'Undeclared Write-ins'))
        .sort();
    return {
      tally: Object.fromEntries(Object.entries(tally).flatMap(([name, votes]) => (none && votes === '0' ? [] : [[name, Number(votes)]]))),
      elected: names('elected'),
      eliminated: names('eliminated'),
      threshold: Number(threshold),
    };
  });

const inactive = (record: CountRecord, index: number): number =>
  Number(record.stages[index]?.exhausted) + Number(record.invalid) - Number(record.blank);

describe('instant run-off equals RCTab, round by round', () => {
  // Where the config breaks ties by Java's generator, the order it drew is taken from the report itself.
  const sets: readonly (readonly [string, readonly TieRule[]])[] = [
    ['irv/2013_minneapolis_mayor', []],
    ['irv/2015_portland_mayor', [{ rule: 'paperOrder' }]],
    ['irv/tiebreak_use_permutation_in_config_test', [{ rule: 'paperOrder' }]],
    ['irv/tiebreak_generate_permutation_test', [{ rule: 'namedOrder', order: [3, 4, 2, 1] }]],
    ['irv/tiebreak_seed_test', [{ rule: 'namedOrder', order: [3, 1, 2] }]],
    [
      'irv/tiebreak_previous_round_counts_then_random_test',
      [
        { rule: 'earlierStage', from: 'mostRecent' },
        { rule: 'namedOrder', order: [2, 3] },
      ],
    ],
  ];

  it.each(sets)('%s', (set, ties) => {
    const expected = report(set);
    const record = countIrv(election(set), {
      rankings: rankingRules(config(set)),
      batchExclusion: config(set).rules['batchElimination'] === true,
      ties,
    });
    expect(roundsOf(record)).toEqual(roundsOfReport(expected));
    expect(Number(record.valid) + Number(record.invalid)).toBe(Number(expected.summary.totalNumBallots));
    expect(record.blank).toBe(expected.summary.undervotes);
    expected.results.forEach(({ inactiveBallots }, index) => {
      expect(inactive(record, index)).toBe(Object.values(inactiveBallots).reduce((sum, count) => sum + Number(count), 0));
    });
  });
});

describe('WIGM with the parameters of Minneapolis equals RCTab', () => {
  const set = 'stv-other/2013_minneapolis_park';

  it('park board, three seats: every round, and who takes the last seat', () => {
    const record = countWigm(election(set), { rankings: rankingRules(config(set)), ties: [] });
    expect(roundsOf(record)).toEqual(withoutEmptySurpluses(roundsOfReport(report(set))));
    expect(record.elected.map((n) => nameOf(record, n))).toEqual(['JOHN ERWIN', 'ANNIE YOUNG', 'MEG FORNEY']);
  });
});

/**
 * RCTab gives an election a round of its own, even when no surplus follows, and moves the last surplus after every seat is filled. We decide
 * the exclusion in the same stage and stop when the seats are filled: the rounds that repeat a tally are folded, the last one is left out.
 */
const withoutEmptySurpluses = (rounds: readonly Round[]): Round[] => {
  const folded: Round[] = [];
  for (const round of rounds.slice(0, -1)) {
    const last = folded.at(-1);
    if (last && JSON.stringify(last.tally) === JSON.stringify(round.tally))
      folded.splice(-1, 1, { ...round, elected: [...last.elected, ...round.elected] });
    else folded.push(round);
  }
  return folded;
};
