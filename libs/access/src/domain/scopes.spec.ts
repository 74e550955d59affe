import { isProvenRecently } from './recent-proof.js';
import { isScope, isWithinScopes } from './scopes.js';

describe('what a token is limited to', () => {
  it.each([
    ['members-search', ['members-search'], true],
    ['members-search', ['members'], true],
    ['members-search', ['read'], true],
    ['members-admit', ['read'], false],
    ['members-admit', ['shares', 'members-search'], false],
    ['members-admit', [], false],
    ['members-admit', undefined, true],
  ])('%s within %j: %s', (operation, scopes, isWithin) => expect(isWithinScopes(operation, scopes)).toBe(isWithin));

  it.each([
    ['read', true],
    ['shares', true],
    ['shares-pay', true],
    ['write', false],
    ['', false],
    ['shares-', false],
  ])('%j can be named: %s', (text, is) => expect(isScope(text)).toBe(is));
});

it.each([
  ['2026-06-18T10:00:00.000Z', '2026-06-18T10:10:00.000Z', true],
  ['2026-06-18T10:00:00.000Z', '2026-06-18T10:10:00.001Z', false],
])('a proof at %s is recent at %s: %s', (provenAt, now, is) => expect(isProvenRecently(provenAt, now)).toBe(is));
