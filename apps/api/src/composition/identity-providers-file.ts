import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { IdentityProvider } from '#access';
import { publicOriginOf } from './public-address.js';

const fields = ['name', 'title', 'issuer', 'clientId', 'clientSecretFile'] as const;

/** An issuer has a path where one server keeps several; the rest is that of any trusted origin. */
const isIssuer = (text: string): boolean => URL.canParse(text) && publicOriginOf(new URL(text).origin) !== undefined && !/[?#]/.test(text);

const isProvider = (entry: unknown): entry is IdentityProvider =>
  typeof entry === 'object' &&
  entry !== null &&
  Object.keys(entry).length === fields.length &&
  fields.every((field) => typeof (entry as Readonly<Record<string, unknown>>)[field] === 'string') &&
  /^[a-z][a-z0-9-]{0,39}$/.test((entry as IdentityProvider).name) &&
  isIssuer((entry as IdentityProvider).issuer);

/**
 * The services at which people may prove who they are, from a file: `[{"name": "federation", "title": "The federation", "issuer":
 * "https://login.federation.example", "clientId": "unevoix", "clientSecretFile": "federation.secret"}]`. Files of secrets are named from where it lies.
 * @returns undefined when it cannot be read, or says anything else
 */
export const identityProvidersIn = (file: string): readonly IdentityProvider[] | undefined => {
  const entries = parsed(file);
  if (!Array.isArray(entries) || !entries.every(isProvider)) return undefined;
  if (new Set(entries.map(({ name }) => name)).size < entries.length) return undefined;
  return entries.map((provider) => ({ ...provider, clientSecretFile: resolve(dirname(file), provider.clientSecretFile) }));
};

const parsed = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // what is wrong with it is for the operator to see, who has the file
  }
};
