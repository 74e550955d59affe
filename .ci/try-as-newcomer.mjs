import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const work = mkdtempSync(join(tmpdir(), 'unevoix-'));
const shell = process.platform === 'win32';

const minutesSince = (started) => `${((performance.now() - started) / 60_000).toFixed(1)} min`;

const run = (cwd, command, ...args) => {
  const started = performance.now();
  console.log(`\n$ ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { cwd, shell, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`(${status === 0 ? 'passed' : 'FAILED'} after ${minutesSince(started)})`);
  return status === 0;
};

const mustRun = (...command) => {
  if (!run(...command)) throw new Error(`${command.slice(1).join(' ')} failed`);
};

const clone = (name) => {
  mustRun('.', 'git', 'clone', '--quiet', '.', join(work, name));
  return join(work, name);
};

const freePort = () =>
  new Promise((found, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

const answers = async (url) => {
  const response = await fetch(url).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
};

/** Waits for an address to answer; a server that ended before it was ready never will. */
const whenReady = async (url, server, minutes) => {
  for (const until = performance.now() + minutes * 60_000; performance.now() < until; await delay(100)) {
    if (server.exitCode !== null) throw new Error(`npm start ended with ${server.exitCode}`);
    if ((await answers(url)) !== undefined) return;
  }
  throw new Error(`${url} did not answer within ${minutes} minutes`);
};

/** Ends the server and what it started, as Ctrl-C in a terminal does. */
const stop = async (server) => {
  if (server.exitCode !== null) return;
  const ended = new Promise((done) => server.once('exit', () => done(true)));
  process.kill(-server.pid, 'SIGINT');
  if (await Promise.race([ended, delay(15_000, false)])) return;
  process.kill(-server.pid, 'SIGKILL');
  throw new Error('npm start did not stop within 15 s of Ctrl-C');
};

const startOnce = async (house, data, minutes) => {
  const started = performance.now();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  console.log(`\n$ npm start (PORT=${port})`);
  const env = { ...process.env, PORT: String(port), UNEVOIX_DATA: data };
  const server = spawn('npm', ['start'], { cwd: house, env, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    await whenReady(`${address}/health/ready`, server, minutes);
    console.log(`(ready after ${((performance.now() - started) / 1000).toFixed(1)} s)`);
    const page = await answers(`${address}/`);
    if (!page?.includes('Unevoix')) throw new Error('the first page does not name Unevoix');
  } finally {
    await stop(server);
  }
};

const tryStart = async () => {
  const house = clone('start');
  mustRun(house, 'npm', 'ci');
  const data = join(work, 'data');
  await startOnce(house, data, 5);
  // The second start finds everything built and the ledger of the first.
  await startOnce(house, data, 0.5);
};

const tryTest = () => {
  const house = clone('test');
  mustRun(house, 'npm', 'ci');
  const passed = run(house, 'npm', 'test');
  const summary = join(house, 'dist/test-summary.txt');
  return { passed, line: existsSync(summary) ? readFileSync(summary, 'utf8').trim() : '0 passed, 1 failed' };
};

const started = performance.now();
let startFault;
try {
  await tryStart();
} catch (error) {
  startFault = error;
  console.error(error.message);
}

let tested = { passed: false, line: '0 passed, 1 failed' };
try {
  tested = tryTest();
} catch (error) {
  console.error(error.message);
}
rmSync(work, { recursive: true, force: true });

console.log(`\nnpm ci && npm start: ${startFault ? `FAILED, ${startFault.message}` : 'passed'}`);
console.log(`npm ci && npm test: ${tested.passed ? 'passed' : 'FAILED'}`);
console.log(`${minutesSince(started)} in all`);
console.log(tested.line);
process.exitCode = !startFault && tested.passed ? 0 : 1;
