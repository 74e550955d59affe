/** What no paper can show: controls, signs for a private use, halves of a pair, what has no meaning yet, and what turns the direction of others. */
const unprintable = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A sign by its code point, as Unicode writes it: `[U+1F600]`. */
export const codePointOf = (sign: string): string => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A text as a paper can show it: composed, its blanks blanks, and what cannot be printed by its code point.
 * @param without  further signs no font has
 */
export const printable = (text: string, without: ReadonlySet<string> = new Set()): string => {
  const shown = text
    .normalize('NFC')
    .replaceAll(/[\t\n\r\v\f\u2028\u2029]+/g, ' ')
    .replaceAll(unprintable, codePointOf);
  return without.size === 0 ? shown : Array.from(shown, (sign) => (without.has(sign) ? codePointOf(sign) : sign)).join('');
};
