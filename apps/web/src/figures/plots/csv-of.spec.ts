import fc from 'fast-check';
import { recordsOf } from '../../pages/imports/csv-text.js';
import { csvOf } from './csv-of.js';

describe('a table as a file', () => {
  it('opens in a spreadsheet of either language, decimals and all', () => {
    const records = [
      ['Day', 'Capital'],
      ['2025-12-31', 1234.5],
      ['2026-01-31', null],
    ];
    expect(csvOf(records, 'en')).toBe('\uFEFFDay,Capital\r\n2025-12-31,1234.5\r\n2026-01-31,\r\n');
    expect(csvOf(records, 'fr')).toBe('\uFEFFDay;Capital\r\n2025-12-31;1234,5\r\n2026-01-31;\r\n');
  });

  it('reads back as it was, whatever its texts hold', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /^[a-z"]/i.test(text)),
          { minLength: 1 },
        ),
        (cells) => {
          const text = csvOf([cells], 'fr').slice(1);
          expect(recordsOf(text, ';').map((record) => record.cells)).toEqual([cells]);
        },
      ),
    ));

  it('holds no formula', () => expect(csvOf([['=1+1', '-2', -2]], 'en')).toBe("\uFEFF'=1+1,'-2,-2\r\n"));
});
