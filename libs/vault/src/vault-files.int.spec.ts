import { randomUUID } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { SettableClock } from '#kernel';
import { vaultIn } from './vault-files.js';
import { Vault } from './vault.js';

const ADA = { kind: 'member', pseudonym: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa' };
const NOW = '2026-06-18T10:00:00.000Z';
const SECRET = 'I stand because the roof of the workshop leaks.';

describe('the files of the vault', () => {
  let folder: string;
  let vault: Vault;

  const keep = async (value = SECRET): Promise<string> => {
    const terms = { context: 'elections', purpose: 'candidacy' };
    const [kept] = await vault.keep(ADA, [{ name: 'statement', value, commandId: randomUUID(), ...terms }]);
    return kept?.digest ?? '';
  };

  /** Every byte of the vault that lies on the disk. */
  const bytesOnDisk = (): string =>
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'latin1'))
      .join('');

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'unevoix-vault-')), 'vault');
    vault = new Vault(vaultIn(folder), new SettableClock(NOW));
  });

  afterEach(async () => {
    await vault.close();
    rmSync(join(folder, '..'), { recursive: true });
  });

  it('are not there before the first value arrives', async () => {
    expect([await vault.read('x'), await vault.changesAfter(0, 1), await vault.digestsOf(ADA)]).toEqual([{ status: 'unknown' }, [], []]);
    expect(existsSync(folder)).toBe(false);
  });

  it('show nothing of a value, nor of whose it is, in what is held under the digest', async () => {
    await keep();
    await vault.close();
    expect(bytesOnDisk()).not.toContain('workshop');
    expect(bytesOnDisk()).not.toContain(Buffer.from(SECRET).toString('base64url').slice(4, 30));
  });

  it('have no trace of what is erased, in the write-ahead log either: value, salt, key and link', async () => {
    const digest = await keep();
    expect(bytesOnDisk()).toContain(ADA.pseudonym);
    await vault.erase([digest], NOW);
    expect(bytesOnDisk()).not.toContain(ADA.pseudonym);
    expect(bytesOnDisk()).toContain(digest);
    const keys = new Database(join(folder, 'keys.sqlite'));
    expect(keys.prepare('SELECT count(*) FROM data_key').pluck().get()).toBe(0);
    keys.close();
  });

  it.each(['everything', 'a part'])('leave an older copy unreadable once %s of a person is erased: her key is another', async (extent) => {
    const [digest, stays] = [await keep(), await keep('stays')];
    await vault.close();
    const copy = join(folder, '..', 'copy.sqlite');
    cpSync(join(folder, 'vault.sqlite'), copy);
    await vault.erase(extent === 'a part' ? [digest] : [digest, stays], NOW);
    expect((await vault.read(stays)).status).toBe(extent === 'a part' ? 'held' : 'erased');
    await vault.close();
    cpSync(copy, join(folder, 'vault.sqlite'));
    expect([await vault.read(digest), await vault.read(stays)]).toEqual([{ status: 'unknown' }, { status: 'unknown' }]);
  });

  it('are read as they were before steps were counted', async () => {
    const digest = await keep();
    await vault.close();
    backToOneKeyForEver(folder);
    expect(await vault.read(digest)).toEqual({ status: 'held', value: SECRET });
    await vault.erase([digest], NOW);
    expect((await vault.read(digest)).status).toBe('erased');
  });

  it('make a key for their owner only, and open with no key that others may read, or that is none, or another', async () => {
    const digest = await keep();
    const key = join(folder, 'key-encryption.key');
    expect(statSync(key).mode & 0o777).toBe(0o600);
    await vault.close();
    const refusedWith = (code: string) => expect(vault.read(digest)).rejects.toMatchObject({ code });
    chmodSync(key, 0o644);
    await refusedWith('KEY_FILE_OPEN_TO_OTHERS');
    chmodSync(key, 0o600);
    writeFileSync(key, 'short');
    await refusedWith('KEY_FILE_UNUSABLE');
    writeFileSync(key, Buffer.alloc(32, 7));
    await refusedWith('KEY_ENCRYPTION_UNKNOWN');
  });
});

/** Takes the steps back that came after the first version of the vault. */
const backToOneKeyForEver = (folder: string): void => {
  const [values, keys] = ['vault.sqlite', 'keys.sqlite'].map((file) => new Database(join(folder, file)));
  if (!values || !keys) return;
  const subject = values.prepare<[], { person_id: string; key_id: string }>('SELECT * FROM subject').get();
  values.exec(`DROP INDEX disclosure_by_mark; DROP INDEX link_of_person; DROP INDEX change_in_order; DROP TABLE subject; DROP TABLE feed;
    DROP TABLE spent_key; DROP TABLE acknowledgement; ALTER TABLE disclosure DROP COLUMN mark; ALTER TABLE disclosure DROP COLUMN kept_at;
    UPDATE link SET person_id = '${subject?.key_id}'; UPDATE disclosure SET person_id = '${subject?.key_id}';
    DROP TABLE kysely_migration; DROP TABLE kysely_migration_lock`);
  keys.exec(`ALTER TABLE data_key DROP COLUMN wrapped_by; ALTER TABLE data_key RENAME COLUMN key_id TO person_id;
    DROP TABLE kysely_migration; DROP TABLE kysely_migration_lock`);
  values.close();
  keys.close();
};
