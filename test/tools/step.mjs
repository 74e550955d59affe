import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const root = resolve(import.meta.dirname, '../..');

/** The script behind a package's command, so that it starts without a shell on every system. */
export const commandOf = (name, command = name) => {
  const manifest = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
};

/** @typedef {{ name: string, passed: boolean, seconds: number, output: string }} Outcome */

/**
 * Runs Node on a script and keeps what it prints.
 * @param {string} name  as it is told to whoever waits
 * @param {readonly string[]} args  the script and its arguments
 * @returns {Promise<Outcome>}
 */
export const runStep = (name, args) =>
  new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = [];
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    child.on('error', fail);
    child.on('close', (code) =>
      done({ name, passed: code === 0, seconds: (performance.now() - started) / 1000, output: Buffer.concat(printed).toString().trim() }),
    );
  });

/** Some tools colour what they print even where nobody can see it. */
const plain = process.stderr.isTTY ? (text) => text : stripVTControlCharacters;

/** One line for a step that passed; for one that failed, what it printed too. */
export const tell = ({ name, passed, seconds, output }) =>
  process.stderr.write(`${passed ? 'passed' : 'FAILED'}  ${name}, ${seconds.toFixed(1)} s\n${passed ? '' : `${plain(output)}\n`}`);
