import { randomBytes } from 'node:crypto';

/** Digits and letters without I, L, O and U: none is taken for another on paper (Douglas Crockford, "Base 32"). */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const LENGTH = 16;
const GROUP = 4;

/** 80 random bits as people type them: sixteen symbols of five bits. */
export const newCode = (): string => Array.from(codeBits(randomBytes((LENGTH * 5) / 8)), (symbol) => SYMBOLS.charAt(symbol)).join('');

/** `0123456789ABCDEF` → `0123-4567-89AB-CDEF`, as it is printed. */
export const printedCode = (code: string): string =>
  Array.from({ length: LENGTH / GROUP }, (_, group) => code.slice(group * GROUP, (group + 1) * GROUP)).join('-');

/**
 * Reads a code as it was typed: in any case, with or without hyphens and blanks, O for 0, I or L for 1.
 * @returns the code; `undefined` for what cannot be one
 */
export const typedCode = (text: string): string | undefined => {
  const code = text
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}_.]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((symbol) => SYMBOLS.includes(symbol)) ? code : undefined;
};

/** Five bits at a time, the first ones first. */
function* codeBits(bytes: Buffer): Generator<number> {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  for (let symbol = LENGTH - 1; symbol >= 0; symbol -= 1) yield Number((bits >> BigInt(symbol * 5)) & 31n);
}
