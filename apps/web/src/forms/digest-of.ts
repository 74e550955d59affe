/**
 * SHA-256 of a file, hexadecimal, computed where the file is.
 * @returns undefined on a page that was served without TLS, where browsers compute none
 */
export const digestOf = async (file: Blob): Promise<string | undefined> => {
  // Typed as always there; it is missing outside secure contexts.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
