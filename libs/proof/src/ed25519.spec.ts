import fc from 'fast-check';
import { vectorText } from '../testing/vectors.js';
import { hex } from './bytes.js';
import * as inBrowser from './ed25519.browser.js';
import * as inNode from './ed25519.js';

interface Group {
  publicKey: { pk: string };
  tests: { tcId: number; comment: string; msg: string; sig: string; result: string }[];
}

const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

const { testGroups } = JSON.parse(vectorText('wycheproof/ed25519_test.json')) as { testGroups: Group[] };
const cases = testGroups.flatMap(({ publicKey, tests }) => tests.map((test) => ({ ...test, key: publicKey.pk })));

describe.each([
  ['of Node', inNode],
  ['of a browser', inBrowser],
])('Ed25519 %s', (_where, { ed25519Signing, ed25519Verification }) => {
  it('meets 151 adversarial cases', () => expect(cases).toHaveLength(151));

  it.each(cases)('$tcId $comment', ({ key, msg, sig, result }) => {
    expect(ed25519Verification(fromHex(key))(fromHex(msg), fromHex(sig))).toBe(result === 'valid');
  });

  it('signs as RFC 8032, section 7.1, test 2', () => {
    const { publicKey, sign } = ed25519Signing(fromHex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'));
    expect(hex(publicKey)).toBe('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    expect(hex(sign(Uint8Array.of(0x72)))).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
  });
});

describe('the two of them', () => {
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

  it('sign alike, and agree on every signature with a bit changed', () =>
    fc.assert(
      fc.property(bytes(32), fc.uint8Array({ maxLength: 200 }), fc.nat(511), fc.boolean(), (seed, message, bit, isChanged) => {
        const { publicKey, sign } = inBrowser.ed25519Signing(seed);
        const other = inNode.ed25519Signing(seed);
        const signature = sign(message);
        expect(hex(publicKey)).toBe(hex(other.publicKey));
        expect(hex(signature)).toBe(hex(other.sign(message)));
        if (isChanged) signature[bit >> 3] = (signature[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(inBrowser.ed25519Verification(publicKey)(message, signature)).toBe(!isChanged);
        expect(inNode.ed25519Verification(publicKey)(message, signature)).toBe(!isChanged);
      }),
      { numRuns: 50 },
    ));

  it('believe no key and no signature that is nothing but bytes', () =>
    fc.assert(
      fc.property(bytes(32), bytes(64), fc.uint8Array({ maxLength: 40 }), (key, signature, message) => {
        expect(inBrowser.ed25519Verification(key)(message, signature)).toBe(inNode.ed25519Verification(key)(message, signature));
      }),
      { numRuns: 50 },
    ));
});
