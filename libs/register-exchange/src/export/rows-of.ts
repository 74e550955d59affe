import type { Row } from '../files/sheet.js';

/** Turns items into rows as they pass. */
export const rowsOf = async function* <Item>(items: AsyncIterable<Item>, rowOf: (item: Item) => Row): AsyncGenerator<Row> {
  for await (const item of items) yield rowOf(item);
};

export const eachOf = async function* <Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
};
