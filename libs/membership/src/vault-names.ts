import { IDENTITY, type BroughtValues, type HeldValue, type Pseudonym, type Vault } from '#vault';
import { identityFields, type Identity, type IdentityField } from './domain/identity.js';

/** What is kept to write to somebody; the rest says who she is. */
const CONTACT = 'contact';

const contactFields: readonly IdentityField[] = ['email', 'postalAddress'];

/** As the vault knows a member. */
export const vaultNameOf = (memberId: string): Pseudonym => ({ kind: 'member', pseudonym: memberId });

/** As the vault knows somebody who acts for a member and is none. */
export const representativeInVault = (representativeId: string): Pseudonym => ({ kind: 'representative', pseudonym: representativeId });

/** What the vault holds about somebody, by field. */
export const heldIdentity = (vault: Vault, of: Pseudonym): ReadonlyMap<IdentityField, HeldValue> => {
  const held = vault.valuesOf(of, [IDENTITY, CONTACT]);
  return new Map(identityFields.flatMap((field) => held.filter(({ name }) => name === field).map((value) => [field, value] as const)));
};

/** The identity that is held. */
export const identityIn = (held: ReadonlyMap<IdentityField, HeldValue>): Identity =>
  Object.fromEntries(Array.from(held, ([field, { value }]) => [field, value]));

/**
 * What of an identity is to be kept: the fields that say something new. What the same command brought before is among them, so that it says the
 * same again when it is sent again.
 */
export const newValues = (vault: Vault, of: Pseudonym, identity: Identity, commandId: string): BroughtValues => {
  const held = heldIdentity(vault, of);
  const values = identityFields.flatMap((field) => {
    const value = identity[field];
    if (value === undefined) return [];
    const purpose = contactFields.includes(field) ? CONTACT : IDENTITY;
    const brought = { name: field, value, commandId, context: 'membership', purpose };
    const before = held.get(field);
    return before?.value === value && before.digest !== vault.digestFor(of, brought) ? [] : [brought];
  });
  return { of, values };
};
