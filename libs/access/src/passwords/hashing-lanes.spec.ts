import { HashingLanes } from './hashing-lanes.js';

const nothing = () => Promise.resolve();

describe('hashing lanes', () => {
  it('know a password again, and no other', async () => {
    const lanes = new HashingLanes(1);
    const hashed = await lanes.hash('la grange bleue');
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=12288,t=3,p=1\$/);
    expect(await lanes.verify(hashed, 'la grange bleue', nothing)).toBe(true);
    expect(await lanes.verify(hashed, 'la grange verte', nothing)).toBe(false);
  });

  it('take one after the other, in the order they came', async () => {
    const lanes = new HashingLanes(1);
    const hashed = await lanes.hash('la grange bleue');
    const order: number[] = [];
    const verified = [1, 2, 3].map((place) => lanes.verify(hashed, 'x', () => Promise.resolve(void order.push(place))));
    await Promise.all(verified);
    expect(order).toEqual([1, 2, 3]);
  });

  it('hash nothing when it is refused meanwhile, and go on', async () => {
    const lanes = new HashingLanes(1);
    const hashed = await lanes.hash('la grange bleue');
    await expect(lanes.verify(hashed, 'la grange bleue', () => Promise.reject(new Error('too late')))).rejects.toThrow('too late');
    expect(await lanes.verify(hashed, 'la grange bleue', nothing)).toBe(true);
  });

  it('take no more than fit', async () => {
    const lanes = new HashingLanes(1, 1);
    const taken = [lanes.hash('one'), lanes.hash('two')];
    await expect(lanes.hash('three')).rejects.toMatchObject({ code: 'SIGN_IN_BUSY', kind: 'unavailable' });
    await Promise.all(taken);
  });

  it('leave the event loop to others', async () => {
    const lanes = new HashingLanes(1);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await Promise.all(Array.from({ length: 5 }, () => lanes.hash('la grange bleue')));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });
});
