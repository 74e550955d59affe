import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { startScenario, type Scenario } from '../support/scenario.js';
import { sharedEnterpriseRules } from '#statutes/domain';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

const inline = { environment: { UNEVOIX_PROJECTOR: 'inline' } };

let scenario: Scenario;
const members: string[] = [];
let last: number;

const joins = async (effectiveAt: string): Promise<string> => {
  const memberId = crypto.randomUUID();
  await scenario.post('/api/members', { memberId, kind: 'naturalPerson', effectiveAt });
  const { number } = await scenario.post(`/api/members/${memberId}/admission`, { effectiveAt, decisionRef: 'BOARD-1' });
  const subscriptionId = crypto.randomUUID();
  await scenario.post(`/api/members/${memberId}/subscriptions`, { subscriptionId, shareClass: 'A', quantity: 3, effectiveAt });
  const paid = { amountCents: 9_000, method: 'transfer', effectiveAt };
  const receipt = await scenario.post(`/api/members/${memberId}/subscriptions/${subscriptionId}/payments`, paid);
  expect([number, receipt.status]).toEqual([expect.any(Number), 201]);
  last = receipt.number;
  return memberId;
};

const fileOf = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await fetch(`${scenario.address}${path}`, { headers });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
};

beforeAll(async () => {
  scenario = await startScenario();
  await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
  members.push(await joins('2024-03-01'), await joins('2024-06-01'));
});

afterAll(() => scenario.close());

it('the register of members goes out as CSV for a French spreadsheet, both dates in the file and in its name', async () => {
  const { answer, bytes } = await fileOf(`/api/exports/members?asOf=2024-12-31&knownAt=${last}&minPosition=${last}`, {
    accept: 'text/csv',
    'accept-language': 'fr',
  });
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="members-2024-12-31-known-${last}.csv"`);
  const [stated, headings, first, second, end] = bytes.toString('utf8').split('\r\n');
  expect(stated).toBe(`\uFEFFRegistre des sociétaires;Situation au;2024-12-31;Telle que connue à l’écriture;${last}`);
  expect(headings).toMatch(/^Numéro de sociétaire;Sociétaire;/);
  expect([first, second, end]).toEqual([
    `1;${members[0]};;;;;;naturalPerson;;;;;2024-03-01;`,
    `2;${members[1]};;;;;;naturalPerson;;;;;2024-06-01;`,
    '',
  ]);
});

it('the movements go out as a workbook with typed cells and headings that stay in sight', async () => {
  const { bytes } = await fileOf('/api/exports/movements?format=xlsx&asOf=2024-03-31');
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const page = workbook.getWorksheet('movements');
  expect(page?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
  expect(page?.getRow(1).getCell(3).value).toBe('2024-03-31');
  const payment = page?.getRow(4);
  expect(payment?.getCell(2).value).toEqual(new Date('2024-03-01T00:00:00Z'));
  expect(payment?.getCell(16).value).toBe(90);
  expect(page?.rowCount).toBe(4);
});

it('the statement of the capital and what the assembly takes note of come as JSON, on a past day', async () => {
  const capital = await scenario.get('/api/exports/capital?asOf=2024-03-31');
  expect(capital.body['items']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ item: 'subscribed', amountCents: 9_000 }),
      expect.objectContaining({ item: 'floor', amountCents: 2_250 }),
      expect.objectContaining({ item: 'deferred', amountCents: 0 }),
    ]),
  );
  const { body } = await scenario.get('/api/exports/assembly?asOf=2024-12-31&from=2024-04-01');
  expect(body['items']).toMatchObject([
    { item: 'members', opening: 1, in: 1, out: 0, closing: 2 },
    { item: 'shares', opening: 3, in: 3, out: 0, closing: 6 },
    { item: 'subscribedCents', opening: 9_000, in: 9_000, out: 0, closing: 18_000 },
    { item: 'paidUpCents', opening: 9_000, in: 9_000, out: 0, closing: 18_000 },
  ]);
});

it('movements and claims name who they are about, and say of an erased name when it was erased', async () => {
  const [named = '', forgotten] = [members[0], crypto.randomUUID()];
  const identity = { givenName: 'Anaïs', familyName: 'Dupré' };
  await scenario.post(`/api/members/${named}/identity`, { identity, effectiveAt: '2024-03-01' });
  const before = { memberId: forgotten, kind: 'naturalPerson', effectiveAt: '2015-01-01' };
  await scenario.post('/api/members/registrations', { ...before, identity: { givenName: 'Brieg', familyName: 'Olderfolk' } });
  const shares = { subscriptionId: crypto.randomUUID(), shareClass: 'A', quantity: 1, effectiveAt: '2015-01-01' };
  await scenario.post(`/api/members/${forgotten}/subscriptions`, shares);
  await scenario.post(`/api/members/${forgotten}/ending`, { effectiveAt: '2016-12-31', cause: 'withdrawal' });
  const erased = await scenario.post(`/api/members/${forgotten}/identity/erasure`, { basis: 'retentionOver' });
  expect(erased.status).toBe(201);
  const { body } = await scenario.get('/api/exports/movements');
  const items = body['items'] as readonly Readonly<Record<string, unknown>>[];
  expect(items.find(({ memberId }) => memberId === named)).toMatchObject({ ...identity, nameErasedOn: null });
  const today = new Date().toISOString().slice(0, 10);
  expect(items.find(({ memberId }) => memberId === forgotten)).toMatchObject({ familyName: null, givenName: null, nameErasedOn: today });
  const { bytes } = await fileOf('/api/exports/movements?format=csv', { 'accept-language': 'fr' });
  expect(bytes.toString('utf8')).toContain(`;${named};Dupré;Anaïs;`);
  const claims = await fileOf('/api/exports/claims?format=csv', { 'accept-language': 'fr' });
  expect(claims.bytes.toString('utf8')).toContain('Sociétaire;Nom;Prénom;');
});

it('a register nobody knows and a date that does not exist are refused', async () => {
  expect((await scenario.get('/api/exports/nothing')).status).toBe(400);
  expect((await scenario.get('/api/exports/members?asOf=2024-02-31')).body).toMatchObject({ code: 'DATE_INVALID', field: 'asOf' });
});

describe('the command line', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-export-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  const asked = (file: string, ...dates: readonly string[]) =>
    unevoix(['export', 'register', 'members', '--data', scenario.folder, '--output', join(folder, file), '--json', ...dates]);

  it('asks the server that runs on the folder, and hears its refusals', async () => {
    const beside = await asked('beside.csv', '--as-of', '2024-12-31', '--known-at', String(last));
    expect(jsonOf(beside)).toMatchObject({ register: 'members', asOf: '2024-12-31', knownAt: last });
    expect(await readFile(join(folder, 'beside.csv'), 'utf8')).toContain(`2,${members[1]},,,,,,naturalPerson`);
    const { exitCode, err } = await asked('never.csv', '--as-of', '2024-02-31');
    expect(exitCode).toBe(2);
    expect(JSON.parse(err)).toMatchObject({ code: 'DATE_INVALID' });
  });

  it('asks for a register that exists', async () => {
    const { exitCode, err } = await unevoix(['export', 'register', 'nothing', '--json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(err)).toMatchObject({ code: 'ARGUMENT_INVALID', name: '<register>' });
  });

  it('reads the ledger itself where no server runs', async () => {
    const quiet = await startScenario({ dataFolder: join(folder, 'quiet') });
    await quiet.close();
    const file = join(folder, 'nobody.json');
    const { exitCode } = await unevoix(['export', 'register', 'members', '--data', join(folder, 'quiet'), '--output', file], inline);
    expect(exitCode).toBe(0);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ register: 'members', knownAt: -1, items: [] });
  });
});
