import { DomainError } from '#kernel';
import { isTriedFirst } from './tried-first.js';

/** Where a password is all that is asked for: NIST SP 800-63B-4 (2025), section 3.1.1.2. Four words are enough; nothing else is asked of them. */
export const SHORTEST_PASSWORD = 15;

/** At least 64 are to be taken (same section); far more cost time and protect nobody. */
export const LONGEST_PASSWORD = 256;

/** What must be left when her own words are taken out of a password: the length asked for beside another factor. */
const SHORTEST_REST = 8;

/**
 * The password that is hashed: one text for all the ways to write it (RFC 8265, section 4.2.2: NFC, every blank a plain one).
 */
export const preparedPassword = (typed: string): string => typed.replaceAll(/\p{Zs}/gu, ' ').normalize('NFC');

/**
 * No rules of composition, no expiry, no hints: length, and nothing that is tried first (NIST SP 800-63B-4, section 3.1.1.2).
 * @param prepared  what `preparedPassword` gave
 * @param own       words known of this person: her number, her log-in name, her name
 * @throws DomainError `PASSWORD_TOO_SHORT` {shortest}, `PASSWORD_TOO_LONG` {longest}, `PASSWORD_COMMON`, `PASSWORD_ABOUT_YOURSELF`
 */
export const assertPassword = (prepared: string, own: readonly string[]): void => {
  const length = [...prepared].length;
  if (length < SHORTEST_PASSWORD) throw new DomainError('PASSWORD_TOO_SHORT', { shortest: SHORTEST_PASSWORD }, 'invalid');
  if (length > LONGEST_PASSWORD) throw new DomainError('PASSWORD_TOO_LONG', { longest: LONGEST_PASSWORD }, 'invalid');
  const text = plain(prepared);
  if (isTriedFirst(text)) throw new DomainError('PASSWORD_COMMON', {}, 'invalid');
  if (isAbout(text, own)) throw new DomainError('PASSWORD_ABOUT_YOURSELF', {}, 'invalid');
};

/** Lower case, without accents and signs: what two spellings of one password have in common. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const isAbout = (text: string, own: readonly string[]): boolean => {
  const words = own
    .flatMap((word) => [plain(word), ...word.split(/[\s'’-]+/).map(plain)])
    .filter((word) => word.length >= 3)
    .toSorted((a, b) => b.length - a.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), text);
  return rest !== text && (rest.length < SHORTEST_REST || isTriedFirst(rest));
};
