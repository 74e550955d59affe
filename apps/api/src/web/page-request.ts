/** What programs ask for: never answered with a page, so that a mistyped route stays an error. */
const programs = /^\/(api|health|metrics|log)(\/|$)/;

/** A file has an extension; pages have none. */
const file = /\.[^/]+$/;

/**
 * Whether a request that no route answers is somebody opening a page of ours: the pages themselves know which one.
 * @param path    without the query
 * @param accept  the header of the request
 */
export const asksForPage = (path: string, accept: string | undefined): boolean =>
  !programs.test(path) && !file.test(path) && /\btext\/html\b|\*\/\*/.test(accept ?? '');
