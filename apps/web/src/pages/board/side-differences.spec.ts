import { sideDifferences } from './side-differences.js';

const side = { category: 'A', college: null, representativeId: null, suspended: [] };

it('what two rosters say the same of somebody is no difference', () => expect(sideDifferences(side, { ...side })).toEqual([]));

it('a right that rests, a college and a representative are told each by itself', () =>
  expect(sideDifferences(side, { category: 'A', college: 'users', representativeId: 'r', suspended: ['vote'] })).toEqual([
    { field: 'college', before: null, after: 'users' },
    { field: 'representative', before: null, after: 'r' },
    { field: 'vote', before: null, after: 'suspended' },
  ]));

it('a right that was given back is a difference too', () =>
  expect(sideDifferences({ ...side, suspended: ['vote', 'stand'] }, { ...side, suspended: ['vote'] })).toEqual([
    { field: 'stand', before: 'suspended', after: null },
  ]));
