/** How many items are under way at once: those about one person wait for each other, and every fsync is to be shared by a full group. */
const WIDTH = 4_096;

/**
 * Gives items to a task, a few hundred at a time; items that share a key one after the other, in their order. The first failure stops it.
 * @returns when all of them are done
 */
export const inOrder = async <Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly string[],
  task: (item: Item) => Promise<unknown>,
): Promise<void> => {
  const last = new Map<string, Promise<void>>();
  const places = new Places(WIDTH);
  let stopped: { readonly reason: unknown } | undefined;
  const run = async (item: Item, before: readonly (Promise<void> | undefined)[]): Promise<void> => {
    try {
      for (const earlier of before) await earlier;
      if (!stopped) await task(item);
    } catch (reason) {
      stopped ??= { reason };
    } finally {
      places.give();
    }
  };
  for (const item of items) {
    await places.take();
    if (stopped) break;
    const keys = keysOf(item);
    const running = run(
      item,
      keys.map((key) => last.get(key)),
    );
    for (const key of keys) last.set(key, running);
  }
  await places.all();
  if (stopped) throw stopped.reason;
};

/** So many at a time, whoever came first. */
class Places {
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(private readonly width: number) {
    this.free = width;
  }

  async take(): Promise<void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resume) => this.waiting.push(resume));
  }

  give(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }

  /** Until every place was given back. */
  async all(): Promise<void> {
    for (let place = 0; place < this.width; place += 1) await this.take();
  }
}
