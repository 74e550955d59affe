import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { ED25519_KEY_BYTES, ED25519_SIGNATURE_BYTES } from './ed25519-lengths.js';

export { ED25519_KEY_BYTES, ED25519_SIGNATURE_BYTES };

/** The fixed DER in front of a raw key (RFC 8410, sections 4 and 7). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A check of signatures under one public key of 32 bytes. A signature of another length does not verify. */
export const ed25519Verification = (publicKey: Uint8Array): ((message: Uint8Array, signature: Uint8Array) => boolean) => {
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' });
  return (message, signature) => signature.length === ED25519_SIGNATURE_BYTES && verify(null, message, key, signature);
};

/** Signing with the private key that follows from a seed of 32 bytes, and its public key. */
export const ed25519Signing = (seed: Uint8Array): { publicKey: Uint8Array; sign: (message: Uint8Array) => Uint8Array } => {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: new Uint8Array(spki.subarray(SPKI_PREFIX.length)),
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
};
