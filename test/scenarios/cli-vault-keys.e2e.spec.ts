import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainCooperativeRules } from '#statutes/domain';
import { startScenario, type Scenario } from '../support/scenario.js';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

const environment = { UNEVOIX_PROJECTOR: 'inline' };

describe('the keys of the vault, from the command line', () => {
  let scenario: Scenario;
  let apart: string;
  const run = (...line: string[]) => unevoix([...line, '--json'], { environment });

  beforeAll(async () => {
    apart = mkdtempSync(join(tmpdir(), 'unevoix-keys-'));
    scenario = await startScenario();
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2020-01-01', rules: plainCooperativeRules });
    const identity = { givenName: 'Ada', familyName: 'Lovelace' };
    await scenario.post('/api/members', { kind: 'naturalPerson', effectiveAt: '2021-01-01', identity });
    await scenario.stop();
  }, 60_000);

  afterAll(async () => {
    await scenario.close();
    rmSync(apart, { recursive: true });
  });

  const manifestOf = (folder: string): string => join(folder, 'keys.json');

  it('are copied apart, for thirty days, and older copies are deleted', async () => {
    const folder = join(apart, 'keys');
    const first = jsonOf(await run('backup', folder, '--keys', '--data', scenario.folder)) as { backup: string; expiresAt: string };
    expect(readdirSync(first.backup).toSorted()).toEqual(['key-encryption.key', 'keys.json', 'keys.sqlite']);
    const { createdAt, expiresAt } = JSON.parse(readFileSync(manifestOf(first.backup), 'utf8')) as Record<string, string>;
    expect(Date.parse(expiresAt ?? '') - Date.parse(createdAt ?? '')).toBe(30 * 86_400_000);
    writeFileSync(manifestOf(first.backup), JSON.stringify({ format: 'unevoix-keys/1', createdAt, expiresAt: createdAt }));
    const refused = await run('restore', first.backup, '--keys', '--data', join(apart, 'elsewhere'));
    expect([refused.exitCode === 0, refused.err.includes('KEY_BACKUP_EXPIRED')]).toEqual([false, true]);
    expect(jsonOf(await run('backup', folder, '--keys', '--data', scenario.folder))).toMatchObject({ deleted: 1 });
    expect(existsSync(first.backup)).toBe(false);
  }, 60_000);

  it('are not copied where there are none, nor brought back over others or from what is no copy', async () => {
    expect((await run('backup', join(apart, 'none'), '--keys', '--data', join(apart, 'nothing'))).err).toContain('KEYS_NOT_IN_FILES');
    expect((await run('restore', apart, '--keys', '--data', scenario.folder)).err).toContain('NOT_A_BACKUP');
    const { backup } = jsonOf(await run('backup', join(apart, 'again'), '--keys', '--data', scenario.folder)) as { backup: string };
    expect((await run('restore', backup, '--keys', '--data', scenario.folder)).err).toContain('FOLDER_NOT_EMPTY');
  }, 60_000);

  it('bring a restored vault back to be read, and may be wrapped with another key', async () => {
    const restored = join(apart, 'restored');
    await run('backup', join(apart, 'backup'), '--data', scenario.folder);
    await run('restore', join(apart, 'backup'), '--data', restored);
    const { backup } = jsonOf(await run('backup', join(apart, 'third'), '--keys', '--data', scenario.folder)) as { backup: string };
    expect((await run('restore', backup, '--keys', '--data', restored)).exitCode).toBe(0);
    const before = readFileSync(join(restored, 'vault', 'key-encryption.key'));
    expect(jsonOf(await run('rotate-vault-key', '--data', restored))).toEqual({ rewrapped: 1 });
    expect(readFileSync(join(restored, 'vault', 'key-encryption.key')).equals(before)).toBe(false);
    const found = await run('call', 'registers', 'applications', '--data', restored);
    expect(found.out).toContain('Lovelace');
  }, 60_000);
});
