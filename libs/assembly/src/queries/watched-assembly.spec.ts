import { PACE, WatchedAssembly, type Reading, type Screen } from './watched-assembly.js';

// In ES modules the global `jest` is found here.
const { jest: time } = import.meta;

/** A screen that keeps what it was told. */
class KeepingScreen implements Screen {
  readonly frames: string[] = [];
  isOver = false;

  tell(frame: Uint8Array): void {
    this.frames.push(Buffer.from(frame).toString());
  }

  heartbeat(): void {
    this.frames.push('heartbeat');
  }

  end(): void {
    this.isOver = true;
  }
}

describe('an assembly that is watched', () => {
  let reading: Reading;
  let readings: number;
  let assembly: WatchedAssembly;
  const screens = () => [new KeepingScreen(), new KeepingScreen()] as const;
  const record = (state: string): void => {
    reading = { number: reading.number + 1, state, stale: false };
    assembly.ring();
  };

  beforeEach(async () => {
    time.useFakeTimers();
    readings = 0;
    reading = { number: 7, state: '"begun"', stale: false };
    assembly = new WatchedAssembly(() => {
      readings += 1;
      return Promise.resolve(reading);
    });
    await assembly.begin();
  });

  afterEach(() => {
    assembly.end();
    time.useRealTimers();
  });

  it('is read once and told alike, however many watch', async () => {
    const [one, two] = screens();
    assembly.join(one);
    assembly.join(two);
    expect(one.frames).toEqual(['id: 7\nevent: state\ndata: "begun"\n\n']);
    await time.advanceTimersByTimeAsync(PACE);
    record('"voted"');
    await time.advanceTimersByTimeAsync(PACE);
    expect(one.frames.at(-1)).toBe('id: 8\nevent: state\ndata: "voted"\n\n');
    expect(two.frames).toEqual(one.frames);
    expect(readings).toBe(1 + 1 + 1);
  });

  it('is told at once after a rest, and twice a second in a rush', async () => {
    const [one] = screens();
    assembly.join(one);
    await time.advanceTimersByTimeAsync(PACE * 1.5);
    record('"first"');
    await time.advanceTimersByTimeAsync(0);
    expect(one.frames).toHaveLength(2);
    for (let votes = 0; votes < 1_000; votes += 1) {
      record(String(votes));
      await time.advanceTimersByTimeAsync(2);
    }
    expect(one.frames.length).toBeLessThanOrEqual(2 + 4);
    await time.advanceTimersByTimeAsync(PACE);
    expect(one.frames.at(-1)).toContain('data: 999');
  });

  it('says nothing where nothing changed', async () => {
    const [one] = screens();
    assembly.join(one);
    record('"begun"');
    await time.advanceTimersByTimeAsync(10 * PACE);
    expect(one.frames).toHaveLength(1);
  });

  it('looks by itself when nobody rings, and again when the read models were behind', async () => {
    const [one] = screens();
    assembly.join(one);
    await time.advanceTimersByTimeAsync(PACE);
    reading = { number: 8, state: '"unheard"', stale: true };
    await time.advanceTimersByTimeAsync(2_000);
    expect(one.frames.at(-1)).toContain('unheard');
    reading = { number: 9, state: '"caught up"', stale: false };
    await time.advanceTimersByTimeAsync(PACE);
    expect(one.frames.at(-1)).toContain('caught up');
  });

  it('goes on after the ledger was away', async () => {
    const [one] = screens();
    let isAway = true;
    const away = new WatchedAssembly(() => (isAway && readings > 0 ? Promise.reject(new Error('away')) : Promise.resolve(reading)));
    readings = 0;
    await away.begin();
    readings = 1;
    away.join(one);
    reading = { number: 8, state: '"later"', stale: false };
    await time.advanceTimersByTimeAsync(PACE);
    expect(one.frames).toHaveLength(1);
    isAway = false;
    await time.advanceTimersByTimeAsync(2_000);
    expect(one.frames.at(-1)).toContain('later');
    away.end();
  });

  it('reads nothing while nobody watches, and ends all screens', async () => {
    const [one, two] = screens();
    const leave = assembly.join(one);
    leave();
    await time.advanceTimersByTimeAsync(10 * PACE);
    expect(readings).toBe(2);
    assembly.join(two);
    assembly.heartbeat(new Uint8Array());
    expect(two.frames).toContain('heartbeat');
    expect(one.frames).not.toContain('heartbeat');
    assembly.end();
    expect(two.isOver).toBe(true);
    expect(assembly.watchers).toBe(0);
  });
});
