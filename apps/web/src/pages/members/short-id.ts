/** Enough of an id to tell two members, or two ballots, apart on a page. */
export const shortId = (id: string): string => id.slice(0, 8);
