import { nearNames } from './near-names.js';

const names = ['as-of', 'known-at', 'search', 'limit', 'cursor'];

describe('the names that may have been meant', () => {
  it('begin with the nearest by its letters', () => {
    expect(nearNames('serach', names)[0]).toBe('search');
    expect(nearNames('know-at', names)[0]).toBe('known-at');
    expect(nearNames('asof', names)[0]).toBe('as-of');
  });

  it('begin with what begins the same', () => expect(nearNames('know', names)[0]).toBe('known-at'));

  it('are no more than are asked for', () => expect(nearNames('x', names, 2)).toHaveLength(2));
});
