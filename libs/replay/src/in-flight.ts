/** How many commands are under way at once: enough that every fsync is shared by a full group. */
const WIDTH = 512;

/** Gives every item to the task, a few hundred at a time. The first failure stops it. */
export const inFlight = async <Item>(items: Iterable<Item>, task: (item: Item) => Promise<unknown>): Promise<void> => {
  const iterator = items[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await task(next.value);
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
};
