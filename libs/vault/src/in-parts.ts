/** As many as one statement names. */
const PART = 512;

/**
 * Asks for many keys, as many at a time as one statement names. Each part is filled up to a power of two with its last key, so that there are
 * ten statements and not five hundred.
 */
export const askInParts = async <Key, Row>(
  keys: Iterable<Key>,
  ask: (part: readonly Key[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const part of inParts([...new Set(keys)])) rows.push(...(await ask(filledUp(part))));
  return rows;
};

/** Slices of a list, none longer than one statement takes. */
export const inParts = function* <Item>(items: readonly Item[], size = PART): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
};

const filledUp = <Key>(part: readonly Key[]): readonly Key[] => {
  const last = part.slice(-1);
  const size = 2 ** Math.ceil(Math.log2(part.length));
  return [...part, ...Array.from({ length: size - part.length }, () => last).flat()];
};
