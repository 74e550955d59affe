import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { hex, utf8 } from './bytes.js';
import * as inBrowser from './sha256.browser.js';
import * as inNode from './sha256.js';

/** The examples of NIST for FIPS 180-4, and the empty message. */
const examples = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
] as const;

describe.each([
  ['of Node', inNode],
  ['of a browser', inBrowser],
])('SHA-256 %s', (_where, { HASH_BYTES, sha256, sha256Into }) => {
  it.each(examples)('meets the published example "%.20s"', (message, digest) => expect(hex(sha256(utf8(message)))).toBe(digest));

  it('is that of node:crypto, for all bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000, size: 'max' }), (bytes) => {
        expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    ));

  it('is written where it belongs, and nowhere else', () => {
    const target = new Uint8Array(HASH_BYTES + 2);
    sha256Into(utf8('abc'), target, 1);
    expect(hex(target)).toBe(`00${examples[1][1]}00`);
  });

  it('may be written over what is hashed', () => {
    const bytes = new Uint8Array(2 * HASH_BYTES).fill(7);
    const expected = hex(sha256(bytes));
    sha256Into(bytes, bytes, 0);
    expect(hex(bytes.subarray(0, HASH_BYTES))).toBe(expected);
  });
});
