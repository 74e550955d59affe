import type { ToBeKept } from '../offline/to-be-kept.js';

/**
 * Hands the service worker what every page of a member needs, so that a ballot in a crowded hall is nothing but its words; and the papers that
 * are open when the convocation is read, so that they can be read where there is no network at all.
 */
export const keepForOffline = (): void => {
  if (!('serviceWorker' in navigator)) return;
  const address = trusted('/service-worker.js');
  // A browser that refuses keeps nothing; every page works without.
  navigator.serviceWorker
    .register(address)
    .then(handOver)
    .catch(() => undefined);
};

const handOver = async (): Promise<void> => {
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const papers = [...document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')];
  const kept: ToBeKept = {
    files: files.filter((address) => address.startsWith(`${location.origin}/assets/`)),
    pages: papers.map(({ pathname }) => pathname),
    language: document.documentElement.lang,
  };
  active?.postMessage(kept);
};

interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

/** The one script address that is ever handed to the browser by name, where it asks for a promise (W3C Trusted Types). */
const trusted = (address: string): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: (url) => url });
  return policy ? policy.createScriptURL(address) : address;
};
