import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IDENTITY, Vault } from '#vault';
import { Directory } from './directory.js';

const NOW = '2026-06-18T10:00:00.000Z';

describe('the directory', () => {
  let folder: string;
  let vault: Vault;
  let directory: Directory;

  const open = (): void => {
    vault = new Vault(join(folder, 'vault'));
    directory = new Directory(vault, join(folder, 'read-models', 'directory.sqlite'));
  };
  const close = (): void => {
    directory.close();
    vault.close();
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
  const erase = (pseudonym: string): void => vault.erase(vault.digestsOf({ kind: 'member', pseudonym }), NOW);
  const found = (...words: string[]): readonly string[] =>
    directory.search({ words, after: 0, limit: 10 }).map(({ pseudonym }) => pseudonym);
  const bytesOnDisk = (): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'unevoix-directory-'));
    open();
  });

  afterEach(() => {
    close();
    rmSync(folder, { recursive: true });
  });

  it('opens nothing while nobody was named', () => {
    expect([directory.namesOf(['x']).size, found('a'), directory.alike({ familyName: 'A' })]).toEqual([0, [], []]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('finds by the beginnings of words in any order, whatever the accents', async () => {
    const [noel, martin] = [
      await name({ givenName: 'Jean-Noël', familyName: 'd’Œillet', email: 'jn@example.org' }),
      await name({ givenName: 'Jeanne', familyName: 'Martin' }),
    ];
    expect(found('jea')).toEqual([noel, martin]);
    expect(found('oei', 'jean')).toEqual([noel]);
    expect(found('doeil')).toEqual([noel]);
    expect(found('jeannoel')).toEqual([noel]);
    expect(found('example')).toEqual([]);
    expect(directory.search({ words: ['j'], after: 1, limit: 1 })).toEqual([{ person: 2, pseudonym: martin }]);
  });

  it('knows a name that changed, and finds by the new one only', async () => {
    const ada = await name({ givenName: 'Ada', familyName: 'Byron' });
    const byron = vault.valuesOf({ kind: 'member', pseudonym: ada }, [IDENTITY]).find(({ value }) => value === 'Byron');
    expect(found('byron')).toEqual([ada]);
    await name({ familyName: 'Lovelace' }, ada);
    vault.erase([byron?.digest ?? ''], NOW);
    expect([found('byron'), found('lovelace', 'ada')]).toEqual([[], [ada]]);
    expect(directory.namesOf([ada]).get(ada)).toMatchObject({ givenName: 'Ada', familyName: 'Lovelace', erasedAt: null });
    expect(directory.alike({ givenName: 'LOVELACE', familyName: 'ada' })).toEqual([ada]);
  });

  it('leaves nothing of an erased name on the disk, and says that it was erased, after a rebuild too', async () => {
    const [canary, other] = [await name({ givenName: 'Xylophia', familyName: 'Quetzalcoatlson' }), await name({ familyName: 'Xylo' })];
    expect(found('xylophia')).toEqual([canary]);
    erase(canary);
    const bytes = bytesOnDisk();
    for (const trace of ['Xylophia', 'xylophia', 'Quetzal', 'quetzal']) expect(bytes).not.toContain(trace);
    const gone = { givenName: null, familyName: null, legalName: null, legalForm: null, erasedAt: NOW };
    expect(directory.namesOf([canary]).get(canary)).toEqual(gone);
    expect(found('xylo')).toEqual([other]);
    close();
    rmSync(join(folder, 'read-models'), { recursive: true });
    open();
    expect(directory.namesOf([canary]).get(canary)).toEqual(gone);
    expect(found('xylo')).toEqual([other]);
  });

  it('goes on where it was after a restart, and starts afresh with an older vault or with keys brought back', async () => {
    await name({ familyName: 'First' });
    expect(found('first')).toHaveLength(1);
    close();
    cpSync(join(folder, 'vault'), join(folder, 'older'), { recursive: true });
    open();
    await name({ familyName: 'Second' });
    expect(found('second')).toHaveLength(1);
    close();
    rmSync(join(folder, 'vault'), { recursive: true });
    cpSync(join(folder, 'older'), join(folder, 'vault'), { recursive: true });
    rmSync(join(folder, 'vault', 'keys.sqlite'));
    open();
    expect([found('second'), found('first')]).toEqual([[], []]);
    close();
    cpSync(join(folder, 'older', 'keys.sqlite'), join(folder, 'vault', 'keys.sqlite'));
    open();
    expect(found('first')).toHaveLength(1);
  });
});
