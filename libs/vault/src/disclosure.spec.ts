import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decodeDisclosure, digestOf, encodeDisclosure } from './disclosure.js';

const vector = JSON.parse(readFileSync('test/fixtures/vectors/rfc9901-sd-jwt/disclosure.json', 'utf8')) as {
  readonly disclosure: string;
  readonly decoded: readonly [string, string, string];
  readonly sha256_base64url: string;
};

describe('a disclosure', () => {
  it('has the digest of RFC 9901, and says what it says there', () => {
    expect(digestOf(vector.disclosure)).toBe(vector.sha256_base64url);
    const [salt, name, value] = vector.decoded;
    expect(decodeDisclosure(vector.disclosure)).toEqual({ salt, name, value });
  });

  it('gives back any text', () =>
    fc.assert(
      fc.property(fc.record({ salt: fc.string(), name: fc.string(), value: fc.string({ unit: 'binary' }) }), (said) => {
        expect(decodeDisclosure(encodeDisclosure(said))).toEqual(said);
      }),
    ));

  it('has another digest with another salt', () => {
    const said = { salt: 'a', name: 'statement', value: 'yes' };
    expect(digestOf(encodeDisclosure(said))).not.toBe(digestOf(encodeDisclosure({ ...said, salt: 'b' })));
  });

  it.each(['', 'not base64url!', Buffer.from('["a","b"]').toString('base64url'), Buffer.from('["a","b",3]').toString('base64url')])(
    'is not %j',
    (text) => expect(decodeDisclosure(text)).toBeUndefined(),
  );
});
