import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore } from '#event-store/sqlite';

const child = join(import.meta.dirname, '../../dist/test/crash/read-only-child.js');

/** Milliseconds: each starts a process, on a machine that may be busy. */
const PATIENCE_MS = 60_000;

const run = (line: readonly string[]): Promise<{ readonly exitCode: number; readonly out: string; readonly err: string }> =>
  new Promise((resolve) => {
    const started = execFile(process.execPath, [child, ...line], (_error, out, err) =>
      resolve({ exitCode: started.exitCode ?? -1, out, err }),
    );
  });

describe('a data folder that cannot be written', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-read-only-'));
  });

  afterEach(async () => {
    await chmod(folder, 0o755);
    await rm(folder, { recursive: true });
  });

  it.each([
    [['serve', '--port', '0'], 'LEDGER_READ_ONLY'],
    [['rebuild'], 'LEDGER_READ_ONLY'],
    [['move', '--to', 'kurrent', 'esdb://127.0.0.1:1?tls=false'], 'LEDGER_READ_ONLY'],
  ])(
    'is refused by %j in one line, without a trace in it',
    async (line, code) => {
      await openSqliteEventStore({ file: join(folder, 'ledger.sqlite') }).close();
      await chmod(folder, 0o555);
      const { exitCode, err } = await run([...line, '--data', folder]);
      expect(err).toMatch(new RegExp(`^${code}: .+\\n$`));
      expect(exitCode).toBe(3);
      expect(await readdir(folder)).toEqual(['ledger.sqlite']);
    },
    PATIENCE_MS,
  );

  it(
    'is refused when it would have to be made',
    async () => {
      await chmod(folder, 0o555);
      const { exitCode, err } = await run(['serve', '--port', '0', '--data', join(folder, 'new')]);
      expect(err).toMatch(/^LEDGER_READ_ONLY: .+\n$/);
      expect(exitCode).toBe(3);
    },
    PATIENCE_MS,
  );

  it(
    'cannot take a backup either',
    async () => {
      const source = join(folder, 'source');
      const target = join(folder, 'target');
      await mkdir(source);
      await mkdir(target);
      await openSqliteEventStore({ file: join(source, 'ledger.sqlite') }).close();
      await chmod(target, 0o555);
      await chmod(folder, 0o755);
      const { exitCode, err } = await run(['backup', target, '--data', source]);
      expect(err).toMatch(/^ACCESS_DENIED: .+\n$/);
      expect(exitCode).toBe(3);
    },
    PATIENCE_MS,
  );
});
