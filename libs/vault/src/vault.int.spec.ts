import { randomUUID } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { IDENTITY, type Pseudonym, type ValueToKeep } from './kept.js';
import { Vault } from './vault.js';

const ADA = { kind: 'member', pseudonym: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa' };
const BEN = { kind: 'member', pseudonym: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb' };
const terms = { context: 'elections', purpose: 'candidacy' };
const NOW = '2026-06-18T10:00:00.000Z';
const SECRET = 'I stand because the roof of the workshop leaks.';

describe('the vault', () => {
  let folder: string;
  let vault: Vault;

  const keepOne = async (of: Pseudonym, value: ValueToKeep): Promise<string> => (await vault.keep(of, [value]))[0] ?? '';

  const keep = (value = SECRET, of = ADA, commandId: string = randomUUID()) =>
    keepOne(of, { name: 'statement', value, commandId, ...terms });

  /** Every byte of the vault that lies on the disk. */
  const bytesOnDisk = (): string =>
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'latin1'))
      .join('');

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'unevoix-vault-')), 'vault');
    vault = new Vault(folder);
  });

  afterEach(() => {
    vault.close();
    rmSync(join(folder, '..'), { recursive: true });
  });

  it('is not there before the first value arrives', () => expect(existsSync(folder)).toBe(false));

  it('keeps a value under the digest of its disclosure, and gives it back after a restart', async () => {
    const digest = await keep();
    expect(digest).toMatch(/^[\w-]{43}$/);
    vault.close();
    expect(vault.read(digest)).toEqual({ status: 'held', value: SECRET });
    expect(vault.read('x'.repeat(43))).toEqual({ status: 'unknown' });
  });

  it('keeps any text', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(vault.read(await keep(text))).toEqual({ status: 'held', value: text });
      }),
      { numRuns: 30 },
    ));

  it('gives the same command the same digest, and the same text another one for another command or person', async () => {
    const commandId = randomUUID();
    const digest = await keep(SECRET, ADA, commandId);
    expect(await keep(SECRET, ADA, commandId)).toBe(digest);
    expect(await keep('Another text', ADA, commandId)).not.toBe(digest);
    expect(new Set([digest, await keep(), await keep(SECRET, BEN, commandId)]).size).toBe(3);
  });

  it('shows nothing of a value, nor of whose it is, in what it holds under the digest', async () => {
    await keep();
    vault.close();
    expect(bytesOnDisk()).not.toContain('workshop');
    expect(bytesOnDisk()).not.toContain(Buffer.from(SECRET).toString('base64url').slice(4, 30));
  });

  it('erases for good: value, salt, key and link, in the write-ahead log too, and says that it did', async () => {
    const digest = await keep();
    const key = readdirSync(folder).includes('keys.sqlite');
    vault.erase([digest], NOW);
    expect(key).toBe(true);
    expect(vault.read(digest)).toEqual({ status: 'erased', erasedAt: NOW });
    expect(vault.digestsOf(ADA)).toEqual([]);
    vault.close();
    expect(bytesOnDisk()).not.toContain(ADA.pseudonym);
    expect(bytesOnDisk()).toContain(digest);
  });

  it('leaves an older copy of the vault unreadable once the key is destroyed', async () => {
    const digest = await keep();
    vault.close();
    const copy = join(folder, '..', 'copy.sqlite');
    cpSync(join(folder, 'vault.sqlite'), copy);
    vault.erase([digest], NOW);
    vault.close();
    cpSync(copy, join(folder, 'vault.sqlite'));
    expect(vault.read(digest)).toEqual({ status: 'unknown' });
  });

  it('keeps what else it holds of the person, and everything of others', async () => {
    const [gone, stays, ofBen] = [await keep('one'), await keep('two'), await keep('three', BEN)];
    vault.erase([gone], NOW);
    expect([gone, stays, ofBen].map((digest) => vault.read(digest).status)).toEqual(['erased', 'held', 'held']);
    expect(vault.digestsOf(ADA)).toEqual([stays]);
  });

  it('erases once: the first instant stays, and what it never held is erased in advance', async () => {
    const digest = await keep();
    vault.erase([digest], NOW);
    vault.erase([digest, 'never held'], '2030-01-01T00:00:00.000Z');
    expect(vault.read(digest)).toEqual({ status: 'erased', erasedAt: NOW });
    expect(vault.read('never held')).toEqual({ status: 'erased', erasedAt: '2030-01-01T00:00:00.000Z' });
  });

  it('takes nothing in again that was erased', async () => {
    const commandId = randomUUID();
    const digest = await keep(SECRET, ADA, commandId);
    vault.erase([digest], NOW);
    expect(await keep(SECRET, ADA, commandId)).not.toBe(digest);
    expect(vault.read(digest).status).toBe('erased');
  });

  it('lets go of what no entry will name', async () => {
    const digest = await keep();
    vault.letGo([digest]);
    expect(vault.read(digest)).toEqual({ status: 'unknown' });
  });

  it('tells of every change of a name, each person once, and nothing of what names nobody', async () => {
    await keep();
    expect(vault.changesAfter(0, 10)).toEqual([]);
    const name = (value: string, of = ADA) =>
      keepOne(of, { name: 'familyName', value, commandId: randomUUID(), context: 'membership', purpose: IDENTITY });
    const [first] = [await name('Lovelace'), await name('Nevis', BEN)];
    expect(vault.changesAfter(0, 10).map(({ pseudonym }) => pseudonym)).toEqual([ADA.pseudonym, BEN.pseudonym]);
    const [, { sequence } = { sequence: -1 }] = vault.changesAfter(0, 10);
    vault.erase([first], NOW);
    expect(vault.changesAfter(sequence, 10)).toEqual([{ ...ADA, sequence: sequence + 1, erasedAt: NOW }]);
    expect(vault.valuesOf(BEN, [IDENTITY])).toMatchObject([{ name: 'familyName', value: 'Nevis' }]);
    expect(vault.valuesOf(ADA, [IDENTITY])).toEqual([]);
  });

  it('tells what the law keeps, until when and why', async () => {
    const held = { ...terms, retainUntil: '2031-01-01', legalHold: 'C. com. L123-22' };
    const [free, kept] = [await keep(), await keepOne(ADA, { name: 'voucher', value: 'x', commandId: randomUUID(), ...held })];
    expect(vault.scopeOf([free, kept, 'unknown'], '2026-06-18')).toEqual({
      erasable: [free],
      retained: [{ digest: kept, until: '2031-01-01', basis: 'C. com. L123-22' }],
    });
    expect(vault.scopeOf([kept], '2031-01-01')).toEqual({ erasable: [kept], retained: [] });
  });

  it('makes its key for its owner only, and opens with no key that others may read, or that is none', async () => {
    const digest = await keep();
    const key = join(folder, 'key-encryption.key');
    expect(statSync(key).mode & 0o777).toBe(0o600);
    vault.close();
    chmodSync(key, 0o644);
    expect(() => vault.read(digest)).toThrow(expect.objectContaining({ code: 'KEY_FILE_OPEN_TO_OTHERS' }));
    chmodSync(key, 0o600);
    writeFileSync(key, 'short');
    expect(() => vault.read(digest)).toThrow(expect.objectContaining({ code: 'KEY_FILE_UNUSABLE' }));
    writeFileSync(key, Buffer.alloc(32, 7));
    expect(vault.read(digest)).toEqual({ status: 'unknown' });
  });
});
