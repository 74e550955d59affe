import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../apps/cli/src/commands/index.js';
import { unevoix } from './cli-support/unevoix.js';

describe('a command line', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-cli-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    [[], 'COMMAND_MISSING'],
    [['reconcile'], 'COMMAND_MISSING'],
    [['statute'], 'COMMAND_UNKNOWN'],
    [['status', '--quickly'], 'OPTION_UNKNOWN'],
    [['status', 'now'], 'TOO_MANY_ARGUMENTS'],
    [['status', '--data'], 'OPTION_VALUE_MISSING'],
    [['backup'], 'ARGUMENT_MISSING'],
    [['move', 'esdb://localhost'], 'OPTION_MISSING'],
    [['move', '--to', 'postgres', 'x'], 'ARGUMENT_INVALID'],
    [['serve', '--port', 'http'], 'CONFIGURATION_INVALID'],
    [['rebuild', 'talley'], 'READ_MODEL_UNKNOWN'],
  ])('%j is refused as %s, in one line and as JSON', async (line, code) => {
    const refused = await unevoix(line, { environment: { UNEVOIX_DATA: folder } });
    expect(refused).toMatchObject({ exitCode: 2, out: '', err: expect.stringMatching(new RegExp(`^${code}: .+$`)) });
    const { err, exitCode } = await unevoix([...line, '--json'], { environment: { UNEVOIX_DATA: folder } });
    expect({ exitCode, lines: err.split('\n').length }).toEqual({ exitCode: 2, lines: 1 });
  });

  it.each(['status', 'rebuild', 'reconcile ledger', 'recount', 'backup x'])(
    '%s does not make a ledger where there is none',
    async (line) => {
      const { exitCode, err } = await unevoix([...line.split(' '), '--data', join(folder, 'nowhere')]);
      expect(exitCode).toBe(2);
      expect(err).toMatch(/^LEDGER_NOT_FOUND: /);
    },
  );

  it('says so when the ledger is another kind of file', async () => {
    await writeFile(join(folder, 'ledger.sqlite'), 'a list of members, one a line\n'.repeat(100));
    for (const line of [['status'], ['reconcile', 'ledger'], ['rebuild'], ['serve', '--port', '0']]) {
      const { exitCode, err } = await unevoix([...line, '--data', folder]);
      expect(exitCode).toBe(2);
      expect(err).toMatch(/^NOT_A_LEDGER: /);
    }
  });

  it('is refused in French where the environment is French', async () => {
    const french = await unevoix(['status', '--data', folder], { language: 'fr' });
    const english = await unevoix(['status', '--data', folder]);
    expect(french.err).toMatch(/^LEDGER_NOT_FOUND: /);
    expect(french.err).not.toBe(english.err);
  });

  it.each(commands.map(({ name }) => name))('%s --help shows examples and exit codes', async (name) => {
    const { exitCode, out } = await unevoix([...name.split(' '), '--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain(`$ unevoix ${name}`);
    expect(out).toContain('Exit codes:');
    expect(out).toContain('--json');
  });
});
