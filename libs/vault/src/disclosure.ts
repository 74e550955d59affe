import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A value that can be erased: the ledger holds its digest only, and without the salt a guessed value cannot be confirmed. */
export interface Disclosed {
  /** base64url, 32 random bytes */
  readonly salt: string;
  readonly name: string;
  readonly value: string;
}

/** A value with a salt of its own, as it is hashed. */
export const disclose = ({ name, value }: Omit<Disclosed, 'salt'>): string =>
  encodeDisclosure({ salt: randomBytes(32).toString('base64url'), name, value });

/** The disclosure as it is hashed (RFC 9901, section 4.2.1). */
export const encodeDisclosure = ({ salt, name, value }: Disclosed): string =>
  Buffer.from(JSON.stringify([salt, name, value]), 'utf8').toString('base64url');

/** What stands in an event in place of the value: SHA-256 over the ASCII of the disclosure, base64url (RFC 9901, section 4.2.3). */
export const digestOf = (disclosure: string): string => createHash('sha256').update(disclosure, 'ascii').digest('base64url');

/**
 * What a value is found by when the command that brought it is sent again. It tells nothing of the value, and without the id of the person,
 * which no entry has, nothing of her either.
 */
export const markOf = (personId: string, { name, commandId }: { readonly name: string; readonly commandId: string }): string =>
  createHmac('sha256', personId).update(`${commandId} ${name}`).digest('base64url');

/** @returns what a disclosure says; `undefined` when it is none */
export const decodeDisclosure = (disclosure: string): Disclosed | undefined => {
  try {
    const said: unknown = JSON.parse(Buffer.from(disclosure, 'base64url').toString('utf8'));
    if (!isTextTriple(said)) return undefined;
    const [salt, name, value] = said;
    return { salt, name, value };
  } catch {
    return undefined;
  }
};

const isTextTriple = (said: unknown): said is [string, string, string] =>
  Array.isArray(said) && said.length === 3 && said.every((text) => typeof text === 'string');
