import { setImmediate } from 'node:timers/promises';
import { Lane } from './lane.js';

describe('lane', () => {
  test('lets only so many calls run at once, and all of them in the end, in order', async () => {
    const lane = new Lane(3);
    let running = 0;
    let most = 0;
    const started: number[] = [];
    const call = (index: number) => async () => {
      started.push(index);
      running += 1;
      most = Math.max(most, running);
      await setImmediate();
      running -= 1;
      return index;
    };
    const results = await Promise.all(Array.from({ length: 20 }, (_, index) => lane.run(call(index))));
    expect(results).toEqual(started);
    expect(most).toBe(3);
  });

  test('makes room after a failure too', async () => {
    const lane = new Lane(1);
    await expect(lane.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await lane.run(async () => 'next')).toBe('next');
  });
});
