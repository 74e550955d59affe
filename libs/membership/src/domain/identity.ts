import { isCalendarDate } from '#kernel';
import { isIban, tidyIban } from './iban.js';
import {
  birthDateInvalid,
  ibanInvalid,
  identityFieldForeign,
  identityFieldMissing,
  identityValueInvalid,
  notAMinor,
} from './membership.errors.js';
import type { MemberKind } from './membership.events.js';

/** Who a person is. It never stands in an entry: the vault keeps it, entries hold digests. */
export interface Identity {
  readonly givenName?: string;
  readonly familyName?: string;
  /** calendar date */
  readonly birthDate?: string;
  readonly legalName?: string;
  /** of a legal person: `SARL`, `association` */
  readonly legalForm?: string;
  readonly email?: string;
  readonly postalAddress?: string;
  /** account to which money is paid back */
  readonly iban?: string;
}

/** Who acts for a minor or a legal person, when she is known by no pseudonym yet. */
export type RepresentativeIdentity = Pick<Identity, 'givenName' | 'familyName' | 'email'>;

export const identityFields = ['givenName', 'familyName', 'birthDate', 'legalName', 'legalForm', 'email', 'postalAddress', 'iban'] as const;

export type IdentityField = (typeof identityFields)[number];

const LONGEST = 300;

const ofPersons: readonly IdentityField[] = ['givenName', 'familyName', 'birthDate'];
const ofLegalPersons: readonly IdentityField[] = ['legalName', 'legalForm'];

/** Line feeds part the lines of an address; nothing else that is not seen belongs into a value. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/** A value as it is kept: composed letters, single blanks. @throws DomainError `IDENTITY_VALUE_INVALID` {field}, `IBAN_INVALID` */
const tidied = (field: IdentityField, value: string): string => {
  const lines = value.normalize('NFC').split(/\r?\n/);
  const tidy = lines.map((line) => line.trim().replaceAll(/\s+/g, ' ')).filter((line) => line !== '');
  const text = field === 'iban' ? tidyIban(tidy.join('')) : tidy.join('\n');
  if (field === 'iban' && !isIban(text)) throw ibanInvalid();
  const isOneLine = field === 'postalAddress' || tidy.length === 1;
  if (text === '' || text.length > LONGEST || !isOneLine || tidy.some((line) => unseen.test(line))) throw identityValueInvalid(field);
  return text;
};

/** An identity as it is kept. @throws DomainError `IDENTITY_VALUE_INVALID` {field}, `IBAN_INVALID`, `BIRTH_DATE_INVALID` */
export const tidyIdentity = (identity: Identity): Identity =>
  Object.fromEntries(
    identityFields.flatMap((field) => {
      const value = identity[field];
      return value === undefined ? [] : [[field, tidied(field, value)]];
    }),
  );

/**
 * Checks that this is who such a member can be.
 * @param on  calendar date: the age of a minor is that of this day
 * @throws DomainError `IDENTITY_FIELD_MISSING` {field, kind}, `IDENTITY_FIELD_FOREIGN` {field, kind}, `BIRTH_DATE_INVALID`, `NOT_A_MINOR`
 */
export const assertIdentity = (identity: Identity, kind: MemberKind, on: string): void => {
  const [own, foreign] =
    kind === 'legalPerson' ? [['legalName'] as const, ofPersons] : [['givenName', 'familyName'] as const, ofLegalPersons];
  for (const field of own) if (identity[field] === undefined) throw identityFieldMissing(field, kind);
  for (const field of foreign) if (identity[field] !== undefined) throw identityFieldForeign(field, kind);
  const { birthDate } = identity;
  if (birthDate !== undefined && (!isCalendarDate(birthDate) || birthDate > on)) throw birthDateInvalid();
  if (kind !== 'minor') return;
  if (birthDate === undefined) throw identityFieldMissing('birthDate', kind);
  if (majorityOf(birthDate) <= on) throw notAMinor();
};

/** The eighteenth birthday (C. civ., art. 388); somebody born on 29 February comes of age on 1 March of a common year. */
const majorityOf = (birthDate: string): string => {
  const date = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`;
  return isCalendarDate(date) ? date : `${date.slice(0, 4)}-03-01`;
};
