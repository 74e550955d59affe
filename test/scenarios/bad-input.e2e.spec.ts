import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';

describe('bad input', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const ballotId = randomUUID();
  const votes = () => `/api/assemblies/${held.assemblyId}/ballots/${ballotId}/votes`;
  const entries = async (): Promise<unknown> => (await scenario.get('/health/ready')).body['ledger'];

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 2, resolutions: ['Approves the accounts'] });
    await scenario.post(`/api/assemblies/${held.assemblyId}/ballots`, { ballotId, resolutionId: held.resolutionIds[0] });
  }, 60_000);

  afterAll(() => scenario.close());

  it.each<[string, unknown, string]>([
    ['an unknown field', { rightId: '0000001', choice: 'for', weight: 2 }, '/weight'],
    ['a wrong type', { rightId: 1, choice: 'for' }, '/rightId'],
    ['a missing field', { rightId: '0000001' }, '/choice'],
    ['a list too long', { rightId: '0000001', choice: Array.from({ length: 501 }, (_, index) => String(index)) }, '/choice'],
    ['an object where a text belongs', { rightId: '0000001', choice: { for: true } }, '/choice'],
    ['a polluted prototype', '{"rightId":"0000001","choice":"for","__proto__":{"admin":true}}', ''],
  ])('names the field of %s and changes nothing', async (_name, body, pointer) => {
    const before = await entries();
    const answer = await scenario.post(votes(), body, { as: held.memberIds[0] });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    if (pointer) expect(answer.body).toMatchObject({ code: 'SHAPE_INVALID', errors: [{ pointer }] });
    expect(await entries()).toEqual(before);
  });

  it.each<[string, unknown, Record<string, string>, number, string]>([
    ['broken JSON', '{"rightId":', {}, 400, 'BODY_NOT_JSON'],
    ['an empty body', '', { 'content-type': 'application/json' }, 400, 'BODY_NOT_JSON'],
    ['a body that is no object', '[]', {}, 400, 'SHAPE_INVALID'],
    ['a huge body', JSON.stringify({ choice: 'x'.repeat(600_000) }), {}, 413, 'BODY_TOO_LARGE'],
    ['another media type', '<vote/>', { 'content-type': 'application/xml' }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['a revision that is none', { rightId: '0000001', choice: 'for' }, { 'if-match': 'seven' }, 400, 'HEADER_INVALID'],
    ['a key that never ends', { rightId: '0000001', choice: 'for' }, { 'idempotency-key': 'k'.repeat(201) }, 400, 'HEADER_INVALID'],
  ])('answers %s by its code', async (_name, body, headers, status, code) => {
    expect(await scenario.post(votes(), body, { headers })).toMatchObject({ status, body: { code } });
  });

  it.each([
    ['/api/assemblies/1', 400, 'SHAPE_INVALID'],
    ['/api/documents/..%2f..%2fetc%2fpasswd', 400, 'SHAPE_INVALID'],
    [`/api/assemblies/${randomUUID()}`, 404, 'ASSEMBLY_NOT_FOUND'],
    ['/api/assemblies?limit=0', 400, 'SHAPE_INVALID'],
    ['/api/assemblies?limit=many', 400, 'SHAPE_INVALID'],
    ['/api/assemblies?cursor=%00', 200, undefined],
    ['/api/members?asOf=2026-02-30', 400, 'DATE_INVALID'],
    ['/api/entries?type=%27;drop', 400, 'SHAPE_INVALID'],
    ['/api/nothing', 404, 'ROUTE_NOT_FOUND'],
  ])('answers GET %s with %i', async (path, status, code) => {
    const answer = await scenario.get(path);
    expect(answer.status).toBe(status);
    expect(answer.body['code']).toBe(code);
  });

  it('speaks the language asked for', async () => {
    const french = await scenario.get(`/api/assemblies/${randomUUID()}`, { headers: { 'accept-language': 'fr' } });
    const english = await scenario.get(`/api/assemblies/${randomUUID()}`, { headers: { 'accept-language': 'en' } });
    expect(french.headers.get('content-language')).toBe('fr');
    expect(french.body['detail']).not.toBe(english.body['detail']);
    expect(french.body['detail']).not.toBe('ASSEMBLY_NOT_FOUND');
  });

  it('does not let a client that hangs up half-way write half a vote', async () => {
    const before = await entries();
    const { hostname, port } = new URL(scenario.address);
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST ${votes()} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{"rightId":"0000001",`,
        );
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on('close', () => resolve());
      socket.on('error', reject);
    });
    expect(await entries()).toEqual(before);
  });

  it('refuses a revision the caller has not seen', async () => {
    const answer = await scenario.post(`/api/assemblies/${held.assemblyId}/closing`, undefined, { headers: { 'if-match': '"0"' } });
    expect(answer).toMatchObject({ status: 412, body: { code: 'REVISION_MISMATCH' } });
  });
});
