/** Letters that are two in another spelling, or that carry a stroke which is no accent to Unicode. */
const spelledOut: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/**
 * The words of a text as people type them: without accents, case, hyphens, apostrophes and ligatures. `Jean-Noël d’Œillet` is
 * `jean`, `noel`, `d`, `oeillet`.
 */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œæßøłđðþı]/g, (letter) => spelledOut[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
