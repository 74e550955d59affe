import { forgetPages, keepPage, keptPage, offlinePage } from './kept-pages.js';

const FILES = 'unevoix-files';

/** Named after what is in them: a kept one is never old. */
const unchanging = /^\/assets\//;

/** Pages of members; those of the desk are brought by the network alone. */
const ofMembers = /^\/(me|vote|sign-in|sign-out|set-up|preferences)(\/|$)/;

/** Where one person goes and another may come. */
const comingAndGoing = /^\/(sign-in|sign-out|api\/access\/session)(\/|$)/;

/**
 * What is answered otherwise than by the network alone: files that never change from what was kept, and pages of members from what was kept
 * when there is no connection. A vote and its receipt never come from a store.
 * @returns undefined where the network alone is asked
 */
export const answerFor = (request: Request): Promise<Response> | undefined => {
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return undefined;
  if (request.method === 'GET' && unchanging.test(pathname)) return file(request);
  if (comingAndGoing.test(pathname)) return forgetPages().then(() => page(request, pathname));
  return request.mode === 'navigate' && ofMembers.test(pathname) ? page(request, pathname) : undefined;
};

/** Keeps files before a page asks for them. */
export const keepFiles = async (addresses: readonly string[]): Promise<void> => {
  await Promise.all(addresses.map((address) => file(new Request(address))));
};

const file = async (request: Request): Promise<Response> => {
  const store = await caches.open(FILES);
  const known = await store.match(request);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await store.put(request, response.clone());
  return response;
};

const page = async (request: Request, pathname: string): Promise<Response> => {
  try {
    const response = await fetch(request);
    if (request.method === 'GET') await keepPage(pathname, response.clone());
    return response;
  } catch (error) {
    // Only somebody who opens a page can read that there is none: a script is told the truth.
    if (request.mode !== 'navigate') throw error;
    const kept = request.method === 'GET' ? await keptPage(pathname) : undefined;
    return kept ?? offlinePage();
  }
};
