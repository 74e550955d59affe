import { useCallback } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { PersonName } from '../../server/registers.js';
import { shortId } from './short-id.js';

/** Somebody as lists know her. */
export interface Known {
  readonly memberId: string;
  readonly memberNumber: number | null;
  readonly name: PersonName | null;
}

/** How somebody is called in one line: number and name, as far as they are known. */
export const useNameOf = (): ((known: Known) => string) => {
  const say = useSay();
  const { date } = useFormats();
  return useCallback(
    ({ memberId, memberNumber, name }) => {
      const number = memberNumber === null ? say('member.pseudonym', { id: shortId(memberId) }) : say('member.number', { memberNumber });
      const written = name === null ? '' : nameIn(name);
      if (name?.erasedAt) return `${number}, ${say('member.erased', { date: date(name.erasedAt.slice(0, 10)) })}`;
      return written === '' ? number : `${written}, ${number}`;
    },
    [say, date],
  );
};

const nameIn = ({ givenName, familyName, legalName }: PersonName): string =>
  legalName ?? [givenName, familyName].filter((part) => part !== null).join(' ');
