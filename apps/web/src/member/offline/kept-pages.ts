import { MAY_BE_KEPT } from './may-be-kept.js';

const STORE = 'unevoix-pages';

/** Stands in for whatever cannot be brought; there is nothing of anybody on it. */
const OFFLINE = '/offline';

/** How long a page may be read without a connection, in milliseconds: as long as a session goes on that nobody uses. */
const KEPT_FOR = 12 * 3_600_000;

/** Keeps a page that the server lets be kept: neither one it leads away from, nor one on which a vote is told. */
export const keepPage = async (path: string, response: Response): Promise<void> => {
  if (!response.ok || response.redirected || !response.headers.has(MAY_BE_KEPT)) return;
  await (await caches.open(STORE)).put(path, response);
};

/** @returns nothing for a page that was not kept, or too long ago: whoever holds the phone by now may be another */
export const keptPage = async (path: string): Promise<Response | undefined> => {
  const kept = await (await caches.open(STORE)).match(path, { ignoreSearch: true, ignoreVary: true });
  return kept && Date.now() - Date.parse(kept.headers.get('Date') ?? '') < KEPT_FOR ? kept : undefined;
};

/** What is said without a connection, in the language it was last asked for in. */
export const offlinePage = async (): Promise<Response> =>
  (await (await caches.open(STORE)).match(OFFLINE, { ignoreVary: true })) ?? Response.error();

/** Fetches ahead what may be needed without a connection: the page that says so, and papers that are open now. */
export const keepAhead = async (paths: readonly string[], language: string): Promise<void> => {
  const known = await (await caches.open(STORE)).match(OFFLINE, { ignoreVary: true });
  const wanted = known?.headers.get('Content-Language') === language ? paths : [OFFLINE, ...paths];
  await Promise.all(wanted.map(async (path) => keepPage(path, await fetch(path, { headers: { Accept: 'text/html' } }))));
};

/** Whoever signs in or out leaves nothing to the next. */
export const forgetPages = async (): Promise<void> => void (await caches.delete(STORE));
