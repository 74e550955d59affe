import { entryValues } from './entry-values.js';

const formats = { money: (cents: number) => `€${cents / 100}`, date: (date: string) => `the day ${date}` };

describe('what a sentence about an entry may name', () => {
  it('writes amounts, dates, ids and lists for people', () =>
    expect(
      entryValues(
        {
          memberId: '0b5c8f0e-52a7-4c7e-9d52-4cf1f2b7a1aa',
          nominalCents: 3_000,
          quantity: 3,
          subscribedOn: '2015-01-05',
          reached: false,
          kind: 'ordinary',
          elected: ['a', 'b'],
        },
        formats,
      ),
    ).toEqual({
      memberId: '0b5c8f0e',
      nominal: '€30',
      quantity: 3,
      subscribedOn: 'the day 2015-01-05',
      reached: 'false',
      kind: 'ordinary',
      elected: 2,
    }));

  it('leaves out what no sentence can name', () =>
    expect(entryValues({ rules: { timeZone: 'UTC' }, none: null }, formats)).toEqual({ rules: undefined, none: undefined }));
});
