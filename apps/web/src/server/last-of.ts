/** The last one that fits. Browsers that are five years old know no `findLast`. */
export const lastOf = <Item>(items: readonly Item[], fits: (item: Item) => boolean): Item | undefined =>
  items.reduce<Item | undefined>((last, item) => (fits(item) ? item : last), undefined);
