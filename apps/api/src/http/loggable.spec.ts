import fc from 'fast-check';
import { loggable } from './loggable.js';

describe('what is logged of something thrown', () => {
  it('is its stack, in one line', () => expect(loggable(new Error('lost'))).toMatch(/^"Error: lost\\n {4}at .*"$/));

  it.each([
    ['a second entry', 'x\n[Nest] 1 LOG ballot closed', '"x\\n[Nest] 1 LOG ballot closed"'],
    ['a command to the terminal', '\u001b[2J\u009b31m', '"\\u001b[2J\\u009b31m"'],
    ['a separator of lines', 'a\u2028b', '"a\\u2028b"'],
    ['writing turned round', '\u202egnp.exe', '"\\u202egnp.exe"'],
  ])('holds no %s', (_what, thrown, logged) => expect(loggable(thrown)).toBe(logged));

  it('is one line without control characters, and nothing of it is lost', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (thrown) => {
        const logged = loggable(thrown);
        expect(logged).not.toMatch(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(JSON.parse(logged)).toBe(thrown);
      }),
    ));
});
