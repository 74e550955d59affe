import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedEnterpriseRules } from '#statutes/domain';
import { readApiDescription } from '../../apps/cli/src/call/api-description.js';
import { optionsOf } from '../../apps/cli/src/call/operation-options.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

const environment = { UNEVOIX_PROJECTOR: 'inline' };
const anais = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';
const subscriptionId = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a02';
const secretary = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a03';

let scenario: Scenario;

const call = (...words: readonly string[]) => unevoix(['call', ...words, '--data', scenario.folder], { environment });

const applying = ['members', 'apply', '--member-id', anais, '--kind', 'naturalPerson', '--effective-at', '2024-03-01'];

beforeAll(async () => {
  scenario = await startScenario();
  await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
});

afterAll(async () => {
  await rm(scenario.folder, { recursive: true, force: true });
});

describe('what the API takes', () => {
  const api = readApiDescription();

  it.each(api.operations.map((operation) => [`${operation.group} ${operation.name}`, operation] as const))(
    '%s has options each of one name, and its help tells them',
    async (line, operation) => {
      const names = optionsOf(operation, api).map(({ name }) => name);
      expect(
        names.filter((name, index) => names.indexOf(name) !== index || ['data', 'json', 'input', 'output', 'help', 'token'].includes(name)),
      ).toEqual([]);
      const { exitCode, out } = await unevoix(['call', ...line.split(' '), '--help']);
      expect({ exitCode, missing: names.filter((name) => !out.includes(`--${name}`)) }).toEqual({ exitCode: 0, missing: [] });
      expect(out).toContain('Exit codes:');
    },
  );

  it('is listed by group, and one group by itself', async () => {
    const all = await unevoix(['call']);
    expect(all.out).toMatch(/^members$/m);
    expect(all.out).toMatch(/^ {2}subscribe {2,}Subscribe shares/m);
    const { out } = await unevoix(['call', 'shares']);
    expect(out).not.toMatch(/^members$/m);
  });
});

describe('a member, from the command line to a running server', () => {
  it('applies, which a rehearsal does not record', async () => {
    const named = [...applying, '--identity.given-name', 'Anaïs', '--identity.family-name', 'Dupré'];
    expect(await call(...named, '--dry-run')).toMatchObject({ exitCode: 0 });
    expect(jsonOf(await call('registers', 'applications', '--json'))).toMatchObject({ items: [] });
    expect(await call(...named, '--token', secretary, '--idempotency-key', 'letter 7')).toMatchObject({ exitCode: 0, err: '' });
    expect(jsonOf(await call('registers', 'applications', '--json'))).toMatchObject({
      items: [{ memberId: anais, name: { familyName: 'Dupré' } }],
    });
  });

  it('is answered the same when the same key is sent again', async () => {
    const again = [...applying, '--identity.given-name', 'Anaïs', '--identity.family-name', 'Dupré', '--token', secretary];
    const first = jsonOf(await call(...again, '--idempotency-key', 'letter 7', '--json'));
    expect(jsonOf(await call(...again, '--idempotency-key', 'letter 7', '--json'))).toEqual(first);
  });

  it('is admitted and subscribes', async () => {
    const admitted = await call('members', 'admit', '--member-id', anais, '--effective-at', '2024-04-01', '--decision-ref', 'BOARD-1');
    expect(admitted).toMatchObject({ exitCode: 0, out: expect.stringMatching(/^number: \d+$/m) });
    const subscribed = ['--member-id', anais, '--subscription-id', subscriptionId, '--share-class', 'A', '--quantity', '3'];
    expect(await call('shares', 'subscribe', ...subscribed, '--effective-at', '2024-04-01')).toMatchObject({ exitCode: 0 });
  });

  it('is found without her accents on a past day, and not on the day before', async () => {
    const search = ['members', 'search', '--search', 'dupre anais'];
    expect((await call(...search, '--as-of', '2024-04-01')).out).toMatch(/Dupré +Anaïs|Anaïs +Dupré/);
    expect(jsonOf(await call(...search, '--as-of=2024-03-31', '--json'))).toMatchObject({ asOf: '2024-03-31', items: [] });
  });

  it('leaves with the register, into a file', async () => {
    const file = join(scenario.folder, 'members.csv');
    const written = await call('exports', 'download', '--register', 'members', '--format', 'csv', '--output', file);
    expect(written).toMatchObject({ exitCode: 0, out: `Written to ${file}.` });
    expect(await readFile(file, 'utf8')).toContain('Dupré');
  });
});

describe('a refusal', () => {
  it.each([
    [['member', 'search'], 'CALL_OPERATION_UNKNOWN', 'members'],
    [['members', 'serch'], 'CALL_OPERATION_UNKNOWN', 'members search'],
    [['members', 'search', '--asof', '2024-01-01'], 'CALL_OPTION_UNKNOWN', '--as-of'],
    [['members', 'admit', '--effective-at', '2024-01-01'], 'OPTION_MISSING', '--member-id'],
    [['shares', 'subscribe', '--member-id', anais, '--quantity', 'three'], 'CALL_VALUE_INVALID', '--quantity'],
    [['members', 'search', 'dupre'], 'TOO_MANY_ARGUMENTS', ''],
  ])('of %j says %s, and what was meant', async (words, code, near) => {
    const { exitCode, err } = await call(...words);
    expect({ exitCode, code: err.split(':')[0] }).toEqual({ exitCode: 2, code });
    expect(err).toContain(near);
  });

  it('of the ledger itself has its sentence in the language of the terminal', async () => {
    const again = ['call', 'members', 'admit', '--member-id', secretary, '--effective-at', '2024-04-01', '--decision-ref', 'CA-1'];
    const { exitCode, err } = await unevoix([...again, '--data', scenario.folder], { environment, language: 'fr' });
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: expect.stringMatching(/^[A-Z_]+: .*(aucun|pas|n’)/) });
  });

  it('of wrong fields names each', async () => {
    const { exitCode, err } = await call('members', 'apply', '--kind', 'ghost', '--effective-at', 'soon');
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^SHAPE_INVALID: /);
    expect(err).toMatch(/^ {2}\/kind: /m);
    expect(err).toMatch(/^ {2}\/effectiveAt: /m);
  });
});

describe('on the folder of a stopped node', () => {
  beforeAll(() => scenario.stop());

  it('the same is asked and told', async () => {
    expect(jsonOf(await call('members', 'search', '--search', 'DUPRE', '--json'))).toMatchObject({ items: [{ memberId: anais }] });
    const left = ['--member-id', anais, '--cause', 'withdrawal', '--last-day', '2024-12-31', '--effective-at', '2024-12-31'];
    expect(await call('members', 'end', ...left)).toMatchObject({ exitCode: 0, err: '' });
    expect(jsonOf(await call('registers', 'count', '--as-of', '2025-01-01', '--json'))).toMatchObject({ members: 0, stale: false });
    expect(await call('registers', 'reconcile')).toMatchObject({ exitCode: 0 });
  }, 30_000);

  it('what would go on after the answer asks for a server', async () => {
    const { exitCode, err } = await call('demo', 'state');
    expect({ exitCode, code: err.split(':')[0] }).toEqual({ exitCode: 3, code: 'SERVER_NEEDED' });
  });
});
