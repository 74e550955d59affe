import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#kernel';
import { Vault, vaultIn } from '#vault';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { unevoix } from './cli-support/unevoix.js';
import { startScenario, type Scenario } from '../support/scenario.js';

const STATEMENT = 'Je me présente parce que le toit de l’atelier fuit depuis trois hivers.';

describe('the statement of a candidate', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const electionId = randomUUID();
  const path = `/api/elections/${electionId}`;
  const member = (place: number): string => held.memberIds[place] ?? '';
  const declare = (place: number, rest = '', key?: string) =>
    scenario.post(`${path}/candidacies${rest}`, { memberId: member(place), statement: STATEMENT }, key === undefined ? {} : { key });
  const statementOf = (candidate: number) => scenario.get(`${path}/candidacies/${candidate}/statement`);

  /** How many values of a member the vault holds. */
  const heldOf = (place: number): Promise<number> => heldOfMember(member(place));

  const heldOfMember = async (pseudonym: string): Promise<number> => {
    const vault = new Vault(vaultIn(join(scenario.folder, 'vault')), systemClock);
    const digests = await vault.digestsOf({ kind: 'member', pseudonym });
    await vault.close();
    return digests.length;
  };

  /** Everything that lies in the data folder, but for the vault. */
  const everythingElse = (): string =>
    readdirSync(scenario.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('vault'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('');

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 5, resolutions: [] });
    await scenario.post('/api/elections', { electionId, assemblyId: held.assemblyId, body: 'board', seats: 1 });
  }, 60_000);

  afterAll(() => scenario.close());

  it('is kept in the vault, and only its digest in the ledger', async () => {
    expect((await declare(0)).status).toBe(201);
    expect(await statementOf(1)).toMatchObject({ status: 200, body: { candidate: 1, statement: STATEMENT, erasedAt: null } });
    const { body } = await scenario.get(path);
    expect(body['candidacies']).toMatchObject([{ statementDigest: expect.stringMatching(/^[\w-]{43}$/) as unknown }]);
    expect(everythingElse()).not.toContain('atelier');
  });

  it('is kept once when the same request is sent again', async () => {
    const [first, again] = [await declare(1, '', 'once'), await declare(1, '', 'once')];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.number).toBe(first.number);
    expect(await heldOf(1)).toBe(1);
  });

  it('is not kept for a candidacy that is refused, said twice or only rehearsed', async () => {
    expect((await declare(0)).status).toBe(201);
    expect(await heldOf(0)).toBe(1);
    expect((await declare(2, '?dryRun=true')).status).toBe(200);
    expect(await heldOf(2)).toBe(0);
    const nobody = randomUUID();
    expect(await scenario.post(`${path}/candidacies`, { memberId: nobody, statement: STATEMENT })).toMatchObject({
      body: { code: 'NOT_ELIGIBLE' },
    });
    expect(await heldOfMember(nobody)).toBe(0);
  });

  it('is not there for who made none', async () => {
    await scenario.post(`${path}/candidacies`, { memberId: member(3) });
    expect(await statementOf(3)).toMatchObject({ status: 200, body: { statement: null, erasedAt: null } });
    expect(await scenario.post(`${path}/candidacies/3/statement/erasure`, { basis: 'request' })).toMatchObject({
      status: 404,
      body: { code: 'STATEMENT_NOT_FOUND' },
    });
    expect(await statementOf(9)).toMatchObject({ status: 404, body: { code: 'CANDIDACY_NOT_FOUND' } });
  });

  it('is erased for good, while the candidacy and every other entry stay as they were', async () => {
    const { body: before } = await scenario.get(path);
    expect((await scenario.post(`${path}/candidacies/1/statement/erasure`, { basis: 'request' })).status).toBe(201);
    const erased = { status: 200, body: { statement: null, erasedAt: expect.stringMatching(/Z$/) as unknown } };
    expect(await statementOf(1)).toMatchObject(erased);
    expect(await heldOf(0)).toBe(0);
    const { body: after } = await scenario.get(path);
    expect(after['candidacies']).toEqual(before['candidacies']);
    await scenario.restart();
    expect(await statementOf(1)).toMatchObject(erased);
    expect(await statementOf(2)).toMatchObject({ body: { statement: STATEMENT } });
  });

  it('is in a backup without its key: it is read again only where the key is brought back', async () => {
    const apart = mkdtempSync(join(tmpdir(), 'unevoix-statement-'));
    const [backup, restored] = [join(apart, 'backup'), join(apart, 'restored')];
    expect((await unevoix(['backup', backup, '--data', scenario.folder])).exitCode).toBe(0);
    expect((await unevoix(['restore', backup, '--data', restored])).exitCode).toBe(0);
    const statementIn = async (folder: string, candidate: number) => {
      const copy = await startScenario({ dataFolder: folder });
      const { status, body } = await copy.get(`${path}/candidacies/${candidate}/statement`);
      await copy.close();
      return { status, statement: body['statement'] };
    };
    expect(await statementIn(restored, 2)).toMatchObject({ status: 404 });
    for (const file of ['keys.sqlite', 'key-encryption.key']) cpSync(join(scenario.folder, 'vault', file), join(restored, 'vault', file));
    expect(await statementIn(restored, 2)).toEqual({ status: 200, statement: STATEMENT });
    expect(await statementIn(restored, 1)).toEqual({ status: 200, statement: null });
    rmSync(apart, { recursive: true });
  });

  it('is erased once', async () => {
    const again = await scenario.post(`${path}/candidacies/1/statement/erasure`, { basis: 'request' });
    expect({ status: again.status, number: again.number }).toEqual({ status: 201, number: -1 });
  });
});
