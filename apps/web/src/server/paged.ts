/** A page of a list. */
export interface Paged<Item> {
  readonly items: readonly Item[];
  /** for the next page; absent or null on the last one */
  readonly nextCursor?: string | null;
}
