import { randomBytes } from 'node:crypto';
import { seal, unseal } from './sealed-box.js';

describe('a sealed box', () => {
  const key = randomBytes(32);
  const content = Buffer.from('Je me présente parce que…');
  const box = seal(key, content, 'subject');

  it('opens with its key, for what it is bound to', () => expect(unseal(key, box, 'subject')).toEqual(content));

  it('stays shut for another key, another subject, or when a bit was changed', () => {
    expect(unseal(randomBytes(32), box, 'subject')).toBeUndefined();
    expect(unseal(key, box, 'somebody else')).toBeUndefined();
    for (let place = 0; place < box.length; place += 1) {
      const changed = Buffer.from(box);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(unseal(key, changed, 'subject')).toBeUndefined();
    }
    expect(unseal(key, box.subarray(0, 20), 'subject')).toBeUndefined();
  });

  it('never looks the same twice', () => expect(seal(key, content, 'subject')).not.toEqual(box));
});
