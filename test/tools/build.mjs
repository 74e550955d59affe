/**
 * Compiles the server and the pages into `dist`.
 *
 * `build.mjs` always compiles; `build.mjs --if-stale` only when a source has changed since the last time, so that a second start costs
 * nothing. Speaks on standard error: what runs afterwards has standard output for itself.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandOf, root, runStep, tell } from './step.mjs';

const stamp = join(root, 'dist/.built');

/** What the build reads besides the sources. */
const configuration = ['package.json', 'package-lock.json', 'tsconfig.json', 'openapi.json'];

const sourcesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(root, 'test/fixtures')));

/** Changes with the name, size or time of any source: reading them all would take longer than many a build. */
const fingerprint = () => {
  const hash = createHash('sha256');
  const sources = [...['apps', 'libs', 'test'].flatMap(sourcesBelow), ...configuration.map((name) => join(root, name))];
  for (const path of sources.toSorted()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
};

const compile = {
  name: 'build (server)',
  args: [commandOf('typescript', 'tsc'), '--project', root, ...(process.stderr.isTTY ? ['--pretty'] : [])],
};
const bundle = { name: 'build (programs)', args: [join(root, 'test/tools/bundle.mjs')] };
const pages = { name: 'build (pages)', args: [commandOf('vite'), 'build', 'apps/web', '--logLevel', 'warn'] };

/** One step after another, as long as they pass. */
const inTurn = async (steps) => {
  const outcomes = [];
  for (const { name, args } of steps) {
    outcomes.push(await runStep(name, args));
    if (!outcomes.at(-1).passed) break;
  }
  return outcomes;
};

/**
 * Compiles everything, server and pages at once.
 * @returns {Promise<readonly import('./step.mjs').Outcome[]>}
 */
export const build = async () => {
  const compiled = fingerprint();
  const outcomes = (await Promise.all([inTurn([compile, bundle]), inTurn([pages])])).flat();
  if (outcomes.every(({ passed }) => passed)) writeFileSync(stamp, compiled);
  return outcomes;
};

const isStale = () => !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint();

const isRunDirectly = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;

if (isRunDirectly && (!process.argv.includes('--if-stale') || isStale())) {
  process.stderr.write('Building …\n');
  const outcomes = await build();
  for (const outcome of outcomes) if (!outcome.passed) tell(outcome);
  process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
}
