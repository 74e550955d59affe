interface Waiting<Task, Result> {
  readonly task: Task;
  readonly answer: (result: Result) => void;
  readonly refuse: (reason: unknown) => void;
}

/**
 * Does what is asked for in one turn of the event loop together, one group after the other: a register of ten thousand names is then a few
 * writes and not ten thousand, and a page of names one read.
 */
export class TurnGroup<Task, Result> {
  private waiting: Waiting<Task, Result>[] = [];
  private isBusy = false;

  /** @param perform  does all of these, or none; its results stand in the order of the tasks */
  constructor(private readonly perform: (tasks: readonly Task[]) => Promise<readonly Result[]>) {}

  /** @returns once it is done */
  add(task: Task): Promise<Result> {
    if (this.waiting.length === 0 && !this.isBusy) setImmediate(() => void this.work());
    return new Promise((answer, refuse) => this.waiting.push({ task, answer, refuse }));
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    while (this.waiting.length > 0) {
      const group = this.waiting;
      this.waiting = [];
      try {
        const results = await this.perform(group.map(({ task }) => task));
        // One result for each task, in their order.
        for (const [index, { answer }] of group.entries()) answer(results[index] as Result);
      } catch (reason) {
        for (const { refuse } of group) refuse(reason);
      }
    }
    this.isBusy = false;
  }
}
