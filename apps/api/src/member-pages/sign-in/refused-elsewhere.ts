import type { Language } from '#counting';
import { sentenceOf } from '../../messages/sentence.js';

/** How the way through another service may end, by the code in the address it leads back to. */
const endings: readonly string[] = [
  'IDENTITY_DECLINED',
  'IDENTITY_NOT_LINKED',
  'IDENTITY_PROVIDER_UNAVAILABLE',
  'IDENTITY_REFUSED',
  'IDENTITY_TAKEN',
  'SIGN_IN_ATTEMPT_OVER',
];

/** @returns what is said of it; nothing for any other text: anybody may write into an address */
export const refusedElsewhere = (code: string | undefined, language: Language): string | undefined =>
  code !== undefined && endings.includes(code) ? sentenceOf(code, {}, language) : undefined;
