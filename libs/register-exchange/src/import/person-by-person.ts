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

  /** Her next rows, up to the first that is about somebody else too. */
  ownRows(person: string): readonly Row[] {
    const queue = this.queues.get(person);
    if (!queue) return [];
    let end = queue.taken;
    while (queue.rows[end]?.memberIds.length === 1) end += 1;
    return queue.rows.slice(queue.taken, end);
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
 * at hand for her next row. Rows that share a person keep their order. Rows about two persons come in rounds of those that need not wait for
 * each other, so that a chain of transfers, each from who received the last, does not hold up the other chains.
 */
export const personByPerson = <Row extends Touching>(rows: readonly Row[]): readonly Row[] => {
  const queues = new Queues(rows);
  const ordered: Row[] = [];
  const take = (row: Row): void => {
    ordered.push(row);
    queues.take(row);
  };
  let persons = new Set(queues.persons);
  // The first of all rows that are left waits for nobody: each round takes one at least.
  while (persons.size > 0) {
    for (const person of persons) for (const row of queues.ownRows(person)) take(row);
    const shared = new Set(Array.from(persons, (person) => queues.first(person)).filter((row) => row !== undefined));
    const ready = [...shared].filter((row) => row.memberIds.every((person) => queues.first(person) === row));
    ready.forEach(take);
    persons = new Set(ready.flatMap(({ memberIds }) => memberIds));
  }
  return ordered;
};
