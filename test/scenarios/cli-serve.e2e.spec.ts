import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { plainCooperativeRules } from '#statutes';
import { until } from '../support/until.js';
import { unevoix } from './cli-support/unevoix.js';

/** Milliseconds: each starts a process, on a machine that may be busy. */
const PATIENCE_MS = 60_000;

const program = join(import.meta.dirname, '../../dist/bin/unevoix.js');

interface Served {
  readonly address: string;
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  /** exit code, or the signal it died of */
  readonly ended: Promise<number | string | null>;
}

/** Starts the program as `npm start` does, and waits until it says where it listens. */
const serve = async (folder: string, port = '0'): Promise<Served> => {
  const started = spawn(process.execPath, [program, 'serve', '--port', port, '--data', folder, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | string | null>((resolve) => started.on('exit', (code, signal) => resolve(code ?? signal)));
  const address = await new Promise<string>((resolve, reject) => {
    started.stdout.once('data', (line: Buffer) => resolve((JSON.parse(line.toString()) as { address: string }).address));
    started.stderr.once('data', (line: Buffer) => reject(new Error(line.toString())));
  });
  return { address, process: started, ended };
};

describe('a server started from the command line', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-serve-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'answers, and closes in good order on %s',
    async (signal) => {
      const served = await serve(folder);
      expect((await fetch(`${served.address}/health/ready`)).status).toBe(200);
      served.process.kill(signal);
      expect(await served.ended).toBe(0);
      expect(existsSync(join(folder, 'server.json'))).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'seals on a thread of its own what it records',
    async () => {
      const made = await serve(folder);
      made.process.kill('SIGTERM');
      await made.ended;
      const rules = join(folder, 'rules.json');
      await writeFile(rules, JSON.stringify({ effectiveFrom: '2020-01-01', rules: plainCooperativeRules }));
      const { exitCode } = await unevoix(['call', 'statutes', 'adopt-rulebook', '--input', rules, '--data', folder], {
        environment: { UNEVOIX_PROJECTOR: 'inline' },
      });
      const served = await serve(folder);
      const seal = await until(
        async () => (await (await fetch(`${served.address}/api/seal`)).json()) as { readonly signed: number },
        ({ signed }) => signed > 0,
      );
      served.process.kill('SIGTERM');
      expect(await served.ended).toBe(0);
      expect({ exitCode, ...seal }).toMatchObject({ exitCode: 0, state: 'sealing', fault: null, signed: 1, lagSeconds: 0 });
    },
    PATIENCE_MS,
  );

  it(
    'has its folder for itself while it lives, and leaves no lock behind when it is killed',
    async () => {
      const served = await serve(folder);
      expect((await unevoix(['rebuild', '--data', folder])).err).toMatch(/^LEDGER_IN_USE: /);
      await expect(serve(folder)).rejects.toThrow('LEDGER_IN_USE');
      served.process.kill('SIGKILL');
      expect(await served.ended).toBe('SIGKILL');

      const status = await unevoix(['status', '--data', folder, '--json']);
      expect(JSON.parse(status.out)).toMatchObject({ server: null, entries: 0 });
      expect((await unevoix(['rebuild', '--data', folder])).exitCode).toBe(0);
      const again = await serve(folder);
      again.process.kill('SIGTERM');
      expect(await again.ended).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'says so when its port is taken',
    async () => {
      const served = await serve(folder);
      const { port } = new URL(served.address);
      await expect(serve(join(folder, 'other'), port)).rejects.toThrow(`"ADDRESS_IN_USE"`);
      served.process.kill('SIGTERM');
      await served.ended;
    },
    PATIENCE_MS,
  );
});
