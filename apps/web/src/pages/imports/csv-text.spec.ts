import fc from 'fast-check';
import { decoded, delimiterOf, recordsOf, textOf } from './csv-text.js';

describe('a file that is looked at before it is sent', () => {
  it('is cut into records, each with the line an editor shows', () =>
    expect(recordsOf('a;b\r\n1;"x\ny"\r\n\r\n2;"say ""yes"""', ';')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['1', 'x\ny'] },
      { line: 5, cells: ['2', 'say "yes"'] },
    ]));

  it('reads back what was written, whatever stands in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ';', ',', '"', '\n', 'é', ' ') }).map((text) => `.${text}`);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        fc.constantFrom(';', ','),
        (rows, delimiter) => expect(recordsOf(textOf(rows, delimiter), delimiter).map(({ cells }) => cells)).toEqual(rows),
      ),
    );
  });

  it.each([
    ['Numéro;Date;Parts', ';'],
    ['number,date,shares', ','],
    ['number\tdate', '\t'],
  ])('%s is cut by %j', (head, delimiter) => expect(delimiterOf(head)).toBe(delimiter));

  it('is read as UTF-8, else as Western spreadsheets write', () => {
    expect(decoded(new TextEncoder().encode('Numéro').buffer)).toBe('Numéro');
    expect(decoded(Uint8Array.from([0x4e, 0xe9]).buffer)).toBe('Né');
  });
});
