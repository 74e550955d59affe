import { randomFillSync } from 'node:crypto';

const BYTES = 16;
const pool = Buffer.alloc(BYTES * 512);
let used = pool.length;

/** 16 random bytes in base64url. Drawn from a pool: one call to the system for 512 entries. */
export const nonce = (): string => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const text = pool.toString('base64url', used, used + BYTES);
  used += BYTES;
  return text;
};
