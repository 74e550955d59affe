/**
 * Brings what is asked for in one turn of the event loop to the disk together: a register of ten thousand names is then a few writes and not
 * ten thousand.
 */
export class WriteGroup<Task, Result> {
  private waiting: { readonly task: Task; readonly answer: (result: Result) => void; readonly refuse: (reason: unknown) => void }[] = [];

  /** @param write  writes all of these durably, or none; its results stand in the order of the tasks */
  constructor(private readonly write: (tasks: readonly Task[]) => readonly Result[]) {}

  /** @returns once it is on the disk */
  add(task: Task): Promise<Result> {
    if (this.waiting.length === 0) setImmediate(() => this.flush());
    return new Promise((answer, refuse) => this.waiting.push({ task, answer, refuse }));
  }

  private flush(): void {
    const group = this.waiting;
    this.waiting = [];
    try {
      const results = this.write(group.map(({ task }) => task));
      // One result for each task, in their order.
      for (const [index, { answer }] of group.entries()) answer(results[index] as Result);
    } catch (reason) {
      for (const { refuse } of group) refuse(reason);
    }
  }
}
