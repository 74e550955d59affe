import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

describe('a backup', () => {
  let scenario: Scenario;
  let folder: string;
  let assemblyId: string;

  beforeAll(async () => {
    scenario = await startScenario();
    ({ assemblyId } = await holdAssembly(scenario, { members: 3, resolutions: ['The accounts are approved.'] }));
  });

  afterAll(() => scenario.close());

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-backup-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  const backUp = (to: string) => unevoix(['backup', to, '--data', scenario.folder, '--json']);

  const applyForMembership = async (): Promise<boolean> => {
    await scenario.post('/api/members', { kind: 'naturalPerson', effectiveAt: '2026-01-01' });
    return false;
  };

  it('is made while the server goes on, and restored with the same entries and documents', async () => {
    const backup = join(folder, 'backup');
    const restored = join(folder, 'restored');
    const made = await backUp(backup);
    expect(made.exitCode).toBe(0);
    expect((await unevoix(['restore', backup, '--data', restored])).exitCode).toBe(0);

    const before = jsonOf(await unevoix(['reconcile', 'ledger', '--data', scenario.folder, '--json']));
    const after = await unevoix(['reconcile', 'ledger', '--data', restored, '--json']);
    expect(after.exitCode).toBe(0);
    // What was recorded last may have been sealed since.
    expect({ ...(jsonOf(after) as object), seal: null }).toEqual({ ...(before as object), seal: null });
    expect(jsonOf(after)).toMatchObject({ seal: { holds: true, difference: null } });

    const copy = await startScenario({ dataFolder: restored });
    const path = `/api/assemblies/${assemblyId}`;
    expect((await copy.get(path)).body).toEqual((await scenario.get(path)).body);
    await copy.close();
  });

  it('ends although votes never do: the copy is one moment of the ledger', async () => {
    const made = backUp(join(folder, 'backup'));
    const ended = made.then(() => true);
    while (!(await Promise.race([ended, applyForMembership()])));
    expect((await made).exitCode).toBe(0);
    expect((await unevoix(['restore', join(folder, 'backup'), '--data', join(folder, 'restored')])).exitCode).toBe(0);
  });

  it('is refused when a byte has changed, and nothing is restored', async () => {
    const backup = join(folder, 'backup');
    await backUp(backup);
    await appendFile(join(backup, 'ledger.sqlite'), 'x');
    const { exitCode, err } = await unevoix(['restore', backup, '--data', join(folder, 'restored'), '--json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(err)).toMatchObject({ code: 'BACKUP_DAMAGED', path: 'ledger.sqlite' });
    expect((await unevoix(['status', '--data', join(folder, 'restored')])).err).toContain('LEDGER_NOT_FOUND');
  });

  it('is refused when it would be written outside the folder', async () => {
    const backup = join(folder, 'backup');
    await backUp(backup);
    const manifest = await readFile(join(backup, 'manifest.json'), 'utf8');
    await writeFile(join(backup, 'manifest.json'), manifest.replace('"ledger.sqlite"', '"../ledger.sqlite"'));
    expect((await unevoix(['restore', backup, '--data', join(folder, 'restored')])).err).toContain('NOT_A_BACKUP');
  });

  it('never overwrites anything', async () => {
    await writeFile(join(folder, 'letter.txt'), 'dear members');
    expect((await backUp(folder)).err).toContain('FOLDER_NOT_EMPTY');
    await backUp(join(folder, 'backup'));
    const { exitCode, err } = await unevoix(['restore', join(folder, 'backup'), '--data', scenario.folder]);
    expect(exitCode).toBe(2);
    expect(err).toContain('FOLDER_NOT_EMPTY');
  });

  it('is not a folder that merely exists', async () => {
    expect((await unevoix(['restore', folder, '--data', join(folder, 'restored')])).err).toContain('NOT_A_BACKUP');
    expect((await unevoix(['restore', join(folder, 'none'), '--data', join(folder, 'restored')])).err).toContain('NOT_A_BACKUP');
  });
});
