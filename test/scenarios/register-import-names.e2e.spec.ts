import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { sharedEnterpriseRules } from '#statutes/domain';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';

let scenario: Scenario;

beforeEach(async () => {
  scenario = await startScenario();
  await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
});

afterEach(() => scenario.close());

const heading = 'N° sociétaire;Nom;Prénom;Né le;Homonyme de;Qualité;Mouvement;Date;Parts;Montant libéré;Décision';

const sent = async (lines: readonly string[], encoding = 'windows-1252'): Promise<Answer['body']> => {
  const bytes = iconv.encode([heading, ...lines, ''].join('\r\n'), encoding);
  const answer = await fetch(`${scenario.address}/api/imports`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'accept-language': 'fr' },
    body: new Uint8Array(bytes),
  });
  return (await answer.json()) as Answer['body'];
};

const tried = async (lines: readonly string[]) => {
  const { importId } = await sent(lines);
  const { body } = await scenario.post(`/api/imports/${String(importId)}/dry-run`);
  const problems = body['problems'] as readonly Readonly<Record<string, unknown>>[];
  return { importId: String(importId), valid: body['valid'], problems };
};

const commits = async (importId: string): Promise<void> => {
  expect((await scenario.post(`/api/imports/${importId}/commit`, {})).status).toBe(202);
  await until(
    () => scenario.get(`/api/imports/${importId}`),
    ({ body }) => body['status'] === 'completed',
  );
};

const found = async (typed: string): Promise<readonly unknown[]> => {
  const { body } = await scenario.get(`/api/members?search=${encodeURIComponent(typed)}&asOf=2024-01-01`);
  return (body['items'] as readonly { readonly memberNumber: number }[]).map(({ memberNumber }) => memberNumber);
};

const everything = (): string =>
  readdirSync(scenario.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('');

it('an old register with names, as spreadsheets write it, is taken over, and its people are found', async () => {
  const { importId, valid, problems } = await tried([
    '12;Le Goff;Zoé;04/05/1980;;;adhésion;01/02/2015;;;CA-1',
    ';;;;;;;;;;',
    '12;LE GOFF;;;;;souscription;01/02/2015;40;"1\u00a0200,00 €";',
    '13;"Menuiserie\ndu Léon";;;;personne morale;adhésion;01/03/2016;;;CA-2',
    '14;Menuiserie du Trégor;;;;PM;adhésion;01/03/2016;;;CA-2',
    '15;Prigent;Yann;;;;adhésion;02/03/2016;;;CA-2',
  ]);
  expect({ valid, problems: problems.map(({ line, code, column }) => ({ line, code, column })) }).toEqual({
    valid: 3,
    problems: [
      { line: 6, code: 'REPRESENTATIVE_MISSING', column: 'representative' },
      { line: 7, code: 'REPRESENTATIVE_MISSING', column: 'representative' },
    ],
  });
  await scenario.post(`/api/imports/${importId}/commit`, { validRowsOnly: true });
  await until(
    () => scenario.get(`/api/imports/${importId}`),
    ({ body }) => body['status'] === 'completed',
  );
  expect([await found('zoe'), await found('PRI'), await found('menuiserie')]).toEqual([[12], [15], []]);
  const { body } = await scenario.get('/api/members?search=goff&asOf=2024-01-01');
  expect(body['items']).toMatchObject([{ name: { givenName: 'Zoé', familyName: 'Le Goff', erasedAt: null } }]);
});

it('a name that is not that of its number is told with the one that is, line by line', async () => {
  const { problems } = await tried([
    '12;Le Goff;Zoé;;;;adhésion;01/02/2015;;;CA-1',
    '12;Martin;Zoé;;;;souscription;01/02/2015;3;90;',
    '12;Goff;;;;;souscription;01/02/2016;3;90;',
  ]);
  expect(problems).toMatchObject([{ line: 3, column: 'Nom', value: 'Martin', code: 'NAME_DIFFERS', suggestion: 'Zoé Le Goff' }]);
});

it('one person under two numbers is refused, in the file and with the register, until the line says that they are two', async () => {
  const first = await tried([
    '1;Riou;Anne;;;;adhésion;01/02/2015;;;CA-1',
    '2;RIOU;Anné;;;;adhésion;01/02/2015;;;CA-1',
    '3;Anne;Riou;;1;;adhésion;01/02/2015;;;CA-1',
    '4;Abgrall;Loïc;01/01/1980;;;adhésion;01/02/2015;;;CA-1',
    '5;Abgrall;Loïc;01/01/1990;;;adhésion;01/02/2015;;;CA-1',
  ]);
  expect(first).toMatchObject({
    valid: 4,
    problems: [{ line: 3, column: 'Homonyme de', code: 'POSSIBLE_DUPLICATE', details: { numbers: ['1'] } }],
  });
  const { importId } = await tried(['1;Riou;Anne;;;;adhésion;01/02/2015;;;CA-1', '3;Riou;Anne;;1;;adhésion;01/02/2015;;;CA-1']);
  await commits(importId);
  expect(await found('anne riou')).toEqual([1, 3]);
  const later = await tried(['9;Riou;Anne;;1;;adhésion;01/02/2016;;;CA-1', '10;Riou;Anne;;1, 3;;adhésion;01/02/2016;;;CA-1']);
  expect(later).toMatchObject({ valid: 1, problems: [{ line: 2, code: 'POSSIBLE_DUPLICATE', details: { numbers: ['3'] } }] });
});

it('what was taken back leaves no name behind, and can be taken over again under the right one', async () => {
  const wrong = await tried(['7;Wrongsomename;Perig;;;;adhésion;01/02/2015;;;CA-1']);
  await commits(wrong.importId);
  expect(await found('wrongsome')).toEqual([7]);
  expect((await scenario.post(`/api/imports/${wrong.importId}/reversion`, {})).status).toBe(200);
  expect(everything().toLowerCase()).not.toContain('wrongsomename');
  const right = await tried(['7;Bihan;Perig;;;;adhésion;01/02/2015;;;CA-1']);
  expect(right.problems).toEqual([]);
  await commits(right.importId);
  expect([await found('wrongsome'), await found('bihan perig')]).toEqual([[], [7]]);
});
