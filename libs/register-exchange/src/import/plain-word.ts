/** A word as people mean it: without accents, case, blanks and signs. `N° de sociétaire` → `ndesocietaire`. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** The known word that differs least from one that is not, in two letters at most. */
export const nearestWord = (text: string, known: Iterable<string>): string | undefined => {
  const word = plainWord(text);
  let nearest: string | undefined;
  let least = 3;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    if (distance >= least) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest;
};

/** Letters to add, drop or replace (Levenshtein 1966). */
const editDistance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const letter of one) {
    const above = row;
    row = [(above[0] ?? 0) + 1];
    for (let index = 1; index <= other.length; index += 1) {
      const replaced = (above[index - 1] ?? 0) + (letter === other[index - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[index] ?? 0) + 1, (row[index - 1] ?? 0) + 1));
    }
  }
  return row[other.length] ?? 0;
};
