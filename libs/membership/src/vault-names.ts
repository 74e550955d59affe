import { IDENTITY, type BroughtValues, type HeldValue, type Pseudonym, type ValueToKeep, type Vault } from '#vault';
import { identityFields, type Identity, type IdentityField } from './domain/identity.js';

/** What is kept to write to somebody and to pay her; the rest says who she is. */
const CONTACT = 'contact';

/** What is kept to know and to reach somebody. */
export const identityPurposes: readonly string[] = [IDENTITY, CONTACT];

const contactFields: readonly IdentityField[] = ['email', 'postalAddress', 'iban'];

/** As the vault knows a member. */
export const vaultNameOf = (memberId: string): Pseudonym => ({ kind: 'member', pseudonym: memberId });

/** As the vault knows somebody who acts for a member and is none. */
export const representativeInVault = (representativeId: string): Pseudonym => ({ kind: 'representative', pseudonym: representativeId });

/** What the vault holds about somebody, by field. */
export const heldIdentity = async (vault: Vault, of: Pseudonym): Promise<ReadonlyMap<IdentityField, HeldValue>> => {
  const held = await vault.valuesOf(of, identityPurposes);
  return new Map(identityFields.flatMap((field) => held.filter(({ name }) => name === field).map((value) => [field, value] as const)));
};

/** The identity that is held. */
export const identityIn = (held: ReadonlyMap<IdentityField, HeldValue>): Identity =>
  Object.fromEntries(Array.from(held, ([field, { value }]) => [field, value]));

/**
 * What of an identity is to be kept: the fields that say something new. What the same command brought before is among them, so that it says the
 * same again when it is sent again.
 */
export const newValues = async (vault: Vault, of: Pseudonym, identity: Identity, commandId: string): Promise<BroughtValues> => {
  const held = await heldIdentity(vault, of);
  const values: ValueToKeep[] = [];
  for (const field of identityFields) {
    const value = identity[field];
    if (value === undefined) continue;
    const purpose = contactFields.includes(field) ? CONTACT : IDENTITY;
    const brought = { name: field, value, commandId, context: 'membership', purpose };
    const before = held.get(field);
    if (before?.value !== value || before.digest === (await vault.keptBy(of, brought))) values.push(brought);
  }
  return { of, values };
};
