import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { sharedEnterpriseRules } from '#statutes/domain';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

const examples = join(import.meta.dirname, '../../libs/register-exchange/examples');

let scenario: Scenario;

beforeEach(async () => {
  scenario = await startScenario();
  await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
});

afterEach(() => scenario.close());

const sent = async (method: 'POST' | 'PUT', path: string, bytes: Uint8Array): Promise<Answer['body']> => {
  const answer = await fetch(`${scenario.address}${path}`, {
    method,
    headers: { 'content-type': 'text/csv', 'accept-language': 'fr' },
    body: new Uint8Array(bytes),
  });
  return (await answer.json()) as Answer['body'];
};

const idOf = (body: Answer['body']): string => String(body['importId']);

const commits = async (importId: string, terms: object = {}): Promise<Answer['body']> => {
  const begun = await scenario.post(`/api/imports/${importId}/commit`, terms);
  expect(begun.status).toBe(202);
  const { body } = await until(
    () => scenario.get(`/api/imports/${importId}`),
    ({ body: standing }) => standing['status'] === 'completed',
  );
  return body;
};

const holdings = async (question = ''): Promise<readonly object[]> => {
  const { number } = await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-02', rules: sharedEnterpriseRules });
  return (await scenario.get(`/api/share-register?minPosition=${number}${question}`)).body['items'] as object[];
};

it('the example is tried, reconciled with its balances, recorded, the same again changes nothing, and it is taken back as a whole', async () => {
  const importId = idOf(await sent('POST', '/api/imports', await readFile(join(examples, 'mouvements.csv'))));
  await sent('PUT', `/api/imports/${importId}/balances`, await readFile(join(examples, 'soldes.csv')));

  const tried = await scenario.post(`/api/imports/${importId}/dry-run`);
  expect(tried.body).toMatchObject({
    status: 'new',
    form: { encoding: 'utf-8', delimiter: ';' },
    paymentsAssumed: true,
    lines: 7,
    valid: 7,
    invalid: 0,
    movements: { admission: 3, subscription: 2, transfer: 1, withdrawal: 1 },
    change: { shares: 13, subscribedCents: 39_000, paidUpCents: 39_000 },
    problems: [],
    balances: { lines: 3, agree: 3, differ: 0 },
  });
  expect(await holdings()).toEqual([]);

  expect(await commits(importId)).toMatchObject({ lines: 7, valid: 7, recorded: 7, refused: 0 });
  expect(await holdings('&asOf=2021-12-31')).toMatchObject([
    { memberNumber: 1, quantity: 3, paidUpCents: 9_000 },
    { memberNumber: 2, quantity: 6, paidUpCents: 18_000 },
    { memberNumber: 3, quantity: 4, paidUpCents: 12_000 },
  ]);
  expect((await scenario.get('/api/members?asOf=2021-12-31')).body['items']).toHaveLength(3);
  expect((await scenario.get('/api/members?asOf=2022-01-01')).body['items']).toHaveLength(2);
  expect((await scenario.get('/api/registers/reconciliation')).body).toMatchObject({ holds: true });

  const entries = async () => ((await scenario.get('/health/ready')).body['ledger'] as { number: number }).number;
  const before = await entries();
  expect(idOf(await sent('POST', '/api/imports', await readFile(join(examples, 'mouvements.csv'))))).toBe(importId);
  expect(await commits(importId)).toMatchObject({ status: 'completed', recorded: 7 });
  expect(await entries()).toBe(before);

  expect((await scenario.post(`/api/imports/${importId}/reversion`)).body).toMatchObject({ importId, entries: 12 });
  expect(await holdings('&asOf=2021-12-31')).toEqual([]);
  expect((await scenario.get('/api/members?asOf=2021-12-31')).body['items']).toEqual([]);
  expect((await scenario.get('/api/registers/reconciliation')).body).toMatchObject({ holds: true });

  await sent('POST', '/api/imports', await readFile(join(examples, 'mouvements.csv')));
  expect(await commits(importId)).toMatchObject({ attempt: 2, recorded: 7 });
  expect(await holdings('&asOf=2021-12-31')).toHaveLength(3);
});

const messy = `Registre des parts sociales;;;;;;;
;;;;;;;
Matricule;Type d'opération;Date;Nb parts;Prix unitaire;Bénéficiaire;Décision;Observations
1;Adhésion;1/3/2019;;;;CA 2019-02;"Mme Dupont; voisine"
1;SOUSCRIPTION;01.03.2019;1 000;30,00 €;;;

2;adhesion;31/02/2019;;;;;
2;souscripton;2019-06-15;3;30;;;
1;souscription;01/04/19;2;30;;;
1;souscription;01/05/2019;2;1,500;;;
1;souscription;01/06/2019;deux;30;;;
1;souscription;01/07/2019;2;15,00;;;
9;souscription;01/07/2019;2;30,00;;;
1;cession;01/08/2019;5;;9;CA 2019-08;
1;cession;01/08/2019;;;2;;
1;SOUSCRIPTION;01/03/2019;1000;30;;;
`;

it('a messy file, old encoding and all, is told line by line what is wrong and what may have been meant; its valid lines are taken', async () => {
  const mapping = encodeURIComponent(JSON.stringify({ columns: { movement: "Type d'opération", memberNumber: 'Matricule' } }));
  const body = await sent('POST', `/api/imports?mapping=${mapping}`, iconv.encode(messy, 'windows-1252'));
  const importId = idOf(body);
  const tried = await fetch(`${scenario.address}/api/imports/${importId}/dry-run`, {
    method: 'POST',
    headers: { 'accept-language': 'fr' },
  });
  const report = (await tried.json()) as Record<string, unknown>;
  expect(report).toMatchObject({
    form: { encoding: 'windows-1252', delimiter: ';', ignored: ['Observations'] },
    lines: 12,
    valid: 2,
    invalid: 10,
    movements: { admission: 1, subscription: 1 },
    change: { shares: 1_000, subscribedCents: 3_000_000 },
  });
  const told = (report['problems'] as readonly Record<string, unknown>[]).map(({ line, column, value, code, suggestion }) => [
    line,
    column,
    value,
    code,
    suggestion,
  ]);
  expect(told).toEqual([
    [7, 'Date', '31/02/2019', 'DATE_UNREADABLE', null],
    [8, "Type d'opération", 'souscripton', 'MOVEMENT_UNKNOWN', 'subscription'],
    [9, 'Date', '01/04/19', 'DATE_UNREADABLE', '2019-04-01'],
    [10, 'Prix unitaire', '1,500', 'AMOUNT_UNREADABLE', '1500,00'],
    [11, 'Nb parts', 'deux', 'COUNT_UNREADABLE', null],
    [12, 'Prix unitaire', '15.00', 'UNIT_VALUE_DIFFERS', '30.00'],
    [13, 'Matricule', '9', 'MEMBER_NUMBER_UNKNOWN', null],
    [14, 'Bénéficiaire', '9', 'MEMBER_NUMBER_UNKNOWN', null],
    [15, 'Nb parts', '', 'CELL_MISSING', null],
    [16, 'documentRef', '', 'MOVEMENT_REPEATED', null],
  ]);
  expect((report['problems'] as readonly Record<string, unknown>[])[0]?.['reason']).toMatch(/^Ce n’est pas une date du calendrier/);

  expect((await scenario.post(`/api/imports/${importId}/commit`)).body).toMatchObject({ code: 'IMPORT_HAS_PROBLEMS', problems: 10 });
  expect(await holdings()).toEqual([]);
  expect(await commits(importId, { validRowsOnly: true })).toMatchObject({ recorded: 2, refused: 0 });
  expect(await holdings()).toMatchObject([{ memberNumber: 1, quantity: 1_000 }]);
});

it('balances that differ keep everything from being recorded, each named with both figures', async () => {
  const importId = idOf(await sent('POST', '/api/imports', await readFile(join(examples, 'mouvements.csv'))));
  await sent('PUT', `/api/imports/${importId}/balances`, Buffer.from('numero,parts\n1,3\n2,10\n'));
  const { body } = await scenario.post(`/api/imports/${importId}/dry-run`);
  expect(body['balances']).toMatchObject({
    lines: 2,
    agree: 1,
    differ: 2,
    differences: [
      { line: 3, memberNumber: 2, expected: { quantity: 10 }, found: { quantity: 6 } },
      { line: null, memberNumber: 3, found: { quantity: 4 } },
    ],
  });
  expect((await scenario.post(`/api/imports/${importId}/commit`)).body).toMatchObject({ code: 'IMPORT_BALANCES_DIFFER', differences: 2 });
  expect(await holdings()).toEqual([]);
});

it('an import others rest on is not taken back, and the refusal says which entries', async () => {
  const importId = idOf(await sent('POST', '/api/imports', await readFile(join(examples, 'mouvements.csv'))));
  await commits(importId);
  const [member] = (await scenario.get('/api/members?asOf=2022-02-01')).body['items'] as { memberId: string }[];
  const left = await scenario.post(`/api/members/${member?.memberId}/ending`, { cause: 'withdrawal', effectiveAt: '2022-06-01' });
  expect(left.status).toBe(201);
  const { status, body } = await scenario.post(`/api/imports/${importId}/reversion`);
  expect([status, body['code'], body['entries']]).toEqual([409, 'IMPORT_IN_USE', 2]);
  expect(await holdings('&asOf=2021-12-31')).toHaveLength(3);
});

it('payments in parts, a cancellation, a gift, a reimbursement and a return are replayed by date, and taken back until money went out', async () => {
  const lines = [
    'numero;mouvement;date;nombre;montant;contrepartie;decision;qualite',
    '2;remboursement;30/06/2021;4;;;;',
    '1;adhésion;01/01/2020;;;;;personne physique',
    '1;souscription;01/01/2020;4;30,00;;;',
    '1;libération;01/07/2020;;90,00;;;',
    '2;adhésion;01/01/2020;;;;;',
    '2;souscription;01/01/2020;10;300,00;;;',
    '1;souscription;01/02/2020;2;;;;',
    '1;annulation;01/03/2020;2;;;;',
    '2;don;01/09/2020;1;;1;CA-4;',
    '1;démission;31/12/2020;;;;;',
    '1;adhésion;01/03/2021;;;;;',
    '2;souscription;01/05/2021;1;1,00;;;',
  ];
  const importId = idOf(await sent('POST', '/api/imports', Buffer.from(lines.join('\n'))));
  const dryRun = async () => (await scenario.post(`/api/imports/${importId}/dry-run`)).body;
  expect((await dryRun())['problems']).toMatchObject([
    { line: 2, column: 'date', code: 'ACCOUNTS_MISSING' },
    { line: 13, column: 'montant', value: '1.00', code: 'FIRST_PAYMENT_TOO_SMALL', suggestion: '7.50' },
  ]);
  const accounts = { closedOn: '2020-12-31', resultCents: 0, capitalCents: 42_000, uncoveredLossCents: 0, effectiveAt: '2021-06-18' };
  await scenario.post('/api/financial-years/2020/accounts', accounts);
  expect(await dryRun()).toMatchObject({
    paymentsAssumed: false,
    valid: 11,
    change: { shares: 10, subscribedCents: 30_000, paidUpCents: 30_000 },
  });
  expect(await commits(importId, { validRowsOnly: true })).toMatchObject({ recorded: 11, refused: 0 });
  const claims = async () => (await scenario.get('/api/claims')).body['items'] as { status: string; amountCents: number }[];
  expect(await until(claims, ([claim]) => claim?.status === 'cancelled')).toMatchObject([{ amountCents: 12_000 }]);
  expect(await holdings()).toMatchObject([
    { memberNumber: 1, quantity: 5, paidUpCents: 15_000 },
    { memberNumber: 2, quantity: 5, paidUpCents: 15_000 },
  ]);
  const [claim] = (await scenario.get('/api/claims')).body['items'] as readonly Readonly<Record<string, string>>[];
  const shares = `/api/members/${claim?.['memberId']}`;
  const paid = { amountCents: 12_000, method: 'transfer', effectiveAt: '2021-07-15' };
  expect((await scenario.post(`${shares}/claims/${claim?.['claimId']}/payments`, paid)).status).toBe(201);
  const revert = () => scenario.post(`/api/imports/${importId}/reversion`);
  expect((await revert()).body).toMatchObject({
    code: 'IMPORT_IN_USE',
    first: expect.arrayContaining([expect.stringMatching(/CLAIM_PAID$/)]),
  });
  const account = (await scenario.get('/api/entries?type=ReimbursementPaid')).body['items'] as readonly { readonly revision: number }[];
  const mistaken = { revision: account[0]?.revision, ground: 'typingError', effectiveAt: '2021-07-15' };
  expect((await scenario.post(`${shares}/share-retractions`, mistaken)).status).toBe(201);
  expect(await revert()).toMatchObject({ status: 200, body: { importId } });
  const gone = {
    minPosition: (await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-03', rules: sharedEnterpriseRules })).number,
  };
  expect((await scenario.get(`/api/claims?minPosition=${gone.minPosition}`)).body['items']).toEqual([]);
  expect(await holdings()).toEqual([]);
  expect((await scenario.get('/api/registers/reconciliation')).body).toMatchObject({ holds: true });
}, 30_000);

it('an import cut short when the server stops goes on when it starts again', async () => {
  const members = 400;
  const lines = Array.from({ length: members }, (_, index) => `${index + 1};admission;01/02/2020;\n${index + 1};achat;01/02/2020;2`);
  const importId = idOf(await sent('POST', '/api/imports', Buffer.from(`numero;type;date;parts\n${lines.join('\n')}\n`)));
  const begun = await scenario.post(`/api/imports/${importId}/commit`, {});
  expect(begun.body).toMatchObject({ status: 'started', lines: 2 * members });
  const stoppedAt = new Date().toISOString();
  await scenario.restart();
  const { body } = await until(
    () => scenario.get(`/api/imports/${importId}`),
    ({ body: standing }) => standing['status'] === 'completed',
  );
  expect(body).toMatchObject({ attempt: 1, recorded: 2 * members, refused: 0 });
  const [completed] = (await scenario.get('/api/entries?type=ImportCompleted')).body['items'] as { meta: { recordedAt: string } }[];
  expect(completed?.meta.recordedAt.localeCompare(stoppedAt)).toBe(1);
  const reconciled = await scenario.get('/api/registers/reconciliation');
  expect(reconciled.body).toMatchObject({ holds: true, shares: { holders: members, subscriptions: members } });
}, 60_000);

it('the published register of 709,290 euros comes to its capital to the cent', async () => {
  const published = await readFile(join(import.meta.dirname, '../fixtures/assemblies/smartcoop-capital-2017.json'), 'utf8');
  const { capital } = JSON.parse(published) as { capital: { asOf: string; shares: number; shareCapitalCents: number } };
  const members = 1_000;
  const lines = Array.from({ length: members }, (_, index) => {
    const shares = Math.floor(capital.shares / members) + (index < capital.shares % members ? 1 : 0);
    return `${index + 1};admission;31/12/2017;;\n${index + 1};souscription;31/12/2017;${shares};30,00`;
  });
  const file = Buffer.from(`numero;mouvement;date;nombre;valeur\n${lines.join('\n')}\n`);
  const importId = idOf(await sent('POST', '/api/imports', file));
  expect(await commits(importId)).toMatchObject({ recorded: 2 * members, refused: 0 });
  const { body } = await scenario.get(`/api/exports/capital?asOf=${capital.asOf}`);
  expect(body['items']).toEqual(
    expect.arrayContaining([
      { item: 'subscribed', label: 'Capital subscribed', amountCents: capital.shareCapitalCents },
      { item: 'paidUp', label: 'Capital paid up', amountCents: 70_929_000 },
    ]),
  );
  expect((await scenario.get('/api/registers/reconciliation')).body).toMatchObject({ holds: true, shares: { holders: members } });
}, 60_000);
