import { text } from 'node:stream/consumers';
import { csvOf } from './csv-writer.js';
import { jsonOf } from './json-writer.js';
import type { Row, Sheet } from './sheet.js';

const sheet = (rows: readonly Row[], language: Sheet['language'] = 'en'): Sheet => ({
  name: 'members',
  title: { en: 'Members', fr: 'Sociétaires' },
  language,
  asOf: '2025-12-31',
  knownAt: 7,
  columns: [
    { name: 'said', kind: 'text', heading: { en: 'Said', fr: 'Dit' } },
    { name: 'amountCents', kind: 'cents', heading: { en: 'Amount', fr: 'Montant' } },
  ],
  rows: (async function* () {
    yield* rows;
  })(),
});

const lines = async (rows: readonly Row[], delimiter: ';' | ',', language: Sheet['language'] = 'en') =>
  (await text(csvOf(sheet(rows, language), { delimiter }))).split('\r\n');

describe('a sheet as CSV', () => {
  it('begins with the mark of UTF-8, states both dates, then its headings', async () => {
    const [stated, headings] = await lines([], ';', 'fr');
    expect(stated).toBe('\uFEFFSociétaires;Situation au;2025-12-31;Telle que connue à l’écriture;7');
    expect(headings).toBe('Dit;Montant');
  });

  it.each([
    [';', 'a;-0,05'],
    [',', 'a,-0.05'],
  ] as const)('with %s writes amounts as its readers do', async (delimiter, line) =>
    expect((await lines([{ said: 'a', amountCents: -5 }], delimiter))[2]).toBe(line),
  );

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1'])('shows %j and does not run it', async (said) =>
    expect((await lines([{ said, amountCents: 123 }], ';'))[2]).toBe(`'${said};1,23`),
  );

  it('quotes what would be read as another cell', async () =>
    expect((await lines([{ said: 'a;"b"\nc', amountCents: 123_456 }], ';'))[2]).toBe('"a;""b""\nc";1234,56'));

  it('quotes a decimal comma where the comma separates cells', async () =>
    expect((await lines([{ said: 'a,b', amountCents: null }], ','))[2]).toBe('"a,b",'));
});

it('a sheet as JSON states both dates, and an empty one is still whole', async () => {
  expect(JSON.parse(await text(jsonOf(sheet([]))))).toEqual({ register: 'members', asOf: '2025-12-31', knownAt: 7, items: [] });
  const { items } = JSON.parse(await text(jsonOf(sheet([{ said: '=1' }])))) as { items: object[] };
  expect(items).toEqual([{ said: '=1', amountCents: null }]);
});
