/** Lets a number of calls run at once and makes the others wait their turn, in order. */
export class Lane {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly width: number) {}

  async run<T>(call: () => Promise<T>): Promise<T> {
    if (this.running === this.width) await new Promise<void>((enter) => this.waiting.push(enter));
    else this.running += 1;
    try {
      return await call();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
