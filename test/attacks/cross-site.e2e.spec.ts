import { randomUUID } from 'node:crypto';
import { startScenario, type Request, type Scenario } from '../support/scenario.js';

/** What a browser says of where a request comes from. */
type Coming = Readonly<Record<string, string>>;

describe('a page of another site', () => {
  let scenario: Scenario;
  const memberId = randomUUID();
  const admit = (headers: Coming, key?: Request['key']) =>
    scenario.post('/api/members', { memberId, kind: 'naturalPerson', effectiveAt: '2021-01-01' }, { headers, key });
  const entries = async (): Promise<unknown> => (await scenario.get('/health/ready')).body['ledger'];

  beforeAll(async () => {
    scenario = await startScenario();
    const { body: presets } = await scenario.get('/api/rulebook/presets');
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2020-01-01', rules: presets['plainCooperative'] });
  }, 60_000);

  afterAll(() => scenario.close());

  it.each<[string, Coming]>([
    ['cannot write in the name of its reader', { 'sec-fetch-site': 'cross-site', cookie: 'unevoix-session=1' }],
    ['cannot sign its reader in as another', { 'sec-fetch-site': 'cross-site' }],
    ['cannot do so from a neighbouring site', { 'sec-fetch-site': 'same-site', cookie: 'unevoix-session=1' }],
    ['cannot do so through an old browser', { origin: 'https://evil.example', cookie: 'unevoix-session=1' }],
    ['cannot do so from a frame that hides its origin', { origin: 'null', cookie: 'unevoix-session=1' }],
    [
      'cannot pretend to be behind our proxy',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    ],
  ])('%s', async (_what, headers) => {
    const before = await entries();
    const answer = await admit(headers);
    expect(answer).toMatchObject({ status: 403, body: { code: 'CROSS_SITE_REQUEST' } });
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await entries()).toEqual(before);
  });

  it('is told so whatever it asks for, an address without a route too', async () =>
    expect(await scenario.post('/api/nothing', {}, { headers: { 'sec-fetch-site': 'cross-site' } })).toMatchObject({ status: 403 }));

  it('cannot read an answer: no other origin is ever allowed to', async () => {
    const { headers } = await scenario.get('/api/members', { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('is not mistaken for ours, whose requests are taken', async () =>
    expect(await admit({ 'sec-fetch-site': 'same-origin', cookie: 'unevoix-session=1' }, 'ours')).toMatchObject({ status: 201 }));
});
