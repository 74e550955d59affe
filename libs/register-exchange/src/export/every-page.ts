import type { Page, TwoClockAnswer } from '#membership';

/** Largest page the registers give. */
const PAGE = 500;

/** What the pages after the first are asked: the same two clocks, so that nothing recorded meanwhile comes in between. */
export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string;
  readonly asOf?: string;
  readonly knownAt?: number;
}

/** A list read to its end while somebody takes its items; its first page is there before anything is written. */
export interface WholeList<Item> {
  readonly clocks: TwoClockAnswer;
  readonly items: AsyncIterable<Item>;
}

export const everyPage = async <Item>(ask: (page: PageAsked) => Promise<TwoClockAnswer & Page<Item>>): Promise<WholeList<Item>> => {
  const first = await ask({ limit: PAGE });
  const { asOf, knownAt } = first;
  const items = async function* (): AsyncGenerator<Item> {
    for (let page: Page<Item> = first; ;) {
      yield* page.items;
      if (page.nextCursor === undefined) return;
      page = await ask({ limit: PAGE, cursor: page.nextCursor, asOf, knownAt });
    }
  };
  return { clocks: first, items: items() };
};
