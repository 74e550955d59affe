import { readdirSync, readFileSync } from 'node:fs';
import { countFile, countIrv, countMeek, countScottishStv, readBlt, readRctabCsv } from '#counting';
import type { Election } from '#counting';
import { medianOf, type Figure } from './figure.js';

export const name = 'counting';

const folder = 'test/fixtures/elections';
const RUNS = 7;

/** Transferable votes: real ballots read and counted on one core, and Meek's method on ballots no two of which agree. */
export const run = async (): Promise<Figure[]> => {
  const reading = performance.now();
  const wards = readdirSync(`${folder}/scottish-stv`)
    .filter((file) => file.endsWith('.blt'))
    .map((file) => readFileSync(`${folder}/scottish-stv/${file}`, 'utf8'));
  const minneapolis = readFileSync(`${folder}/irv/2013_minneapolis_mayor_patterns.csv`, 'utf8');
  const readingTime = performance.now() - reading;

  const first = timed(() => countFile(minneapolis, { method: 'irv' }));
  let ballots = 0;
  const all = medianOf(
    Array.from({ length: RUNS }, () => {
      const counted = timed(() => [
        ...wards.map((text) => countScottishStv(readBlt(text).election)),
        countIrv(readRctabCsv(minneapolis, { seats: 1 })),
      ]);
      ballots = counted.result.reduce((sum, { valid }) => sum + Number(valid), 0);
      return counted.milliseconds;
    }),
  );
  const random = randomRankings(100_000, 20, 7);
  const meek = timed(() => countMeek(random));
  return [
    {
      name: 'ballots parsed and counted a second, Scottish wards and Minneapolis',
      value: Math.round((ballots / all) * 1000),
      unit: 'ballots/s',
      limit: 1_000_000,
      direction: 'atLeast',
      note: `${ballots} ballots, median of ${RUNS} runs, identical papers grouped; reading the files took ${readingTime.toFixed(1)} ms besides`,
    },
    {
      name: 'Minneapolis 2013 in all, the first time in the process',
      value: Math.round(first.milliseconds),
      unit: 'ms',
      limit: 300,
      direction: 'atMost',
      note: `${first.result.stages.length} rounds, ${first.result.valid} valid papers`,
    },
    {
      name: 'Meek, 100,000 random rankings of 20 candidates, 7 seats',
      value: Number((meek.milliseconds / 1000).toFixed(2)),
      unit: 's',
      limit: 10,
      direction: 'atMost',
      note: `${meek.result.stages.length} stages, 9 decimals`,
    },
  ];
};

const timed = <Result>(work: () => Result): { readonly result: Result; readonly milliseconds: number } => {
  const start = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - start };
};

/** The same rankings on every machine: a linear congruential generator (Numerical Recipes) shuffles each paper. */
const randomRankings = (papers: number, size: number, seats: number): Election => {
  let state = 20_240_607;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const shuffled = (): number[] => {
    const marks = Array.from({ length: size }, (_, index) => index + 1);
    for (let last = size - 1; last > 0; last--) {
      const other = below(last + 1);
      [marks[last], marks[other]] = [marks[other] ?? 0, marks[last] ?? 0];
    }
    return marks;
  };
  return {
    seats,
    candidates: Array.from({ length: size }, (_, index) => ({ n: index + 1, name: `Candidate ${index + 1}` })),
    papers: Array.from({ length: papers }, () => ({ marks: shuffled(), count: 1 })),
  };
};
