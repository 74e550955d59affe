import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs a part of a benchmark in a process of its own, so that nothing of the others weighs on it.
 *
 * @param program  file beside this one, without its ending
 * @param words    of its command line; the file its answer goes to is added
 * @param options  of Node
 * @returns what it answered, of the form its caller knows
 * @throws Error when it did not finish
 */
export const runStage = (program: string, words: readonly string[], answer: string, options: readonly string[] = []): unknown => {
  const line = [...options, join(import.meta.dirname, `${program}.js`), ...words, answer];
  const { status } = spawnSync(process.execPath, line, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the stage ${words[0] ?? program} did not finish`);
  return JSON.parse(readFileSync(answer, 'utf8'));
};
