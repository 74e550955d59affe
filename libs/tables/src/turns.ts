/** Lets one after the other have something there is one of, in the order in which they asked. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private isTaken = false;

  /** @returns when it is the caller's turn; whoever has it gives it back with `end` */
  async begin(): Promise<void> {
    if (!this.isTaken) {
      this.isTaken = true;
      return;
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  end(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.isTaken = false;
  }
}
