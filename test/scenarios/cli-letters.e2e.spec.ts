import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { plainCooperativeRules } from '#statutes';
import { startScenario, type Scenario } from '../support/scenario.js';
import { visit } from '../support/signed-in-over-http.js';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

const members = [randomUUID(), randomUUID()];

describe('letters from the command line', () => {
  let scenario: Scenario;
  let folder: string;

  const letters = (...more: readonly string[]) =>
    unevoix(['letters', '--output', join(folder, 'letters.html'), '--data', scenario.folder, '--json', ...more], {
      environment: { UNEVOIX_PUBLIC_URL: 'https://vote.coop.example', UNEVOIX_PROJECTOR: 'inline' },
    });
  const codes = async (): Promise<readonly string[]> =>
    [...(await readFile(join(folder, 'letters.html'), 'utf8')).matchAll(/class="code">([0-9A-Z-]{19})</g)].map(([, code]) => code ?? '');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-letters-'));
    const filling = await startScenario();
    await filling.post('/api/rulebook/versions', { effectiveFrom: '2020-01-01', rules: plainCooperativeRules });
    for (const memberId of members) {
      const registered = await filling.post('/api/members/registrations', { memberId, kind: 'naturalPerson', effectiveAt: '2021-01-01' });
      if (registered.status !== 201) throw new Error(`registered with ${registered.status}`);
    }
    await filling.stop();
    scenario = { ...filling, folder: filling.folder };
  }, 60_000);

  afterAll(async () => {
    await rm(folder, { recursive: true });
    await rm(scenario.folder, { recursive: true });
  });

  it('are printed on the files of a stopped node, for its owner only, and open once it runs', async () => {
    expect(jsonOf(await letters('--language', 'fr'))).toMatchObject({ letters: 2, more: false });
    expect((await stat(join(folder, 'letters.html'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'letters.html'), 'utf8')).toContain('https://vote.coop.example/sign-in');
    const running = await startScenario({ dataFolder: scenario.folder }, 'signedIn');
    const visitor = visit(running);
    expect((await visitor.post('/api/access/sessions/code', { code: (await codes())[0] })).status).toBe(201);
    expect((await visitor.get('/api/access/me')).body['memberId']).toBe(members[0]);
    await running.stop();
  });

  it('are refused where nobody said under which address people come', async () =>
    expect(await unevoix(['letters', '--output', join(folder, 'none.html'), '--data', scenario.folder])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('PUBLIC_ADDRESS_NEEDED') as unknown,
    }));

  it('are refused to whoever is no member, and in a language nobody wrote them in', async () => {
    expect((await letters('--member', randomUUID())).err).toContain('MEMBER_UNKNOWN');
    expect((await letters('--language', 'de')).err).toContain('ARGUMENT_INVALID');
  });

  it('are in a backup as digests, with accounts and without what is open', async () => {
    const backup = join(folder, 'backup');
    expect((await unevoix(['backup', backup, '--data', scenario.folder])).exitCode).toBe(0);
    const copy = new Database(join(backup, 'access', 'access.sqlite'), { readonly: true });
    const count = (table: string) => (copy.prepare(`SELECT count(*) AS rows FROM ${table}`).get() as { readonly rows: number }).rows;
    expect([count('account'), count('letter_code'), count('session'), count('set_up_code')]).toEqual([2, 2, 0, 0]);
    copy.close();
    expect(existsSync(join(backup, 'access', 'access.key'))).toBe(false);
  });
});
