import { Housekeeping } from './housekeeping.js';

// In ES modules the global `jest` is found here.
const { jest: time } = import.meta;

describe('the house', () => {
  beforeEach(() => time.useFakeTimers());
  afterEach(() => time.useRealTimers());

  const kept = () => {
    const did: string[] = [];
    const sweep = () => Promise.resolve(void did.push('sweep'));
    const flush = () => Promise.resolve(void did.push('flush'));
    return { did, house: new Housekeeping([{ sweep }], [{ flush }]) };
  };

  it('is swept when the node starts, and every hour', async () => {
    const { did, house } = kept();
    await house.onApplicationBootstrap();
    expect(did).toEqual(['sweep']);
    await time.advanceTimersByTimeAsync(3_600_000);
    expect(did.filter((what) => what === 'sweep')).toHaveLength(2);
    await house.onModuleDestroy();
  });

  it('writes down what waits in memory every few seconds, and before the node stops', async () => {
    const { did, house } = kept();
    await house.onApplicationBootstrap();
    await time.advanceTimersByTimeAsync(10_000);
    expect(did).toEqual(['sweep', 'flush']);
    await house.onModuleDestroy();
    expect(did).toEqual(['sweep', 'flush', 'flush']);
    await time.advanceTimersByTimeAsync(7_200_000);
    expect(did).toHaveLength(3);
  });

  it('goes on after something failed', async () => {
    let tries = 0;
    const failing = { flush: () => ((tries += 1) === 1 ? Promise.reject(new Error('away')) : Promise.resolve()) };
    const house = new Housekeeping([], [failing]);
    await house.onApplicationBootstrap();
    await time.advanceTimersByTimeAsync(20_000);
    expect(tries).toBe(2);
    await house.onModuleDestroy();
  });
});
