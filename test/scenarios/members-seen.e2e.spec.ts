import { sharedEnterpriseRules } from '#statutes/domain';
import { startScenario, type Scenario } from '../support/scenario.js';

let scenario: Scenario;

const joins = async (givenName: string, familyName: string, quantity: number, effectiveAt: string): Promise<string> => {
  const { body } = await scenario.post('/api/members/registrations', {
    kind: 'naturalPerson',
    effectiveAt,
    identity: { givenName, familyName, iban: 'fr14 2004 1010 0505 0001 3m02 606' },
  });
  const memberId = String(body['stream']).replace('member-', '');
  const payment = { amountCents: 3_000 * quantity, method: 'transfer' };
  await scenario.post(`/api/members/${memberId}/subscriptions`, { shareClass: 'A', quantity, effectiveAt, payment });
  return memberId;
};

beforeAll(async () => {
  scenario = await startScenario();
  await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
  await joins('Hélène', 'Aubépine', 3, '2024-03-01');
  await joins('Loïc', 'Le Goff', 10, '2024-06-01');
});

afterAll(() => scenario.close());

const selection = (body: object) =>
  fetch(`${scenario.address}/api/exports/members/selection`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
    body: JSON.stringify(body),
  });

it('everybody on the roster of a day comes column by column, with what she holds that day', async () => {
  const { body } = await scenario.get('/api/registers/members?asOf=2024-12-31');
  expect(body).toMatchObject({
    asOf: '2024-12-31',
    memberNumber: [1, 2],
    familyName: ['Aubépine', 'Le Goff'],
    quantity: [3, 10],
    subscribedCents: [9_000, 30_000],
    paidUpCents: [9_000, 30_000],
    validFrom: ['2024-03-01', '2024-06-01'],
  });
});

it('another day has other members', async () => {
  const { body } = await scenario.get('/api/registers/members?asOf=2024-05-31');
  expect(body).toMatchObject({ memberNumber: [1], quantity: [3] });
});

it('what is seen goes out as it is seen: these members, in this order, with these columns', async () => {
  const answer = await selection({ format: 'csv', memberNumbers: [2, 1, 99], columns: ['familyName', 'quantity'], asOf: '2024-12-31' });
  const [, headings, ...rows] = (await answer.text()).trim().split('\r\n');
  expect({ status: answer.status, headings, rows }).toEqual({ status: 200, headings: 'Nom;Parts', rows: ['Le Goff;10', 'Aubépine;3'] });
});

it('a column nobody knows, or none, is refused', async () => {
  expect((await selection({ format: 'csv', memberNumbers: [1], columns: ['iban'] })).status).toBe(400);
  expect((await selection({ format: 'csv', memberNumbers: [1], columns: [] })).status).toBe(400);
});

it('an account number is kept tidy with what is known of her, and a wrong one is refused', async () => {
  const memberId = await joins('Anne', 'Œillet', 1, '2024-07-01');
  expect((await scenario.get(`/api/members/${memberId}/identity`)).body).toMatchObject({ iban: 'FR1420041010050500013M02606' });
  const wrong = {
    kind: 'naturalPerson',
    effectiveAt: '2024-07-01',
    identity: { givenName: 'A', familyName: 'B', iban: 'FR1420041010050500013M02607' },
  };
  expect((await scenario.post('/api/members/registrations', wrong)).body).toMatchObject({ code: 'IBAN_INVALID' });
});
