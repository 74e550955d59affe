import type { PersonName } from '#directory';

/** What a member is called on paper: her name and number, as far as they are known. */
export const memberLabel = (memberId: string, name: PersonName | undefined, memberNumber: number | undefined): string => {
  const called = name?.legalName ?? [name?.givenName, name?.familyName].filter((part) => typeof part === 'string').join(' ');
  const number = memberNumber === undefined ? memberId : `n° ${memberNumber}`;
  return called === '' ? number : `${called} (${number})`;
};
