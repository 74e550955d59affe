import * as fc from 'fast-check';
import { base64, concatenated, fromBase64, fromLooseBase64, fromUtf8, hex, sameBytes, utf8 } from './bytes.js';

describe('bytes', () => {
  it('go to base64 and hexadecimal as Node writes them, and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(hex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
        expect(fromBase64(base64(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['QQ', 'QR==', 'Q Q==', 'QQ==\n', 'QQ=', '-_8=', '!'])('have one spelling only: %j is none', (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });

  it('may be read from base64 with stray bits, and from nothing looser', () => {
    expect(fromLooseBase64('QR==')).toEqual(utf8('A'));
    for (const text of ['QQ', 'Q Q==', 'QQ==\n', 'QQ=', '-_8=', '!']) expect(fromLooseBase64(text)).toBeUndefined();
  });

  it('that are not UTF-8 are no text', () => {
    expect(fromUtf8(Uint8Array.of(0xc3, 0x28))).toBeUndefined();
    expect(fromUtf8(utf8('é'))).toBe('é');
  });

  it('are the same when all of them are', () => {
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false);
    expect(concatenated(Uint8Array.of(1), Uint8Array.of(), Uint8Array.of(2))).toEqual(Uint8Array.of(1, 2));
  });
});
