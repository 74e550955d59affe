/** Letters that are two in another spelling, or that carry a stroke which is no accent to Unicode. */
const spelledOut: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Most words have nothing to be taken off: fifty thousand names are read before anybody has blinked. */
const isPlain = /^[a-z0-9]+$/;

/** The words of a text without accents, case and signs between them, as the search of the server reads them. */
export const plainWords = (text: string): readonly string[] => {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return [lower];
  return lower
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œæßøłđðþı]/g, (letter) => spelledOut[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
};
