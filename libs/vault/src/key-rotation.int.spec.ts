import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettableClock } from '#kernel';
import { memoryEventStore } from '#event-store/memory';
import { nextKeyFile } from './key-file.js';
import { Orphans } from './orphans.js';
import { vaultFilesIn, vaultIn } from './vault-files.js';
import { Vault } from './vault.js';

const terms = { context: 'elections', purpose: 'candidacy' };

describe('a vault over time', () => {
  let folder: string;
  let clock: SettableClock;
  let vault: Vault;

  const keep = async (value: string): Promise<string> => {
    const of = { kind: 'member', pseudonym: randomUUID() };
    const [kept] = await vault.keep(of, [{ name: 'statement', value, commandId: randomUUID(), ...terms }]);
    return kept?.digest ?? '';
  };
  const statusOf = async (digest: string) => (await vault.read(digest)).status;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'unevoix-vault-'));
    clock = new SettableClock('2026-06-18T10:00:00.000Z');
    vault = new Vault(vaultIn(folder), clock);
  });

  afterEach(async () => {
    await vault.close();
    rmSync(folder, { recursive: true });
  });

  it('is read with another key-encryption key, and not with the one before', async () => {
    const digest = await keep('text');
    const { keyFile } = vaultFilesIn(folder);
    const before = readFileSync(keyFile);
    cpSync(keyFile, join(folder, 'before'));
    expect(await vault.rotateKey(() => undefined)).toBe(1);
    expect([await statusOf(digest), await statusOf(await keep('later'))]).toEqual(['held', 'held']);
    expect(readFileSync(keyFile)).not.toEqual(before);
    expect(existsSync(nextKeyFile(keyFile))).toBe(false);
    await vault.close();
    expect(await statusOf(digest)).toBe('held');
    await vault.close();
    cpSync(join(folder, 'before'), keyFile);
    await expect(statusOf(digest)).rejects.toMatchObject({ code: 'KEY_ENCRYPTION_UNKNOWN' });
  });

  it('is read, and rotated to the end, when a rotation was cut short at any point', async () => {
    const digests = [await keep('one'), await keep('two')];
    const { keyFile } = vaultFilesIn(folder);
    await expect(
      vault.rotateKey(() => {
        throw new Error('the power went');
      }),
    ).rejects.toThrow('the power went');
    await vault.close();
    expect(existsSync(nextKeyFile(keyFile))).toBe(true);
    digests.push(await keep('between'));
    expect(await Promise.all(digests.map(statusOf))).toEqual(['held', 'held', 'held']);
    await vault.rotateKey(() => undefined);
    await vault.close();
    expect(existsSync(nextKeyFile(keyFile))).toBe(false);
    expect(await Promise.all(digests.map(statusOf))).toEqual(['held', 'held', 'held']);
  });

  it('lets go after a day of what no entry names, and keeps what one does', async () => {
    const store = memoryEventStore();
    const orphans = new Orphans(vault, store, clock);
    const [named, orphan] = [await keep('named'), await keep('orphan')];
    const meta = JSON.stringify({ recordedAt: clock.now() });
    const entry = (digest: string) => ({
      id: randomUUID(),
      type: 'CandidacyDeclared',
      data: JSON.stringify({ statementDigest: digest }),
      meta,
    });
    await store.append('election-1', 'none', [entry(named)]);
    expect(await orphans.sweep()).toBe(0);
    clock.set('2026-06-19T10:00:01.000Z');
    expect(await orphans.sweep()).toBe(1);
    expect([await statusOf(named), await statusOf(orphan)]).toEqual(['held', 'unknown']);
    const [later, laterOrphan] = [await keep('later'), await keep('later orphan')];
    await store.append('election-2', 'none', [{ ...entry(later), meta: JSON.stringify({ recordedAt: clock.now() }) }]);
    clock.set('2026-06-20T10:00:02.000Z');
    expect(await orphans.sweep()).toBe(1);
    expect([await statusOf(named), await statusOf(later), await statusOf(laterOrphan)]).toEqual(['held', 'held', 'unknown']);
  });
});
