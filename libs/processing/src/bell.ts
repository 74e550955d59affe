/** Wakes those who wait. Rings are counted, so that one that comes between a look and the wait after it is not lost. */
export class Bell {
  private rung = 0;
  private readonly waiting = new Set<() => void>();

  /** How often it has rung: note it before looking, and wait for more than that. */
  get count(): number {
    return this.rung;
  }

  ring(): void {
    this.rung += 1;
    for (const wake of [...this.waiting]) wake();
  }

  /** Until it has rung more than `count` times, or `timeoutMs` milliseconds have passed. */
  async after(count: number, timeoutMs?: number): Promise<void> {
    if (this.rung > count) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = timeoutMs === undefined ? undefined : setTimeout(wake, timeoutMs);
      this.waiting.add(wake);
    });
  }
}
