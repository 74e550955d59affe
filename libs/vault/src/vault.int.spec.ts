import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SettableClock } from '#kernel';
import { startPostgres, type Postgres } from '../../../test/support/postgres.js';
import { IDENTITY, type Kept, type Pseudonym, type ValueToKeep } from './kept.js';
import { vaultIn, type VaultPlace } from './vault-files.js';
import { Vault } from './vault.js';

const ADA = { kind: 'member', pseudonym: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa' };
const BEN = { kind: 'member', pseudonym: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb' };
const terms = { context: 'elections', purpose: 'candidacy' };
const NOW = '2026-06-18T10:00:00.000Z';
const SECRET = 'I stand because the roof of the workshop leaks.';

describe.each(['sqlite', 'postgres'] as const)('the vault in %s', (kind) => {
  let folder: string;
  let postgres: Postgres | undefined;
  let place: VaultPlace;
  let vault: Vault;
  /** Another node on the same database. */
  let other: Vault;

  const keepAll = async (of: Pseudonym, values: readonly ValueToKeep[], by = vault): Promise<readonly string[]> =>
    (await by.keep(of, values)).map(({ digest }) => digest);

  const keepOne = async (of: Pseudonym, value: ValueToKeep, by = vault): Promise<string> => (await keepAll(of, [value], by))[0] ?? '';

  const statement = (value = SECRET, commandId: string = randomUUID()) => ({ name: 'statement', value, commandId, ...terms });
  const keep = (value = SECRET, of = ADA, commandId: string = randomUUID()) => keepOne(of, statement(value, commandId));
  const name = (value: string, of = ADA) =>
    keepOne(of, { name: 'familyName', value, commandId: randomUUID(), context: 'membership', purpose: IDENTITY });
  const statusesOf = (digests: readonly string[], by = vault): Promise<readonly Kept['status'][]> =>
    Promise.all(digests.map(async (digest) => (await by.read(digest)).status));

  beforeAll(async () => {
    postgres = kind === 'postgres' ? await startPostgres() : undefined;
  }, 60_000);

  afterAll(() => postgres?.stop());

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'unevoix-vault-'));
    const files = vaultIn(join(folder, 'vault'));
    place = postgres ? { values: postgres.place(), keys: postgres.place(), keyFile: files.keyFile } : files;
    const clock = new SettableClock(NOW);
    vault = new Vault(place, clock);
    // A file has one node.
    other = postgres ? new Vault(place, clock) : vault;
  });

  afterEach(async () => {
    await vault.close();
    await other.close();
    rmSync(folder, { recursive: true });
  });

  it('keeps a value under the digest of its disclosure, and gives it back after a restart', async () => {
    const digest = await keep();
    expect(digest).toMatch(/^[\w-]{43}$/);
    await vault.close();
    expect(await vault.read(digest)).toEqual({ status: 'held', value: SECRET });
    expect(await vault.read('x'.repeat(43))).toEqual({ status: 'unknown' });
  });

  it('keeps any text', () =>
    fc.assert(
      // PostgreSQL has no text with U+0000, and none is asked of it: what is kept is bytes.
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await vault.read(await keep(text))).toEqual({ status: 'held', value: text });
      }),
      { numRuns: 20 },
    ));

  it('gives the same command the same digest, and the same text another one for another command or person', async () => {
    const commandId = randomUUID();
    const [first] = await vault.keep(ADA, [statement(SECRET, commandId)]);
    const [again] = await vault.keep(ADA, [statement(SECRET, commandId)]);
    expect([first?.isNew, again]).toEqual([true, { digest: first?.digest, isNew: false }]);
    expect(await vault.keptBy(ADA, { name: 'statement', commandId })).toBe(first?.digest);
    expect(await vault.keptBy(ADA, { name: 'statement', commandId: randomUUID() })).toBeUndefined();
    expect(await keep('Another text', ADA, commandId)).not.toBe(first?.digest);
    expect(new Set([first?.digest, await keep(), await keep(SECRET, BEN, commandId)]).size).toBe(3);
  });

  it('erases for good, and says that it did', async () => {
    const digest = await keep();
    await vault.erase([digest], NOW);
    expect(await vault.read(digest)).toEqual({ status: 'erased', erasedAt: NOW });
    expect(await vault.digestsOf(ADA)).toEqual([]);
    expect(await vault.disclosureOf(digest)).toBeUndefined();
  });

  it('keeps what else it holds of the person, and everything of others', async () => {
    const [gone, stays, ofBen] = [await keep('one'), await keep('two'), await keep('three', BEN)];
    await vault.erase([gone], NOW);
    expect(await statusesOf([gone, stays, ofBen])).toEqual(['erased', 'held', 'held']);
    expect(await vault.digestsOf(ADA)).toEqual([stays]);
  });

  it('keeps and erases of one person at once, and loses nothing', async () => {
    const gone = await Promise.all(Array.from({ length: 5 }, (_, n) => keep(`gone ${n}`)));
    const added = gone.map(async (digest, n) => {
      const kept = keepOne(ADA, statement(`stays ${n}`), n % 2 ? vault : other);
      await (n % 2 ? other : vault).erase([digest], NOW);
      return kept;
    });
    expect(await statusesOf(await Promise.all(added))).toEqual(Array.from({ length: 5 }, () => 'held'));
    expect(await statusesOf(gone, other)).toEqual(Array.from({ length: 5 }, () => 'erased'));
  });

  it('knows a person once, whichever node she came to first', async () => {
    await Promise.all([vault, other, vault, other].map((node, n) => keepOne(ADA, statement(`text ${n}`), node)));
    expect((await vault.valuesOf(ADA)).map(({ value }) => value).toSorted()).toEqual(['text 0', 'text 1', 'text 2', 'text 3']);
    expect(await other.digestsOf(ADA)).toHaveLength(4);
  });

  it('erases once: the first instant stays, and what it never held is erased in advance', async () => {
    const digest = await keep();
    await vault.erase([digest], NOW);
    await vault.erase([digest, 'never held'], '2030-01-01T00:00:00.000Z');
    expect(await vault.read(digest)).toEqual({ status: 'erased', erasedAt: NOW });
    expect(await vault.read('never held')).toEqual({ status: 'erased', erasedAt: '2030-01-01T00:00:00.000Z' });
  });

  it('takes nothing in again that was erased', async () => {
    const [commandId, stays] = [randomUUID(), await keep('stays')];
    const digest = await keep(SECRET, ADA, commandId);
    await vault.erase([digest], NOW);
    expect(await vault.keep(ADA, [statement(SECRET, commandId)])).toEqual([{ digest, isNew: false }]);
    expect(await statusesOf([digest, stays])).toEqual(['erased', 'held']);
  });

  it('lets go of what no entry will name', async () => {
    const [digest, stays] = [await keep(), await keep('stays')];
    await vault.letGo([digest]);
    expect(await statusesOf([digest, stays])).toEqual(['unknown', 'held']);
  });

  it('tells of every change of a name, each person once, and nothing of what names nobody', async () => {
    await keep();
    expect(await vault.changesAfter(0, 10)).toEqual([]);
    const first = await name('Lovelace');
    await name('Nevis', BEN);
    const changes = await vault.changesAfter(0, 10);
    expect(changes.map(({ pseudonym }) => pseudonym)).toEqual([ADA.pseudonym, BEN.pseudonym]);
    await vault.erase([first], NOW);
    expect(await other.changesAfter(changes[1]?.sequence ?? -1, 10)).toEqual([{ ...ADA, sequence: 3, erasedAt: NOW }]);
    expect(await vault.valuesOf(BEN, [IDENTITY])).toMatchObject([{ name: 'familyName', value: 'Nevis', keptAt: NOW }]);
    expect(await vault.valuesOf(ADA, [IDENTITY])).toEqual([]);
  });

  it('tells what the law keeps, until when and why', async () => {
    const held = { ...terms, retainUntil: '2031-01-01', legalHold: 'C. com. L123-22' };
    const [free, kept] = [await keep(), await keepOne(ADA, { name: 'voucher', value: 'x', commandId: randomUUID(), ...held })];
    expect(await vault.scopeOf([free, kept, 'unknown'], '2026-06-18')).toEqual({
      erasable: [free],
      retained: [{ digest: kept, until: '2031-01-01', basis: 'C. com. L123-22' }],
    });
    expect(await vault.scopeOf([kept], '2031-01-01')).toEqual({ erasable: [kept], retained: [] });
  });
});
