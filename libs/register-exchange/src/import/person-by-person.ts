interface Touching {
  readonly memberIds: readonly string[];
}

/** The rows about each person, in their order, and how many of them were taken. */
class Queues<Row extends Touching> {
  private readonly queues = new Map<string, { readonly rows: Row[]; taken: number }>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) for (const person of row.memberIds) this.add(person, row);
  }

  get persons(): Iterable<string> {
    return this.queues.keys();
  }

  first(person: string): Row | undefined {
    const queue = this.queues.get(person);
    return queue?.rows[queue.taken];
  }

  take(row: Row): void {
    for (const person of row.memberIds) {
      const queue = this.queues.get(person);
      if (queue) queue.taken += 1;
    }
  }

  private add(person: string, row: Row): void {
    const queue = this.queues.get(person);
    if (queue) queue.rows.push(row);
    else this.queues.set(person, { rows: [row], taken: 0 });
  }
}

/**
 * The same rows, those about one person next to each other as far as rows about two persons let them: what was just read of somebody is still
 * at hand for her next row. Rows that share a person keep their order.
 */
export const personByPerson = <Row extends Touching>(rows: readonly Row[]): readonly Row[] => {
  const queues = new Queues(rows);
  const ordered: Row[] = [];
  for (const first of queues.persons) {
    const waiting = [first];
    for (let person = waiting.at(-1); person !== undefined; person = waiting.at(-1)) {
      const row = queues.first(person);
      // A row that waits for another person comes after all that person's earlier rows: each step goes back in the list, so it ends.
      const before = row?.memberIds.find((other) => queues.first(other) !== row);
      if (before !== undefined) waiting.push(before);
      else if (!row) waiting.pop();
      else {
        ordered.push(row);
        queues.take(row);
      }
    }
  }
  return ordered;
};
