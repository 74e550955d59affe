import fc from 'fast-check';
import { assertPassword, LONGEST_PASSWORD, preparedPassword, SHORTEST_PASSWORD } from './password-rules.js';

const own = ['1204', 'Maëlle', 'Le Goff-Kerbrat'];

const refusalOf = (password: string): string | undefined => {
  try {
    assertPassword(preparedPassword(password), own);
    return undefined;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
};

describe('a password', () => {
  it.each([
    'la grange bleue sent le foin',
    'sept chats sous un tilleul',
    'correct horse battery',
    '我们的合作社在山谷里有一个老磨坊',
    'Xk9$w2!pQz7@mN4',
    'my number is 1204 but that is not all',
  ])('is good: %s', (password) => expect(refusalOf(password)).toBeUndefined());

  it.each(['', 'short', 'Tr0ub4dor&3', 'fourteen signs'])('is too short: %s', (password) =>
    expect(refusalOf(password)).toBe('PASSWORD_TOO_SHORT'),
  );

  it.each([
    'passwordpassword',
    'Password-20261123',
    'motdepasse-2026-!',
    'P4ssw0rd000000000',
    'aaaaaaaaaaaaaaaaaaaa',
    '123456789012345',
    'azertyuiopqsdfghjklm',
    'qwertyuiopasdfgh',
    'abcdefgh87654321',
    'abcabcabcabcabcabc',
    '     ---------      ',
    '2026-11-23 2026-11-23',
    'cooperative 123456789',
    '!!!soleil!!!2026!!!',
  ])('is what is tried first: %s', (password) => expect(refusalOf(password)).toBe('PASSWORD_COMMON'));

  it.each(['maelle le goff kerbrat', 'Kerbrat-Maelle-1204', 'legoffkerbrat 1204 !!', 'Maëlle soleil 2026'])(
    'is about herself: %s',
    (password) => expect(refusalOf(password)).toBe('PASSWORD_ABOUT_YOURSELF'),
  );

  it('is not endless', () => expect(refusalOf('la grange bleue '.repeat(17))).toBe('PASSWORD_TOO_LONG'));

  it('is the same however its accents and blanks are sent', () =>
    expect(preparedPassword('é\u00a0à\u2003ô')).toBe(preparedPassword('e\u0301 a\u0300 o\u0302')));

  it('asks for no capital, figure or sign: letters alone are enough', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength: 25, maxLength: 60 }), (letters) => {
        fc.pre(new Set(letters).size > 12);
        expect(refusalOf(letters)).toBeUndefined();
      }),
    ));

  it('is judged by its signs, not by how they are encoded', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: SHORTEST_PASSWORD - 1 }), (text) => {
        fc.pre([...preparedPassword(text)].length < SHORTEST_PASSWORD);
        expect(refusalOf(text)).toBe('PASSWORD_TOO_SHORT');
      }),
    ));

  it('of any signs gets an answer', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: LONGEST_PASSWORD + 20 }), (text) => {
        expect([undefined, 'PASSWORD_TOO_SHORT', 'PASSWORD_TOO_LONG', 'PASSWORD_COMMON', 'PASSWORD_ABOUT_YOURSELF']).toContain(
          refusalOf(text),
        );
      }),
    ));
});
