import { findTraces } from './traces.js';

const NAME = 'Quetzalcoatl-Ñandú';

describe('a trace of a value', () => {
  const found = (bytes: Buffer): number => findTraces({ name: NAME }, [{ where: 'here', bytes }]).length;
  const inside = (content: Buffer): Buffer => Buffer.concat([Buffer.from('xxxxx'), content, Buffer.from('yyy')]);

  it.each(['utf8', 'latin1', 'utf16le'] as const)('is found in %s', (encoding) =>
    expect(found(inside(Buffer.from(NAME, encoding)))).toBeGreaterThan(0),
  );

  it.each([0, 1, 2])('is found in base64 that began %i bytes before', (before) => {
    const encoded = Buffer.concat([Buffer.alloc(before, 7), Buffer.from(NAME), Buffer.from('more')]);
    expect(found(Buffer.from(encoded.toString('base64')))).toBeGreaterThan(0);
    expect(found(Buffer.from(encoded.toString('base64url')))).toBeGreaterThan(0);
  });

  it('is found without its accents, in small letters, in hexadecimal and as JSON or an address have it', () => {
    expect(found(Buffer.from('…quetzalcoatl-nandu…'))).toBeGreaterThan(0);
    expect(found(Buffer.from(Buffer.from(NAME).toString('hex')))).toBeGreaterThan(0);
    expect(found(Buffer.from('"Quetzalcoatl-\\u00d1and\\u00fa"'))).toBeGreaterThan(0);
    expect(found(Buffer.from(encodeURIComponent(NAME)))).toBeGreaterThan(0);
  });

  it('is not found where there is none', () => expect(found(Buffer.from('Quetzal coatl'.repeat(50)))).toBe(0));
});
