import fc from 'fast-check';
import { v5 } from 'uuid';
import { nameBasedUuid } from './name-based-uuid.js';

describe('a name-based UUID', () => {
  it('is the one of the test vector (RFC 9562, appendix A.4)', () => {
    expect(nameBasedUuid('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('is what the reference package answers, for any name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((name) => name.isWellFormed()),
        fc.uuid(),
        (name, namespace) => {
          expect(nameBasedUuid(name, namespace)).toBe(v5(name, namespace));
        },
      ),
    );
  });
});
