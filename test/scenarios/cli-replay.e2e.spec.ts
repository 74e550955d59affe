import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

const fixtures = join(import.meta.dirname, '../fixtures');
const assembly = (name: string): string => join(fixtures, 'assemblies', `${name}.json`);

/** Milliseconds: hundreds of members and votes, on a machine that may be busy. */
const PATIENCE_MS = 60_000;

/** The projector thread is compiled code: here read models are written on the same thread. */
const inline = { environment: { UNEVOIX_PROJECTOR: 'inline' } };

describe('a published assembly, replayed', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-replay-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it(
    'agrees with what was published, and leaves a ledger that reconciles where one is wanted',
    async () => {
      const replayed = await unevoix(['replay', assembly('coopaname-2018'), '--data', folder, '--json'], inline);
      expect(replayed.exitCode).toBe(0);
      expect(jsonOf(replayed)).toMatchObject({ id: 'coopaname-2018-12-14', votes: 420, resolutions: [{}, {}, {}], findings: [] });

      const { entries } = jsonOf(await unevoix(['reconcile', 'ledger', '--data', folder, '--json'])) as { entries: number };
      expect((jsonOf(replayed) as { events: number }).events).toBe(entries);
    },
    PATIENCE_MS,
  );

  it(
    'does not agree when a figure is changed: exit code 1',
    async () => {
      const file = join(folder, 'changed.json');
      const figures = { id: 'changed', resolutions: [{ title: 'R1', for: 60, against: 40, published: { outcome: 'rejected' } }] };
      await writeFile(file, JSON.stringify(figures));
      const { exitCode, out } = await unevoix(['replay', file], inline);
      expect(exitCode).toBe(1);
      expect(out).toContain('NOT as published');
    },
    PATIENCE_MS,
  );

  it(
    'never goes into the ledger of a cooperative',
    async () => {
      const ledger = join(folder, 'ledger');
      await unevoix(['replay', assembly('smartcoop-capital-2017'), '--data', ledger], inline);
      const { exitCode, err } = await unevoix(['replay', assembly('coopaname-2018'), '--data', ledger, '--json'], inline);
      expect({ exitCode, ...(JSON.parse(err) as object) }).toMatchObject({ exitCode: 2, code: 'LEDGER_NOT_EMPTY' });
    },
    PATIENCE_MS,
  );

  it.each([
    ['{"id":', 'FILE_NOT_JSON'],
    ['', 'FILE_NOT_JSON'],
    ['{"resolutions":[]}', 'ASSEMBLY_FILE_INVALID'],
    ['{"id":"x","resolutions":[{"title":"R","for":-1,"against":0}]}', 'ASSEMBLY_FILE_INVALID'],
    ['{"id":"x","resolutions":[{"title":"R","for":"1; DROP TABLE event","against":0}]}', 'ASSEMBLY_FILE_INVALID'],
  ])('is refused when the file is %j', async (text, code) => {
    const file = join(folder, 'assembly.json');
    await writeFile(file, text);
    const { exitCode, err } = await unevoix(['replay', file, '--json'], inline);
    expect({ exitCode, ...(JSON.parse(err) as object) }).toMatchObject({ exitCode: 2, code });
  });

  it.each([
    ['missing.json', 'FILE_NOT_FOUND'],
    ['.', 'NOT_A_FILE'],
  ])('is refused when there is no file: %s', async (name, code) => {
    const { exitCode, err } = await unevoix(['replay', join(folder, name), '--json']);
    expect({ exitCode, ...(JSON.parse(err) as object) }).toMatchObject({ exitCode: 2, code, path: join(folder, name) });
  });
});
