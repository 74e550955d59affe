import { groupsIn, termsIn } from './reserved-seats.js';

describe('what a call for candidates says in lines', () => {
  it('reads seats kept and seats at most, group by group', () =>
    expect(groupsIn('users 2 5\n workers  1\n\npartners - 3')).toEqual([
      { group: 'users', reserved: 2, maximum: 5 },
      { group: 'workers', reserved: 1 },
      { group: 'partners', maximum: 3 },
    ]));

  it('reads the years of each mandate', () => expect(termsIn('3, 3 2')).toEqual([3, 3, 2]));

  it('reads nothing from nothing', () => {
    expect(groupsIn(' \n')).toEqual([]);
    expect(termsIn('')).toEqual([]);
  });
});
