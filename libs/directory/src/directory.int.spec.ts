import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#kernel';
import { IDENTITY, Vault, vaultIn } from '#vault';
import { Directory } from './directory.js';

const NOW = '2026-06-18T10:00:00.000Z';

describe('the directory', () => {
  let folder: string;
  let vault: Vault;
  let directory: Directory;

  const open = (): void => {
    vault = new Vault(vaultIn(join(folder, 'vault')), systemClock);
    directory = new Directory(vault, join(folder, 'read-models', 'directory.sqlite'));
  };
  const close = async (): Promise<void> => {
    directory.close();
    await vault.close();
  };

  /** @returns pseudonym of the person */
  const name = async (parts: Readonly<Record<string, string>>, pseudonym: string = randomUUID()): Promise<string> => {
    const commandId = randomUUID();
    const values = Object.entries(parts).map(([part, value]) => ({
      name: part,
      value,
      commandId,
      context: 'membership',
      purpose: part === 'email' ? 'contact' : IDENTITY,
    }));
    await vault.keep({ kind: 'member', pseudonym }, values);
    return pseudonym;
  };
  const erase = async (pseudonym: string): Promise<void> => vault.erase(await vault.digestsOf({ kind: 'member', pseudonym }), NOW);
  const found = async (...words: string[]): Promise<readonly string[]> =>
    (await directory.search({ words, after: 0, limit: 10 })).map(({ pseudonym }) => pseudonym);
  const bytesOnDisk = (): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'unevoix-directory-'));
    open();
  });

  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  it('opens nothing while nobody was named', async () => {
    expect([(await directory.namesOf(['x'])).size, await found('a'), await directory.alike({ familyName: 'A' })]).toEqual([0, [], []]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('finds by the beginnings of words in any order, whatever the accents', async () => {
    const [noel, martin] = [
      await name({ givenName: 'Jean-Noël', familyName: 'd’Œillet', email: 'jn@example.org' }),
      await name({ givenName: 'Jeanne', familyName: 'Martin' }),
    ];
    expect(await found('jea')).toEqual([noel, martin]);
    expect(await found('oei', 'jean')).toEqual([noel]);
    expect(await found('doeil')).toEqual([noel]);
    expect(await found('jeannoel')).toEqual([noel]);
    expect(await found('example')).toEqual([]);
    expect(await directory.search({ words: ['j'], after: 1, limit: 1 })).toEqual([{ person: 2, pseudonym: martin }]);
  });

  it('knows a name that changed, and finds by the new one only', async () => {
    const ada = await name({ givenName: 'Ada', familyName: 'Byron' });
    const byron = (await vault.valuesOf({ kind: 'member', pseudonym: ada }, [IDENTITY])).find(({ value }) => value === 'Byron');
    expect(await found('byron')).toEqual([ada]);
    await name({ familyName: 'Lovelace' }, ada);
    await vault.erase([byron?.digest ?? ''], NOW);
    expect([await found('byron'), await found('lovelace', 'ada')]).toEqual([[], [ada]]);
    expect((await directory.namesOf([ada])).get(ada)).toMatchObject({ givenName: 'Ada', familyName: 'Lovelace', erasedAt: null });
    expect(await directory.alike({ givenName: 'LOVELACE', familyName: 'ada' })).toEqual([ada]);
  });

  it('leaves nothing of an erased name on the disk, and says that it was erased, after a rebuild too', async () => {
    const [canary, other] = [await name({ givenName: 'Xylophia', familyName: 'Quetzalcoatlson' }), await name({ familyName: 'Xylo' })];
    expect(await found('xylophia')).toEqual([canary]);
    await erase(canary);
    const bytes = bytesOnDisk();
    for (const trace of ['Xylophia', 'xylophia', 'Quetzal', 'quetzal']) expect(bytes).not.toContain(trace);
    const gone = { givenName: null, familyName: null, legalName: null, legalForm: null, erasedAt: NOW };
    expect((await directory.namesOf([canary])).get(canary)).toEqual(gone);
    expect(await found('xylo')).toEqual([other]);
    await close();
    rmSync(join(folder, 'read-models'), { recursive: true });
    open();
    expect((await directory.namesOf([canary])).get(canary)).toEqual(gone);
    expect(await found('xylo')).toEqual([other]);
  });

  it('goes on where it was after a restart, and starts afresh with an older vault or with keys brought back', async () => {
    await name({ familyName: 'First' });
    expect(await found('first')).toHaveLength(1);
    await close();
    cpSync(join(folder, 'vault'), join(folder, 'older'), { recursive: true });
    open();
    await name({ familyName: 'Second' });
    expect(await found('second')).toHaveLength(1);
    await close();
    rmSync(join(folder, 'vault'), { recursive: true });
    cpSync(join(folder, 'older'), join(folder, 'vault'), { recursive: true });
    rmSync(join(folder, 'vault', 'keys.sqlite'));
    open();
    expect([await found('second'), await found('first')]).toEqual([[], []]);
    await close();
    cpSync(join(folder, 'older', 'keys.sqlite'), join(folder, 'vault', 'keys.sqlite'));
    open();
    expect(await found('first')).toHaveLength(1);
  });
});
