import iconv from 'iconv-lite';
import fc from 'fast-check';
import { codeOf } from '#kernel';
import { readMapping, usualMapping } from './import-mapping.js';
import { readMovementFile } from './read-movement-file.js';

const text = 'N° sociétaire;Mouvement;Date;Parts\r\n7;Décès;31/12/2020;\r\n';

const encoded = {
  'utf-8': Buffer.from(text),
  'utf-8 with its mark': Buffer.from(`\uFEFF${text}`),
  'windows-1252': iconv.encode(text, 'windows-1252'),
  'utf-16le with its mark': iconv.encode(text, 'utf-16le', { addBOM: true }),
  'utf-16le': iconv.encode(text, 'utf-16le'),
  'utf-16be with its mark': iconv.encode(text, 'utf-16be', { addBOM: true }),
};

describe('a movement file', () => {
  it.each(Object.entries(encoded))('is read in %s', async (name, bytes) => {
    const { form, rows, problems } = await readMovementFile(bytes, usualMapping);
    expect(form).toMatchObject({ encoding: name.split(' ')[0], delimiter: ';', ignored: [] });
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ line: 2, memberNumber: 7, movement: 'death', effectiveAt: '2020-12-31' }]);
  });

  it.each([';', ',', '\t', '|'])('is read with %j between its cells', async (delimiter) => {
    const lines = ['number', 'movement', 'date'].join(delimiter) + '\n' + ['7', 'admission', '2020-01-01'].join(delimiter);
    expect(await readMovementFile(Buffer.from(lines), usualMapping)).toMatchObject({ form: { delimiter }, rows: [{ memberNumber: 7 }] });
  });

  it('may have a title, blank lines, quotes and columns nobody needs', async () => {
    const file = '"Registre; 2020"\n\nMatricule;"Type d\'opération";Date;"Nom; prénom"\n;;;\n7;admission;1/2/2020;"Dupont\nMarie"\n';
    const { rows, lines, form } = await readMovementFile(Buffer.from(file), readMapping('{"columns":{"movement":"type d\'opération"}}'));
    expect({ rows: rows.length, lines, ignored: form.ignored }).toEqual({ rows: 1, lines: 1, ignored: ['Nom; prénom'] });
  });

  it('without the columns it needs is refused with those it has', async () => {
    await expect(readMovementFile(Buffer.from('a;b\n1;2\n'), usualMapping)).rejects.toMatchObject({
      code: 'IMPORT_HEADINGS_MISSING',
      details: { needed: ['memberNumber', 'movement', 'effectiveDate'], found: ['a', 'b'] },
    });
    await expect(readMovementFile(new Uint8Array(), usualMapping)).rejects.toMatchObject({ code: 'IMPORT_HEADINGS_MISSING' });
  });

  it('with a quotation mark that is never closed is refused where it ends', async () => {
    const file = Buffer.from('number;movement;date\n"7;admission;2020-01-01\n');
    await expect(readMovementFile(file, usualMapping)).rejects.toMatchObject({ code: 'CSV_QUOTE_UNFINISHED' });
  });

  it('named in a wrong encoding is refused', async () =>
    expect(readMovementFile(encoded['windows-1252'], readMapping('{"encoding":"utf-8"}'))).rejects.toMatchObject({
      code: 'IMPORT_ENCODING_WRONG',
    }));

  it('tells everything that is wrong with a line at once', async () => {
    const file = 'number;movement;date;quantity\nx;cession;2020-13-01;\n';
    const { problems } = await readMovementFile(Buffer.from(file), usualMapping);
    expect(problems.map(({ column, code }) => [column, code])).toEqual([
      ['number', 'COUNT_UNREADABLE'],
      ['date', 'DATE_UNREADABLE'],
      ['quantity', 'CELL_MISSING'],
      ['counterparty', 'CELL_MISSING'],
    ]);
  });

  it('of any bytes is read or refused by a code', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const head = Buffer.from('number;movement;date\n');
        const refusal = await readMovementFile(Buffer.concat([head, bytes]), usualMapping).then(
          () => undefined,
          (error: unknown) => codeOf(error) ?? 'no code',
        );
        expect([undefined, 'CSV_QUOTE_UNFINISHED', 'IMPORT_HEADINGS_MISSING']).toContain(refusal);
      }),
    ));
});

describe('a mapping', () => {
  it('says what a file does not', () =>
    expect(readMapping('{"movements":{"Apport":"subscription"},"dates":"monthFirst","shareClass":"B","delimiter":"|"}')).toEqual({
      columns: {},
      movements: { apport: 'subscription' },
      dates: 'monthFirst',
      shareClass: 'B',
      delimiter: '|',
    }));

  it.each([
    ['[]', 'mapping'],
    ['{"colums":{}}', 'colums'],
    ['{"columns":{"name":"Nom"}}', 'columns/name'],
    ['{"columns":{"paid":1}}', 'columns/paid'],
    ['{"movements":{"Apport":"gain"}}', 'movements/Apport'],
    ['{"dates":"any"}', 'dates'],
    ['{"encoding":"ebcdic"}', 'encoding'],
    ['{"shareClass":1}', 'shareClass'],
  ])('%s is refused at %s', (json, field) =>
    expect(() => readMapping(json)).toThrow(expect.objectContaining({ code: 'IMPORT_MAPPING_INVALID', details: { field } })),
  );

  it('that is not JSON is refused', () => expect(() => readMapping('{')).toThrow(expect.objectContaining({ code: 'FILE_NOT_JSON' })));
});
