import fc from 'fast-check';
import { nearestWord, plainWord } from './plain-word.js';
import { readAmount, readCount } from './read-amount.js';
import { readDate } from './read-date.js';
import { readReference } from './read-reference.js';
import { readKind, readMethod, readMovement } from './read-words.js';

describe('an amount', () => {
  it.each([
    ['30', 3_000],
    ['30,00 €', 3_000],
    ['EUR 30.5', 3_050],
    ['1 234,50', 123_450],
    ['1\u202F234,50\u00A0€', 123_450],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1.234.567', 123_456_700],
    ['12’345.60', 1_234_560],
    ['-5,05', -505],
  ])('%s is %i cents', (text, value) => expect(readAmount(text)).toEqual({ value }));

  it.each([
    ['1,234', '1234,00'],
    ['1.500', '1500,00'],
    ['1,2345', null],
    ['1,23,4', null],
    ['12.34.567', null],
    ['trente', null],
    ['', null],
  ])('%j is not read in one way only', (text, suggestion) => expect(readAmount(text)).toEqual({ code: 'AMOUNT_UNREADABLE', suggestion }));

  it('as French and British spreadsheets write it is read to the cent', () => {
    const formats = ['fr-FR', 'en-GB'].map(
      (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), fc.constantFrom(...formats), (cents, format) =>
        expect(readAmount(format.format(cents / 100))).toEqual({ value: cents }),
      ),
    );
  });
});

describe('a count', () => {
  it.each([
    ['3', 3],
    ['1 000', 1_000],
    ['3,0', 3],
  ])('%s is %i', (text, value) => expect(readCount(text)).toEqual({ value }));
  it.each([
    ['0', null],
    ['-3', '3'],
    ['2,5', null],
    ['deux', null],
  ])('%s is none', (text, suggestion) => expect(readCount(text)).toEqual({ code: 'COUNT_UNREADABLE', suggestion }));
});

describe('a date', () => {
  it.each([
    ['2024-02-29', 'dayFirst', '2024-02-29'],
    ['2024/2/9', 'dayFirst', '2024-02-09'],
    ['29/02/2024', 'dayFirst', '2024-02-29'],
    ['1.3.2024', 'dayFirst', '2024-03-01'],
    ['03/01/2024', 'monthFirst', '2024-03-01'],
    ['2024-02-29T00:00:00', 'dayFirst', '2024-02-29'],
    ['29/02/2024 00:00', 'dayFirst', '2024-02-29'],
  ] as const)('%s, %s, is %s', (text, order, value) => expect(readDate(text, order)).toEqual({ value }));

  it.each([
    ['31/02/2024', 'dayFirst', null],
    ['12/31/2024', 'dayFirst', '2024-12-31'],
    ['31/12/2024', 'monthFirst', '2024-12-31'],
    ['01/04/19', 'dayFirst', '2019-04-01'],
    ['2023-02-29', 'dayFirst', null],
    ['43861', 'dayFirst', null],
    ['hier', 'dayFirst', null],
  ] as const)('%s, %s, is none; %s may have been meant', (text, order, suggestion) =>
    expect(readDate(text, order)).toEqual({ code: 'DATE_UNREADABLE', suggestion }),
  );
});

describe('words', () => {
  it('are read without accents, case and signs', () => {
    expect(plainWord('N° de Sociétaire')).toBe('ndesocietaire');
    expect(readMovement('SOUSCRIPTION', {})).toEqual({ value: 'subscription' });
    expect(readMovement('Décès', {})).toEqual({ value: 'death' });
    expect(readKind('Personne morale')).toEqual({ value: 'legalPerson' });
    expect(readMethod('Chèque')).toEqual({ value: 'cheque' });
  });

  it('of the file come before the usual ones', () =>
    expect(readMovement('Sortie', { sortie: 'reimbursement' })).toEqual({ value: 'reimbursement' }));

  it('that are nearly known are suggested', () => {
    expect(readMovement('souscripton', {})).toEqual({ code: 'MOVEMENT_UNKNOWN', suggestion: 'subscription' });
    expect(readMovement('prêt', {})).toEqual({ code: 'MOVEMENT_UNKNOWN', suggestion: null });
    expect(nearestWord('abc', [])).toBeUndefined();
  });

  it('that refer to a decision keep letters, digits and a few signs', () => {
    expect(readReference('CA 2017-03')).toEqual({ value: 'CA-2017-03' });
    expect(readReference('Décision 7')).toEqual({ value: 'Decision-7' });
    expect(readReference('PV n°3 (bis)')).toEqual({ code: 'REFERENCE_UNREADABLE', suggestion: 'PV-n-3-bis' });
  });
});
