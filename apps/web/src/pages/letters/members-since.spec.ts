import { listedMembers } from '../members/listed-member.js';
import { membersSince } from './members-since.js';

const columns = {
  nameErasedOn: [],
  kind: [],
  category: [],
  college: [],
  suspended: [],
  quantity: [],
  subscribedCents: [],
  paidUpCents: [],
};
const members = listedMembers({
  asOf: '2026-06-01',
  knownAt: 3,
  ...columns,
  memberId: ['a', 'b', 'c'],
  memberNumber: [1, 2, 3],
  givenName: [],
  familyName: [],
  legalName: [],
  validFrom: ['2025-12-31', '2026-01-01', '2026-03-01'],
});

describe('members who joined on a day or later', () => {
  it('are those of that very day and after', () => expect(membersSince(members, '2026-01-01')).toEqual(['b', 'c']));
  it('are nobody while no day is given', () => expect(membersSince(members, '')).toEqual([]));
});
