import { startScenario, type Scenario } from '../../../../test/support/scenario.js';

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the pages beside the API', () => {
  let scenario: Scenario;
  const get = (path: string, headers: Readonly<Record<string, string>> = browser) => scenario.get(path, { headers });

  beforeAll(async () => {
    scenario = await startScenario();
  }, 60_000);

  afterAll(() => scenario.close());

  it.each(['/', '/assemblies', '/nowhere/at/all'])('answer %s, whichever page it is', async (path) => {
    const { status, headers, body } = await get(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
    expect(body['text']).toContain('<div id="root">');
  });

  it('allow nothing from elsewhere, no frame and no text turned into markup', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; ?script-src 'self';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/', '/api/demo', '/health/live', '/api/nothing', '/log/tile/nothing'])(
    'protect every answer alike, that of %s too',
    async (path) => {
      const { headers } = await get(path);
      const told = ['x-content-type-options', 'referrer-policy', 'x-frame-options', 'cross-origin-resource-policy', 'permissions-policy'];
      expect(told.map((name) => headers.get(name))).toEqual([
        'nosniff',
        'no-referrer',
        'DENY',
        'same-origin',
        expect.stringMatching(/^camera/),
      ]);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
      // Over plain HTTP it would be ignored (RFC 6797, section 7.2), and a laptop that shows the demo once would refuse it afterwards.
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );

  it('bring files that never change, compressed', async () => {
    const { body } = await get('/');
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(String(body['text'])) ?? [];
    const { status, headers } = await get(script, { 'accept-encoding': 'br' });
    expect([status, headers.get('content-encoding')]).toEqual([200, 'br']);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('are not sent again to whoever has them', async () => {
    const { headers } = await get('/');
    const again = await get('/', { ...browser, 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, again.body['text']]).toEqual([304, '']);
  });

  it.each(['/api', '/api/assemblees', '/health/alive', '/metrics/all', '/log/checkpoint', '/assets/gone.js', '/..%2f..%2fpackage.json'])(
    'never stand in for %s',
    async (path) => {
      const { status, headers } = await get(path);
      expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    },
  );

  it.each(['/health/live', '/metrics', '/api/demo'])('leave %s to the programs it is for', async (path) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).not.toContain('html');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['br', 'gzip'])('do not keep long answers from being compressed as %s', async (encoding) => {
    const { status, headers, body } = await get('/api/rulebook/presets', { 'accept-encoding': encoding });
    expect([status, headers.get('content-encoding')]).toEqual([200, encoding]);
    expect(body).toMatchObject({ sharedEnterprise: { legalForm: 'cooperative' } });
  });

  it('leave short answers as they are', async () => {
    expect((await get('/health/live', { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull();
  });
});

describe('pages that people reach over HTTPS', () => {
  it('are never asked for without it again, nor are those of other services under the same name', async () => {
    const scenario = await startScenario({ publicOrigin: 'https://vote.coop.example' });
    const { headers } = await scenario.get('/health/live');
    await scenario.close();
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000');
  }, 60_000);
});

describe('the figures of a cooperative', () => {
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await startScenario();
  }, 60_000);

  afterAll(() => scenario.close());

  it('have no capital while no rulebook is in force', async () =>
    expect((await scenario.get('/api/figures')).body).toMatchObject({ members: 0, capital: null }));

  it('count the members of today and the capital they brought', async () => {
    const { body: presets } = await scenario.get('/api/rulebook/presets');
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2020-01-01', rules: presets['plainCooperative'] });
    const memberId = '3d7b1a40-93f5-4b7e-8a8f-0f6e1f0c9b11';
    const subscriptionId = '7be0a9a8-06f7-4f7b-b7a4-6a0c1f8d2e22';
    await scenario.post('/api/members', { memberId, kind: 'naturalPerson', effectiveAt: '2021-01-01' });
    await scenario.post(`/api/members/${memberId}/admission`, { effectiveAt: '2021-01-02', decisionRef: 'BOARD-1' });
    const subscription = { subscriptionId, shareClass: 'A', quantity: 4, effectiveAt: '2021-01-02' };
    await scenario.post(`/api/members/${memberId}/subscriptions`, subscription);
    const payment = { amountCents: 12_000, method: 'transfer', effectiveAt: '2021-01-03' };
    const { headers } = await scenario.post(`/api/members/${memberId}/subscriptions/${subscriptionId}/payments`, payment);
    const { body } = await scenario.get(`/api/figures?minPosition=${headers.get('ledger-position')}`);
    expect(body).toMatchObject({ members: 1, capital: { subscribedCents: 12_000, paidUpCents: 12_000, floorCents: 3_000 }, stale: false });
  });
});
