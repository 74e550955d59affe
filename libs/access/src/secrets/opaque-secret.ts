import { createHash, randomBytes } from 'node:crypto';

/** 256 bits: nobody guesses it, so that one pass of SHA-256 is all that keeping it takes. */
const SECRET_BYTES = 32;

/** A secret that means nothing by itself, base64url: of a session, a token, a link. */
export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** What is kept of a secret: whoever reads the tables cannot sign in with it. */
export const digestOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
