/** Stands in the configuration of every route that writes a page for a member. */
const PAGE_OF_MEMBERS = Symbol('PageOfMembers');

/** What a page shows is read by an operation of the API: whoever may not have that does not get the page either. The first that fits counts. */
const readThrough = [
  { under: '/me/assemblies/:assemblyId', operation: 'assemblies-get' },
  { under: '/me/elections/:electionId', operation: 'elections-get' },
] as const;

interface PageOfMembers {
  readonly [PAGE_OF_MEMBERS]: string | undefined;
}

/**
 * Marks a route as a page of members. Such a page does what a member does for herself, in her own name: it asks who she is, and sends
 * strangers to the sign-in. A ballot asks no more than that: whoever stands on its roll votes, whatever became of her since.
 * @param url  of the route, as it is registered
 */
export const pageOfMembers = (url: string): PageOfMembers => ({
  [PAGE_OF_MEMBERS]: readThrough.find(({ under }) => url.startsWith(under))?.operation,
});

export const isPageOfMembers = (config: object): config is PageOfMembers => PAGE_OF_MEMBERS in config;

/** Id of the operation whose readers a page is for; undefined where it shows nothing but what is the reader's own. */
export const operationBehind = (config: PageOfMembers): string | undefined => config[PAGE_OF_MEMBERS];
