import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { plainCooperativeRules } from '#statutes';
import { holdAssembly } from '../support/assembly-over-http.js';
import { describedOperations, describedSchemas, type DescribedOperation } from '../support/described-operations.js';
import { sampleOf } from '../support/sample-of-schema.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { spoilt } from '../support/wrong-values.js';

/** Requests under way at once. */
const AT_ONCE = 32;

const commands = describedOperations.filter(
  ({ method, parameters = [] }) => method !== 'GET' && parameters.some(({ name }) => name === 'dryRun'),
);
const reads = describedOperations.filter(({ method }) => method === 'GET');
const takingBodies = commands.filter(({ requestBody }) => requestBody);

const wrongInPath = ['%00', '%ff', '..%2f..%2fetc', '__proto__', 'constructor', '-1', '1e3', '%F0%9F%97%B3', 'x'.repeat(3_000), '%'];

const nestedInQuery = ['', '0', '__proto__', '$ne'];

const wrongInQuery = [
  '',
  '-2',
  '0',
  '1e3',
  '0.5',
  'NaN',
  '99999999999999999999',
  '__proto__',
  '%00',
  '%ff',
  "'%20OR%201=1",
  'x'.repeat(3_000),
];

const json = { 'content-type': 'application/json' };

describe('whatever is sent', () => {
  let scenario: Scenario;
  let known: Readonly<Record<string, string>>;
  let firstNumber: unknown;

  const numberNow = async (): Promise<unknown> => (await scenario.get('/health/ready')).body['ledger'];

  beforeAll(async () => {
    scenario = await startScenario({ processes: 'none' });
    const { assemblyId, memberIds, resolutionIds } = await holdAssembly(scenario, { members: 3, resolutions: ['Approves the accounts'] });
    const [memberId = '', ballotId, electionId] = [memberIds[0], randomUUID(), randomUUID()];
    const [resolutionId = ''] = resolutionIds;
    await scenario.post(`/api/assemblies/${assemblyId}/ballots`, { ballotId, resolutionId });
    await scenario.post('/api/elections', { electionId, assemblyId, body: 'board', seats: 1 });
    known = { assemblyId, memberId, resolutionId, ballotId, electionId, body: 'board', candidate: '1', uuid: memberId };
    firstNumber = await numberNow();
  }, 60_000);

  afterAll(() => scenario.close());

  const urlOf = ({ path, method }: DescribedOperation, names = known): string =>
    path.replaceAll(/\{(\w+)\}/g, (_placeholder, name: string) => names[name] ?? randomUUID()) + (method === 'GET' ? '' : '?dryRun=true');

  const bodyOf = ({ requestBody }: DescribedOperation): unknown => {
    const schema = requestBody?.content?.['application/json']?.schema;
    return schema && sampleOf(schema, describedSchemas, { ...known, rules: plainCooperativeRules, body: 'board' });
  };

  /** What is told of an answer that is not one: no status of ours, or a refusal without its code and sentence. */
  const faultIn = (status: number, text: string, contentType: string): string | undefined => {
    if (status < 400) return undefined;
    if (status >= 500) return text.slice(0, 300);
    if (!contentType.includes('application/problem+json')) return `a ${contentType}`;
    const { code, detail } = JSON.parse(text) as { readonly code?: string; readonly detail?: string };
    return code === undefined || detail === undefined || detail === code ? text.slice(0, 300) : undefined;
  };

  const send = async (method: string, url: string, body?: string): Promise<string | undefined> => {
    const response = await fetch(scenario.address + url, body === undefined ? { method } : { method, body, headers: json });
    const fault = faultIn(response.status, await response.text(), response.headers.get('content-type') ?? '');
    return fault && `${method} ${url.slice(0, 200)} ${body?.slice(0, 300)} → ${response.status}: ${fault}`;
  };

  const sendAll = async (requests: readonly (() => Promise<string | undefined>)[]): Promise<readonly string[]> => {
    const waiting = [...requests];
    const faults: (string | undefined)[] = [];
    const work = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) faults.push(await next());
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return faults.filter((fault) => fault !== undefined);
  };

  it.each(takingBodies)(
    '$operationId says what is wrong with it',
    async (operation) => {
      const url = urlOf(operation);
      const bodies = [...spoilt(bodyOf(operation))].map((body) => JSON.stringify(body));
      expect(await sendAll(bodies.map((body) => () => send(operation.method, url, body)))).toEqual([]);
    },
    60_000,
  );

  it('no operation minds what stands in its path', async () => {
    const requests = describedOperations.flatMap((operation) => {
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const body = JSON.stringify(bodyOf(operation));
      return names.flatMap((name) =>
        wrongInPath.map((wrong) => () => send(operation.method, urlOf(operation, { ...known, [name]: wrong }), body)),
      );
    });
    expect(await sendAll(requests)).toEqual([]);
  }, 60_000);

  it('no operation minds what stands in its query', async () => {
    const requests = reads.flatMap((operation) => {
      const names = (operation.parameters ?? []).flatMap(({ name, in: place }) => (place === 'query' ? [name] : []));
      return names
        .flatMap((name) => [
          ...wrongInQuery.map((wrong) => `${name}=${wrong}`),
          `${name}=1&${name}=2`,
          ...nestedInQuery.map((key) => `${name}[${key}]=1`),
        ])
        .map((query) => () => send('GET', `${urlOf(operation)}?${query}`));
    });
    expect(await sendAll(requests)).toEqual([]);
  }, 60_000);

  it.each(reads.filter(({ parameters = [] }) => parameters.some(({ in: place }) => place === 'query')))(
    '$operationId refuses a question it does not know',
    async (operation) => {
      for (const query of ['minposition=1', '__proto__=1', 'constructor=1', 'toString=1', 'x'])
        expect(await scenario.get(`${urlOf(operation)}?${query}`)).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } });
    },
  );

  const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  it.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number, string]>([
    ['bytes that are not UTF-8', Buffer.from('{"kind":"\xff\xfe"}', 'latin1'), json, 400, 'BODY_NOT_JSON'],
    ['lists nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, json, 400, 'SHAPE_INVALID'],
    ['objects nested without end', nested(60_000), json, 400, 'SHAPE_INVALID'],
    ['rules nested without end', `{"effectiveFrom":"2020-01-01","rules":${nested(60_000)}}`, json, 400, 'SHAPE_INVALID'],
    ['a field every object has', '{"kind":"naturalPerson","effectiveAt":"2021-01-01","toString":"x"}', json, 400, 'SHAPE_INVALID'],
    ['a polluted prototype', '{"kind":"naturalPerson","__proto__":{"admin":true}}', json, 400, 'BODY_NOT_JSON'],
    [
      'a body that grows when it is opened',
      gzipSync(Buffer.alloc(50_000_000)),
      { ...json, 'content-encoding': 'gzip' },
      400,
      'BODY_NOT_JSON',
    ],
    [
      'a form',
      'kind=naturalPerson&effectiveAt=2021-01-01',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    ['plain text', '{"kind":"naturalPerson"}', { 'content-type': 'text/plain' }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
  ])('%s is refused by its code', async (_what, body, headers, status, code) => {
    for (const path of ['/api/members?dryRun=true', '/api/rulebook/versions?dryRun=true']) {
      const response = await fetch(scenario.address + path, { method: 'POST', body, headers });
      expect({ status: response.status, body: await response.json() }).toMatchObject({ status, body: { code } });
    }
  });

  it.each(['dryRun=yes', 'dryRun=', 'dryRun=true&dryRun=true', 'dryrun=true', 'dryRun=true&force=1'])(
    'a command asked with ?%s records nothing',
    async (query) => {
      const applied = { kind: 'naturalPerson', effectiveAt: '2021-01-01' };
      expect(await scenario.post(`/api/members?${query}`, applied)).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } });
      expect(await numberNow()).toEqual(firstNumber);
    },
  );

  /** The answer to bytes no client would send. */
  const answerTo = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(scenario.address);
      const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
      let answer = '';
      socket.setTimeout(5_000, () => socket.destroy());
      socket.on('data', (part) => (answer += part.toString('utf8')));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });

  it.each([
    ['a header that never ends', `GET /api/members HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['an address that never ends', `GET /api/${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['what is no request', '\0\x01\x02\r\n\r\n', 400, 'REQUEST_UNREADABLE'],
    ['a length below nothing', 'POST /api/members HTTP/1.1\r\nHost: x\r\nContent-Length: -2\r\n\r\n', 400, 'REQUEST_UNREADABLE'],
    ['a NUL in a header', 'GET /api/members HTTP/1.1\r\nHost: x\r\nUnevoix-Actor: \0\r\n\r\n', 400, 'REQUEST_UNREADABLE'],
  ])('%s is answered as anything else', async (_what, bytes, status, code) => {
    const answer = await answerTo(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('application/problem+json');
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ status, code, detail: expect.stringMatching(/\.$/) });
  });

  it('and all of it records nothing', async () => expect(await numberNow()).toEqual(firstNumber));
});
