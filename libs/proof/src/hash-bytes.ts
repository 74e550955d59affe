/** Length of a SHA-256 digest (FIPS 180-4) in bytes. */
export const HASH_BYTES = 32;
