/** How many single letters have to be added, taken away or exchanged to come from one word to another (Levenshtein, 1965). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const exchanged = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The names somebody may have meant, the nearest first; whatever begins as it was typed is near. */
export const nearNames = (typed: string, names: readonly string[], most = 3): readonly string[] => {
  const far = (name: string): number => (name.startsWith(typed) || typed.startsWith(name) ? 0 : distance(typed, name));
  return names.toSorted((one, other) => far(one) - far(other)).slice(0, most);
};
