import { ed25519 } from '@noble/curves/ed25519.js';
import { ED25519_SIGNATURE_BYTES } from './ed25519-lengths.js';

export { ED25519_KEY_BYTES, ED25519_SIGNATURE_BYTES } from './ed25519-lengths.js';

/** As `ed25519.ts`, where there is no `node:crypto`. Strict as RFC 8032: what the looser ZIP 215 lets pass, Node refuses. */
export const ed25519Verification =
  (publicKey: Uint8Array): ((message: Uint8Array, signature: Uint8Array) => boolean) =>
  (message, signature) =>
    signature.length === ED25519_SIGNATURE_BYTES && ed25519.verify(signature, message, publicKey, { zip215: false });

/** Signing with the private key that follows from a seed of 32 bytes, and its public key. */
export const ed25519Signing = (seed: Uint8Array): { publicKey: Uint8Array; sign: (message: Uint8Array) => Uint8Array } => ({
  publicKey: ed25519.getPublicKey(seed),
  sign: (message) => ed25519.sign(message, seed),
});
