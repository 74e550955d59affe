import type { Identity } from '../../server/person.js';
import { conflictsBetween } from './conflicts.js';

const was: Identity = {
  memberId: 'a',
  givenName: 'Anne',
  familyName: 'Martin',
  legalName: null,
  legalForm: null,
  erasedAt: null,
  birthDate: null,
  email: 'anne@example.org',
  postalAddress: null,
  iban: null,
};
const typed = { familyName: 'Martin-Roux', email: 'anne@example.org' };

describe('what two persons change at once', () => {
  it('is shown where both say different things', () =>
    expect(conflictsBetween(was, { ...was, familyName: 'Roux' }, typed, ['familyName', 'email'])).toEqual([
      { field: 'familyName', before: 'Martin', mine: 'Martin-Roux', theirs: 'Roux' },
    ]));

  it('is shown where the other changed what is untouched here: it would be written over', () =>
    expect(conflictsBetween(was, { ...was, email: null }, typed, ['email'])).toHaveLength(1));

  it('is no conflict where both say the same, or only one says anything', () => {
    expect(conflictsBetween(was, { ...was, familyName: 'Martin-Roux' }, typed, ['familyName'])).toEqual([]);
    expect(conflictsBetween(was, was, typed, ['familyName', 'email'])).toEqual([]);
  });
});
