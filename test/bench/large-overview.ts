import { nameFeed } from './register-names.js';

/** An overview of so many invented members, as the server sends it. */
export const largeOverview = async (members: number) => {
  const places = Array.from({ length: members }, (_, place) => place);
  const memberId = places.map(
    (place) =>
      `${(Math.imul(place + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}-0000-4000-8000-${String(place).padStart(12, '0')}`,
  );
  const feed = nameFeed(members, (place) => memberId[place] ?? '');
  const names = await Promise.all(memberId.map((pseudonym) => feed.valuesOf({ kind: 'member', pseudonym }, ['identity'])));
  const part = (wanted: string): readonly (string | null)[] =>
    names.map((values) => values.find(({ name }) => name === wanted)?.value ?? null);
  const nothing = places.map(() => null);
  return {
    asOf: '2026-11-23',
    knownAt: members,
    number: members,
    stale: false,
    memberId,
    memberNumber: places.map((place) => place + 1),
    givenName: part('givenName'),
    familyName: part('familyName'),
    legalName: nothing,
    nameErasedOn: nothing,
    kind: places.map(() => 'naturalPerson'),
    category: places.map((place) => (place % 3 === 0 ? 'worker' : 'user')),
    college: nothing,
    suspended: places.map((place) => (place % 97 === 0 ? 'vote' : '')),
    validFrom: places.map((place) => `20${String(10 + (place % 15)).padStart(2, '0')}-01-01`),
    quantity: places.map((place) => place % 7),
    subscribedCents: places.map((place) => (place % 7) * 3_000),
    paidUpCents: places.map((place) => (place % 7) * (place % 2 === 0 ? 3_000 : 750)),
  };
};
