/** Length of an Ed25519 public key, and of the seed of a private one, in bytes (RFC 8032, section 5.1.5). */
export const ED25519_KEY_BYTES = 32;
/** Length of an Ed25519 signature in bytes (RFC 8032, section 5.1.6). */
export const ED25519_SIGNATURE_BYTES = 64;
