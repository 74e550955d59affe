import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';

/** Ways up and out of a folder, as they are written in addresses. */
const outwards = ['../', '..%2f', '..%5c', '%2e%2e/', '%2e%2e%2f', '..%252f', '..%c0%af', '..%00/', '....//', '/'].map((way) =>
  way.repeat(8),
);

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('what is too much', () => {
  let scenario: Scenario;
  const convene = (body: string) => scenario.post('/api/assemblies', body, { headers: { 'content-type': 'application/json' } });
  const entries = async (): Promise<unknown> => (await scenario.get('/health/ready')).body['ledger'];

  beforeAll(async () => {
    scenario = await startScenario();
  }, 60_000);

  afterAll(() => scenario.close());

  it.each<[string, string, number, string, string]>([
    ['a body of half a megabyte', `{"a":"${'x'.repeat(524_288)}"}`, 413, 'BODY_TOO_LARGE', ''],
    ['a body nested 34 times', nested(34), 400, 'SHAPE_INVALID', 'MAX_DEPTH'],
    ['a body nested 80,000 times', nested(80_000), 400, 'SHAPE_INVALID', 'MAX_DEPTH'],
    ['a list nested 200,000 times', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 400, 'SHAPE_INVALID', 'MAX_DEPTH'],
    ['20,001 fields', `{${Array.from({ length: 20_001 }, (_, field) => `"${field}":1`).join(',')}}`, 400, 'SHAPE_INVALID', 'MAX_KEYS'],
    ['200,000 items', `{"a":[${'1,'.repeat(200_000)}1]}`, 400, 'SHAPE_INVALID', 'MAX_KEYS'],
    ['a prototype', '{"__proto__":{"date":"2026-06-18"}}', 400, 'BODY_NOT_JSON', ''],
    ['a constructor', '{"constructor":{"prototype":{"date":"2026-06-18"}}}', 400, 'BODY_NOT_JSON', ''],
  ])('%s is refused, soon, and changes nothing', async (_what, body, status, code, field) => {
    const before = await entries();
    const began = performance.now();
    const answer = await convene(body);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(answer).toMatchObject({ status, body: { code, ...(field && { errors: [{ code: field }] }) } });
    expect(await entries()).toEqual(before);
  });

  it.each<[string, Record<string, string>]>([
    ['a cookie of 17 kB', { cookie: `unevoix-session=${'x'.repeat(17_000)}` }],
    ['five hundred headers', Object.fromEntries(Array.from({ length: 500 }, (_, header) => [`x-${header}`, 'x'.repeat(30)]))],
  ])('%s is refused', async (_what, headers) =>
    expect(await scenario.get('/health/live', { headers })).toMatchObject({ status: 431, body: { code: 'HEADERS_TOO_LARGE' } }),
  );

  it.each([
    ['two lengths', 'POST /api/assemblies HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{"a":'],
    ['a length and chunks', 'POST /api/assemblies HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a header that begins another line', 'GET /health/live HTTP/1.1\r\nHost: a\r\nX-One: a\n b: c\r\nBad Name: d\r\n\r\n'],
  ])('a request with %s is not read as two', async (_what, request) => {
    const answer = await raw(scenario.address, request);
    expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"REQUEST_UNREADABLE"');
  });
});

describe('addresses of files', () => {
  let scenario: Scenario;
  let held: HeldAssembly;

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 2, resolutions: ['Approves the accounts'] });
  }, 60_000);

  afterAll(() => scenario.close());

  const places = ['/', '/assets/', '/api/documents/', '/api/exports/', '/api/imports/', '/api/entries/', '/log/tile/', '/log/checkpoint/'];
  it.each(places.flatMap((place) => outwards.map((way) => [`${place}${way}`] as const)))('lead nowhere from %s', async (address) => {
    for (const target of ['etc/passwd', 'package.json', 'ledger.sqlite', 'vault/keys.sqlite', 'access/access.key']) {
      const answer = await raw(scenario.address, `GET ${address}${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 (400|404|414) /);
      expect(answer).not.toMatch(/root:|"dependencies"|SQLite format/);
    }
  });

  it.each([
    (assemblyId: string) => `/api/assemblies/${assemblyId}/minutes/file`,
    (assemblyId: string) => `/api/assemblies/${assemblyId}/attendance-sheet/file`,
    (assemblyId: string) => `/api/assemblies/${assemblyId}/convocations/file`,
    () => '/api/exports/members?format=csv',
  ])('give files names that end no line and leave no folder', async (addressOf) => {
    const { status, headers } = await scenario.get(addressOf(held.assemblyId));
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+(\.[\w-]+)*"$/);
  });

  it.each(['asOf=2026-01-01%0d%0aSet-Cookie:%20a=b', 'format=csv%22;%20filename=%22b.exe', 'format=..%2fxlsx'])(
    'take nothing of a question into a header: %s',
    async (question) => {
      const answer = await scenario.get(`/api/exports/members?${question}`);
      expect(answer).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } });
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('content-disposition')).toBeNull();
    },
  );
});

describe('ids', () => {
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await startScenario();
  }, 60_000);

  afterAll(() => scenario.close());

  it.each(['members', 'assemblies', 'elections', 'imports'])('of %s are not counted', async (kind) => {
    for (const id of ['0', '1', '2', '-1', 'null', '00000000000000000000000000000001'])
      expect(await scenario.get(`/api/${kind}/${id}`)).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } });
  });

  it('are as unknown when they are guessed as when they were never given', async () => {
    const unknown = await scenario.get(`/api/members/${randomUUID()}`);
    expect(unknown).toMatchObject({ status: 404, body: { code: 'MEMBER_UNKNOWN' } });
  });
});

/** Sends bytes no client of HTTP would send, and reads until the connection ends. */
const raw = (address: string, request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => (answer += part));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.setTimeout(5_000, () => socket.destroy());
  });
