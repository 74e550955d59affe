/** A wait that can be cut short for good. */
export class Pause {
  private wake: (() => void) | undefined;
  private over = false;

  get ended(): boolean {
    return this.over;
  }

  /** Waits so many milliseconds, or until the end. */
  async for(milliseconds: number): Promise<void> {
    if (this.over) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Ends the wait under way, and every later one. */
  end(): void {
    this.over = true;
    this.wake?.();
  }
}
