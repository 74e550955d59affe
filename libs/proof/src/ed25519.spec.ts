import { vectorText } from '../testing/vectors.js';
import { hex } from './bytes.js';
import { ed25519Signing, ed25519Verification } from './ed25519.js';

interface Group {
  publicKey: { pk: string };
  tests: { tcId: number; comment: string; msg: string; sig: string; result: string }[];
}

const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

describe('Ed25519', () => {
  const { testGroups } = JSON.parse(vectorText('wycheproof/ed25519_test.json')) as { testGroups: Group[] };
  const cases = testGroups.flatMap(({ publicKey, tests }) => tests.map((test) => ({ ...test, key: publicKey.pk })));

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
