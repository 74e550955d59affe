/** A key nobody else has: the same one on a retry makes it the same act. `crypto.randomUUID` is missing where a hall is served without TLS. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
