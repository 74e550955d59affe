import { RecentlyUsed } from './recently-used.js';

describe('what was used recently', () => {
  it('keeps the last ones', () => {
    const recent = new RecentlyUsed<number, string>(3);
    for (let key = 1; key <= 100; key += 1) recent.set(key, `value ${key}`);
    expect([98, 99, 100].map((key) => recent.get(key))).toEqual(['value 98', 'value 99', 'value 100']);
    expect(recent.get(1)).toBeUndefined();
  });

  it('keeps what is used again and again, however much comes between', () => {
    const recent = new RecentlyUsed<number, string>(3);
    recent.set(0, 'the roll');
    for (let key = 1; key <= 100; key += 1) {
      recent.set(key, 'a member');
      expect(recent.get(0)).toBe('the roll');
    }
  });

  it('answers with the newest value of a key', () => {
    const recent = new RecentlyUsed<number, string>(1);
    recent.set(1, 'before');
    recent.set(2, 'between');
    recent.set(1, 'after');
    expect(recent.get(1)).toBe('after');
  });
});
