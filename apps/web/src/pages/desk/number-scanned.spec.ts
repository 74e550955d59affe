import { numberScanned } from './number-scanned.js';

describe('what a scanner types', () => {
  it.each([
    ['42', 42],
    [' 0042 ', 42],
    ['UNEVOIX:42', 42],
    ['https://coop.example/card/0042', 42],
    ['https://coop.example/card?n=1042', 1042],
  ])('%s is member %i', (text, number) => expect(numberScanned(text)).toBe(number));

  it.each(['Martin', 'Le Goff 2 rue', '', '0', '12345678901'])('%j is no number', (text) => expect(numberScanned(text)).toBeUndefined());
});
