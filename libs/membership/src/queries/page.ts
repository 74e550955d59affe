import { DomainError } from '#kernel';

/** Largest page of a list. */
export const LARGEST_PAGE = 500;

export interface PageQuestion {
  /** from the page before; the first page when absent */
  readonly cursor?: string;
  /** 1 to 500 */
  readonly limit: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** absent on the last page */
  readonly nextCursor?: string;
}

/** @throws DomainError `LIMIT_INVALID` {field, largest} */
export const assertLimit = (limit: number): void => {
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_PAGE)
    throw new DomainError('LIMIT_INVALID', { field: 'limit', largest: LARGEST_PAGE }, 'invalid');
};

/**
 * A list goes on after the key its last page ended with: keys are positive integers in the order of the list.
 * @throws DomainError `CURSOR_INVALID` {field}
 */
export const keyAfter = (cursor: string | undefined): number => {
  if (cursor === undefined) return 0;
  if (!/^\d{1,15}$/.test(cursor)) throw new DomainError('CURSOR_INVALID', { field: 'cursor' }, 'invalid');
  return Number(cursor);
};

/** Cuts a page from one row more than was asked for: that row tells whether there is another page. */
export const pageOf = <Item>(rows: readonly Item[], limit: number, keyOf: (item: Item) => number): Page<Item> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last ? { items, nextCursor: String(keyOf(last)) } : { items };
};
