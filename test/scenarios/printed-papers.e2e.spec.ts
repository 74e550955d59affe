import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { assembliesOf, openDemo } from '../browser/open-demo.js';
import { SealFoot } from '../../apps/api/src/printed/seal-foot.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

/** Debian's poppler-utils. */
const canRead = spawnSync('pdftotext', ['-v']).status === 0;
if (!canRead) console.warn('skipped: papers as others read them, because there is no pdftotext');

const paperOf = async (scenario: Scenario, path: string, language = 'fr') => {
  const response = await fetch(`${scenario.address}${path}`, { headers: { 'accept-language': language } });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { response, bytes, file: bytes.toString('latin1'), digest: createHash('sha256').update(bytes).digest('hex') };
};

describe('papers of the demo cooperative', () => {
  let scenario: Scenario;
  let member: { readonly memberId: string; readonly memberNumber: number };
  let paths: Readonly<Record<'register' | 'certificate' | 'minutes' | 'attendance' | 'convocation', string>>;

  let known: number;

  const sealed = (number: number) =>
    until(
      () => scenario.get('/api/seal'),
      ({ body }) => Number(body['signed']) > number,
    );

  beforeAll(async () => {
    scenario = await startScenario({ checkpointSeconds: 0.05 });
    await openDemo(scenario);
    known = Number((await scenario.get('/api/figures')).body['number']);
    await sealed(known);
    const { body } = await scenario.get('/api/members');
    [member] = body['items'] as [typeof member];
    const assemblies = (await assembliesOf(scenario)).map(({ assemblyId }) => `/api/assemblies/${assemblyId}`);
    const held = await Promise.all(
      assemblies.map(async (path) => ((await scenario.get(`${path}/attendance-sheet`)).status === 200 ? [path] : [])),
    );
    const [assembly = ''] = held.flat();
    paths = {
      register: '/api/registers/members/extract?asOf=2025-12-31',
      certificate: `/api/members/${member.memberId}/share-certificate`,
      minutes: `${assembly}/minutes/paper`,
      attendance: `${assembly}/attendance-sheet/paper`,
      convocation: `${assembly}/convocations/${member.memberId}/paper`,
    };
  }, 60_000);

  afterAll(() => scenario.close());

  it.each(['register', 'certificate', 'minutes', 'attendance', 'convocation'] as const)(
    'are to be kept and the same each time: %s',
    async (kind) => {
      const { response, file, digest } = await paperOf(scenario, paths[kind]);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.pdf"$/);
      expect(file).toMatch(/^%PDF[^]*<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</);
      expect((await paperOf(scenario, paths[kind])).digest).toBe(digest);
    },
    30_000,
  );

  it('are in the language asked for', async () => {
    const french = await paperOf(scenario, paths.certificate, 'fr');
    const english = await paperOf(scenario, paths.certificate, 'en');
    const chosen = await paperOf(scenario, `${paths.certificate}?language=en`, 'fr');
    expect(french.file).toMatch(/\/Lang\s*\(fr-FR\)/);
    expect(english.file).toMatch(/\/Lang\s*\(en-GB\)/);
    expect(chosen.digest).toBe(english.digest);
  });

  it('stand under the first checkpoint that covers them, as it is published, and have the same bytes for ever', async () => {
    const path = `${paths.certificate}?asOf=2025-12-31&knownAt=${known}`;
    const before = await paperOf(scenario, path);
    const foot = scenario.service(SealFoot).under(known, 'en');
    const size = Number(/of ([\d,]+) entries/.exec(foot[0] ?? '')?.[1]?.replaceAll(',', ''));
    const note = String((await scenario.get(`/log/checkpoints/${size}`)).body['text']);
    expect(foot[1]).toBe(`Root: ${note.split('\n')[2]}`);
    expect(foot[2]).toMatch(`Signed with key: ${note.split('\n')[0]}+`);
    await sealed((await scenario.post('/api/members', { kind: 'naturalPerson', effectiveAt: '2021-01-01' })).number);
    expect((await paperOf(scenario, path)).digest).toBe(before.digest);
  }, 30_000);

  (canRead ? describe : describe.skip)('read by others', () => {
    it('as text: names, sums and the checkpoint', async () => {
      const { bytes } = await paperOf(scenario, paths.register, 'en');
      const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 2 ** 26 });
      const { body } = await scenario.get('/api/members?asOf=2025-12-31&limit=200');
      const people = body['items'] as readonly { readonly name: { readonly familyName: string; readonly givenName: string } }[];
      const missing = people.filter(({ name }) => !stdout.includes(`${name.familyName} ${name.givenName}`));
      expect({ people: people.length, missing }).toEqual({ people: 200, missing: [] });
      expect(stdout).toMatch(/In the whole register: [\d,]+ members, [\d,]+ shares/);
      expect(stdout).toMatch(/Root: [\w+/]{43}=/);
    }, 30_000);
  });

  it('have volumes, and say how many there are', async () => {
    const { status, body } = await scenario.get('/api/registers/members/extract?volume=2');
    expect({ status, code: body['code'], volumes: body['volumes'] }).toEqual({ status: 404, code: 'VOLUME_UNKNOWN', volumes: 1 });
  });

  it('are about somebody who is a member on that day', async () => {
    const { status, body } = await scenario.get(`/api/members/${member.memberId}/share-certificate?asOf=1999-12-31`);
    expect({ status, code: body['code'] }).toEqual({ status: 404, code: 'MEMBER_UNKNOWN' });
  });
});
