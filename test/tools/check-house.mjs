/**
 * `npm test`: the build and every check, then all specs. `npm test -- libs/kernel` hands its arguments to Jest.
 *
 * The checks run side by side, the longest first; the specs come last and have the processors to themselves, because some measure how the
 * ledger behaves under load.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { commandOf, root, runStep, tell } from './step.mjs';

/** A spec that takes seconds on its own may take many on a busy machine; only one that hangs takes this long. */
const PATIENCE_MS = 60_000;

const processors = Math.max(2, availableParallelism());
const results = join(root, 'dist/test-results.json');
const summary = join(root, 'dist/test-summary.txt');

const cruise = [commandOf('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'test'];

/** A browser is looked for, and installed, by what was built; the browser specs alone could do it too, but not side by side. */
const buildAndFindBrowser = async () => [...(await build()), await runStep('browser', ['dist/test/browser/install-browser.js'])];

const checks = [
  buildAndFindBrowser,
  () => runStep('architecture (imports)', cruise),
  () => runStep('format', [commandOf('prettier'), '--check', '--cache', '--log-level', 'warn', '.']),
  () => runStep('lint', [commandOf('oxlint')]),
  () => runStep('dead code', [commandOf('knip'), '--no-progress']),
  () => runStep('types (pages)', [commandOf('typescript', 'tsc'), '--noEmit', '--project', 'apps/web']),
];

const runChecks = async () => {
  const waiting = [...checks];
  const outcomes = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const done = [await check()].flat();
      done.forEach(tell);
      outcomes.push(...done);
    }
  };
  await Promise.all(Array.from({ length: processors }, work));
  return outcomes;
};

const runSpecs = () => {
  rmSync(results, { force: true });
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = [commandOf('jest'), `--maxWorkers=${processors}`, `--testTimeout=${PATIENCE_MS}`, '--json', `--outputFile=${results}`];
  return (
    spawnSync(process.execPath, [...node, ...jest, ...process.argv.slice(2)], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      .status === 0
  );
};

/** A spec that could not be loaded holds tests nobody counted: it counts as one that failed. */
const countSpecs = () => {
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests };
};

const outcomes = await runChecks();
const specsPassed = runSpecs();
const specs = countSpecs();
const passedChecks = outcomes.filter(({ passed }) => passed);
const failedChecks = outcomes.filter(({ passed }) => !passed);

process.stderr.write(
  `\nChecks: ${passedChecks.length} passed, ${failedChecks.length} failed${failedChecks.map(({ name }) => `, ${name}`).join('')}\n`,
);
const counts = [`${specs.passed + passedChecks.length} passed`, `${specs.failed + failedChecks.length} failed`];
const line = [...counts, ...(specs.skipped > 0 ? [`${specs.skipped} skipped`] : [])].join(', ');
writeFileSync(summary, `${line}\n`);
process.stdout.write(`${line}\n`);
process.exitCode = specsPassed && failedChecks.length === 0 ? 0 : 1;
