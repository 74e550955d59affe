import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sharedEnterpriseRules } from '#statutes/domain';
import { startScenario } from '../support/scenario.js';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

const examples = join(import.meta.dirname, '../../libs/register-exchange/examples');
const movements = join(examples, 'mouvements.csv');
const inline = { environment: { UNEVOIX_PROJECTOR: 'inline' } };

describe('taking a register over on the command line', () => {
  let founded: string;
  let folder: string;

  beforeAll(async () => {
    founded = await mkdtemp(join(tmpdir(), 'unevoix-cli-import-'));
    const scenario = await startScenario({ dataFolder: founded });
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
    await scenario.close();
  });

  afterAll(() => rm(founded, { recursive: true }));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-cli-import-'));
    await cp(founded, folder, { recursive: true });
  });

  afterEach(() => rm(folder, { recursive: true }));

  const run = (...line: readonly string[]) => unevoix([...line, '--data', folder], inline);

  const asJson = (...line: readonly string[]) => run(...line, '--json');

  it('tries, records, reconciles, changes nothing the second time, and takes it back', async () => {
    const tried = await asJson('import', 'movements', movements, '--balances', join(examples, 'soldes.csv'), '--dry-run');
    expect(tried.exitCode).toBe(0);
    expect(jsonOf(tried)).toMatchObject({ status: 'new', valid: 7, balances: { agree: 3, differ: 0 } });

    const done = await run('import', 'movements', movements, '--balances', join(examples, 'soldes.csv'));
    expect(done.exitCode).toBe(0);
    expect(done.out).toMatch(/7 of 7 lines recorded, 0 not\./);
    const entries = jsonOf(await asJson('reconcile', 'ledger')) as { entries: number };

    const { importId } = jsonOf(await asJson('import', 'movements', movements)) as { importId: string };
    expect(jsonOf(await asJson('reconcile', 'ledger'))).toMatchObject({ holds: true, entries: entries.entries });
    expect((await run('reconcile', 'register')).out).toMatch(/^The registers hold: 3 persons, 3 subscriptions of 3 holders, entry \d+\.$/);

    expect(jsonOf(await asJson('import', 'revert', importId))).toEqual({ importId, entries: 12 });
    expect(jsonOf(await asJson('reconcile', 'register'))).toMatchObject({ holds: true });
    const file = join(folder, 'members.json');
    await run('export', 'register', 'members', '--as-of', '2020-12-31', '--output', file);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ items: [] });
  });

  it('says what is wrong with each line, and records nothing of such a file unless told to', async () => {
    const file = join(folder, 'wrong.csv');
    const mapping = join(folder, 'mapping.json');
    await writeFile(file, 'Matricule;Opération;Date\n7;adhésion;31/12/2020\n8;adhesoin;31/12/2020\n');
    await writeFile(mapping, JSON.stringify({ columns: { memberNumber: 'Matricule' } }));
    const tried = await run('import', 'movements', file, '--mapping', mapping, '--dry-run');
    expect(tried.exitCode).toBe(1);
    expect(tried.out).toMatch(/^ +3 +Opération +adhesoin +admission +MOVEMENT_UNKNOWN: /m);
    const refused = await asJson('import', 'movements', file, '--mapping', mapping);
    expect(refused.exitCode).toBe(2);
    expect(JSON.parse(refused.err)).toMatchObject({ code: 'IMPORT_HAS_PROBLEMS', problems: 1 });
    const recorded = await asJson('import', 'movements', file, '--mapping', mapping, '--valid-rows');
    expect(jsonOf(recorded)).toMatchObject({ status: 'completed', valid: 1, invalid: 1 });
  });

  it.each([
    [['import', 'movements', '/nowhere.csv'], 'FILE_NOT_FOUND'],
    [['import', 'movements', movements, '--mapping', movements], 'FILE_NOT_JSON'],
    [['import', 'movements', join(examples, 'soldes.csv')], 'IMPORT_HEADINGS_MISSING'],
    [['import', 'revert', 'first'], 'ARGUMENT_INVALID'],
    [['import', 'revert', '6f0b1d3c-58a5-5c0e-9a53-0d3d1d2f6c11'], 'IMPORT_NOT_COMPLETED'],
  ])('%j is refused with %s', async (line, code) => {
    const { exitCode, err } = await asJson(...line);
    expect([exitCode, (JSON.parse(err) as { code: string }).code]).toEqual([2, code]);
  });

  it('a register that says something else than the ledger is found', async () => {
    await run('import', 'movements', movements);
    const { readModels } = jsonOf(await asJson('status')) as { readModels: { name: string; generation: number }[] };
    const generation = readModels.find(({ name }) => name === 'share-register')?.generation;
    const database = new Database(join(folder, `read-models/share-register.${generation}.sqlite`));
    database.exec(`UPDATE movement SET quantity = quantity + 1 WHERE type = 'SharesSubscribed'`);
    database.close();
    const { exitCode, out } = await run('reconcile', 'register');
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^The registers do not hold\.\n {2}shares of .*: ledger 3, register 4$/m);
  });
});
