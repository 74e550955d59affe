import type { MessageId } from '../../languages/message-id.js';
import type { Identity } from '../../server/person.js';

/** What is known of a person, in the order of the paper bulletin, and how each is called. */
export const identityFields = {
  legalName: 'identity.legalName',
  legalForm: 'identity.legalForm',
  familyName: 'identity.familyName',
  givenName: 'identity.givenName',
  birthDate: 'identity.birthDate',
  postalAddress: 'identity.postalAddress',
  email: 'identity.email',
  iban: 'identity.iban',
} as const satisfies Readonly<Record<string, MessageId>>;

export type IdentityField = keyof typeof identityFields;

// The keys of the table above.
const everyField = Object.keys(identityFields) as readonly IdentityField[];

const ofLegalPersons: readonly IdentityField[] = ['legalName', 'legalForm'];
const ofPersons: readonly IdentityField[] = ['familyName', 'givenName', 'birthDate'];

/** The fields somebody of a kind has. */
export const fieldsOf = (kind: 'naturalPerson' | 'minor' | 'legalPerson'): readonly IdentityField[] =>
  everyField.filter((field) => !(kind === 'legalPerson' ? ofPersons : ofLegalPersons).includes(field));

/** The fields an identity may say something in. */
export const shownFields = ({ legalName }: Pick<Identity, 'legalName'>): readonly IdentityField[] =>
  fieldsOf(legalName === null ? 'naturalPerson' : 'legalPerson');
