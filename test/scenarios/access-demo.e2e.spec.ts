import { randomUUID } from 'node:crypto';
import { DEMO_DECISION } from '#replay';
import { AdoptRulebook, plainCooperativeRules } from '#statutes';
import { openDemo } from '../browser/open-demo.js';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';
import { LOCAL_OPERATOR } from '../support/trusted-headers.js';

const PATIENCE_MS = 120_000;

const be = (scenario: Scenario, person: string): Promise<Answer> => scenario.post(`/api/demo/people/${person}/session`);

const cookieOf = ({ headers }: Answer) => ({ cookie: headers.get('set-cookie')?.split(';')[0] ?? '' });

describe('the people of the demo', () => {
  let scenario: Scenario;

  const as = async (person: string) => ({ headers: cookieOf(await be(scenario, person)) });

  beforeAll(async () => {
    scenario = await startScenario({}, 'signedIn');
    await openDemo(scenario);
  }, PATIENCE_MS);

  afterAll(() => scenario.close());

  it('are told to whoever looks at it, and nothing else of it is', async () => {
    const { body } = await scenario.get('/api/demo');
    expect(body).toMatchObject({ state: 'ready', people: ['chair', 'member', 'board', 'clerk', 'treasurer', 'auditor', 'operator'] });
    expect(await scenario.get('/api/assemblies')).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
  });

  it.each([
    ['chair', '/api/assemblies', 200],
    ['member', '/api/assemblies', 200],
    ['member', '/api/members', 403],
    ['board', '/api/discipline/proceedings', 200],
    ['clerk', '/api/members', 200],
    ['treasurer', '/api/claims', 200],
    ['auditor', '/api/entries', 200],
    ['operator', '/api/access/roles', 200],
    ['operator', '/api/discipline/proceedings', 403],
  ])('%s asks for %s and is answered with %i', async (person, path, status) =>
    expect((await scenario.get(path, await as(person))).status).toBe(status),
  );

  it('are the same persons each time, and their roles are in the ledger once', async () => {
    const operator = await as('operator');
    await be(scenario, 'clerk');
    const { number } = await scenario.get('/api/access/roles', operator);
    const { body } = await scenario.get(`/api/access/roles?minPosition=${number}`, operator);
    const clerks = (body['items'] as readonly { readonly role: string }[]).filter(({ role }) => role === 'clerk');
    expect(clerks).toHaveLength(1);
  });

  it('are these and no others', async () =>
    expect(await be(scenario, 'somebody')).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID', errors: [{ pointer: '/name' }] } }));
});

it(
  'on a ledger that is no demo nobody is let in without a proof, whatever its first decision was called',
  async () => {
    const scenario = await startScenario();
    const adoption = { effectiveFrom: '2020-01-01', rules: plainCooperativeRules, decisionRef: DEMO_DECISION };
    await scenario.execute(new AdoptRulebook(adoption, { actor: LOCAL_OPERATOR, commandId: randomUUID() }));
    expect(await scenario.get('/api/demo')).toMatchObject({ body: { state: 'none', ledgerEmpty: false, people: [] } });
    expect(await be(scenario, 'operator')).toMatchObject({ status: 403, body: { code: 'NOT_A_DEMO' } });
    await scenario.close();
  },
  PATIENCE_MS,
);
