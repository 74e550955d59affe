import fc from 'fast-check';
import { isIban, tidyIban } from './iban.js';

const known = ['FR1420041010050500013M02606', 'DE89370400440532013000', 'BE68539007547034', 'GB29NWBK60161331926819'];

describe('an account number', () => {
  it.each(known)('%s is one', (iban) => expect(isIban(iban)).toBe(true));

  it('is one however it is written', () => expect(isIban(tidyIban('fr14 2004 1010 0505 0001 3m02 606'))).toBe(true));

  it.each(['', 'FR14', 'FR1420041010050500013M0260', '14FR20041010050500013M02606'])('%j is none', (iban) =>
    expect(isIban(iban)).toBe(false),
  );

  it('is none any more once two neighbouring digits are exchanged', () =>
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.integer({ min: 4, max: 13 }), (iban, at) => {
        const [one = '', other = ''] = [iban[at], iban[at + 1]];
        fc.pre(one !== other && /\d\d/.test(one + other));
        expect(isIban(`${iban.slice(0, at)}${other}${one}${iban.slice(at + 2)}`)).toBe(false);
      }),
    ));
});
