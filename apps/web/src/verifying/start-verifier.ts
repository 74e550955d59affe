// oxlint-disable-next-line import/default -- made by the bundler: the address of that thread
import workerAddress from './verifier.worker.ts?worker&url';

interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

/** Made once: a browser that asks for a promise about script addresses accepts each policy a single time (W3C Trusted Types). */
const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('verifier', {
  createScriptURL: (url) => url,
});

/** A thread of its own that verifies: to be ended whenever nobody waits for it any more. */
export const startVerifier = (): Worker =>
  new Worker(policy ? policy.createScriptURL(workerAddress) : workerAddress, { type: 'module', name: 'verifier' });
