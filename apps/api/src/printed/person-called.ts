import type { NameParts } from '#directory';

/** A person on a list, family name first; empty for somebody who was never named, or whose name was erased. */
export const personListed = (name: NameParts | null): string => joined(name, [name?.familyName, name?.givenName]);

/** A person in a sentence, given name first. */
export const personCalled = (name: NameParts | null): string => joined(name, [name?.givenName, name?.familyName]);

const joined = (name: NameParts | null, parts: readonly (string | null | undefined)[]): string =>
  name?.legalName ?? parts.filter((part) => typeof part === 'string').join(' ');
