const encoder = new TextEncoder();
// A byte order mark is part of what was signed: never swallow it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** The text of UTF-8 bytes, or `undefined` when they are not UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

export const concatenated = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

/** True when both hold the same bytes. What is compared here is public: no need for constant time. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
};

export const hex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
};

/** Base 64 with padding (RFC 4648, section 4). */
export const base64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

const padded = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes of padded base 64 text, whatever the unused bits of its last digit; `undefined` for anything else. */
export const fromLooseBase64 = (text: string): Uint8Array | undefined => {
  if (!padded.test(text)) return undefined;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
};

/**
 * The bytes of base 64 text, or `undefined` when it is not exactly what `base64` writes: stray bits in the last digit would give one value
 * several spellings, and a signed text must have one.
 */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  const bytes = fromLooseBase64(text);
  return bytes && base64(bytes) === text ? bytes : undefined;
};
