import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ratioOf, type Figure } from './figure.js';
import { keepResults, readable } from './results.js';

/**
 * Runs the benchmarks named on the command line, all of them when none is, each in a process of its own, and keeps the last figures in
 * `test/bench/RESULTS.md`. Exits with 1 when a figure misses its limit.
 */
const names = readdirSync(import.meta.dirname).flatMap((file) => /^(.+)\.bench\.js$/.exec(file)?.[1] ?? []);
const wanted = process.argv.length > 2 ? process.argv.slice(2) : names;
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`there is no benchmark ${unknown}; there are ${names.join(', ')}\n`);
  process.exit(2);
}

/** What `npm start` gives Node. */
const optionsOfPrograms = ['--max-semi-space-size=32', '--no-allocation-site-pretenuring'];

const folder = mkdtempSync(join(tmpdir(), 'unevoix-bench-'));
let missed = 0;
for (const name of wanted) {
  process.stdout.write(`\n${name}\n`);
  const answer = join(folder, `${name}.json`);
  const program = [join(import.meta.dirname, 'run-one.js'), name, answer];
  const run = spawnSync(process.execPath, ['--expose-gc', ...optionsOfPrograms, ...program], { stdio: 'inherit' });
  if (run.status !== 0) {
    process.stderr.write(`${name} did not finish\n`);
    missed += 1;
    continue;
  }
  const figures = JSON.parse(readFileSync(answer, 'utf8')) as readonly Figure[];
  for (const figure of figures) {
    const ratio = ratioOf(figure);
    if (ratio < 1) missed += 1;
    const verdict = ratio < 1 ? 'MISSED' : 'ok';
    process.stdout.write(
      `  ${figure.name}: ${readable(figure.value)} ${figure.unit}, limit ${readable(figure.limit)}, ratio ${ratio.toFixed(2)} ${verdict}\n`,
    );
  }
  keepResults(join('test', 'bench', 'RESULTS.md'), name, figures);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = missed === 0 ? 0 : 1;
