import { refusal } from '../refusal.js';

/**
 * Sizes and indexes are numbers, exact to 2^53 − 1; shifting is division, since JavaScript's bit operators stop at 32 bits.
 * @throws DomainError `TREE_SIZE_INVALID` {size}
 */
export const assertTreeSize = (size: number): void => {
  if (!Number.isSafeInteger(size) || size < 0) throw refusal('TREE_SIZE_INVALID', { size: String(size) });
};

/** One step up the tree: the number of the parent node. */
export const parent = (node: number): number => Math.floor(node / 2);

const decimal = /^(?:0|[1-9]\d{0,15})$/;

/** A size or index in the only spelling the C2SP formats allow, ASCII decimal without leading zeroes; `undefined` for anything else. */
export const treeSizeOf = (text: string): number | undefined => {
  if (!decimal.test(text)) return undefined;
  const size = Number(text);
  return Number.isSafeInteger(size) ? size : undefined;
};
