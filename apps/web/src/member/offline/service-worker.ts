import { answerFor, keepFiles } from './answer-for.js';
import { keepAhead } from './kept-pages.js';
import type { ToBeKept } from './to-be-kept.js';

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

/** What a service worker is told, as far as it listens (W3C Service Workers); the library of types knows windows only. */
interface Scope {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { readonly data: ToBeKept }) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(response: Promise<Response>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

const scope = globalThis as unknown as Scope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
  const { files, pages, language } = event.data;
  // What cannot be kept now is asked for when it is needed.
  event.waitUntil(Promise.all([keepFiles(files), keepAhead(pages, language)]).catch(() => undefined));
});

scope.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request);
  if (answer) event.respondWith(answer);
});
