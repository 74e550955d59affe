interface Touching {
  readonly memberIds: readonly string[];
}

/**
 * The same rows, those about one person next to each other as far as rows about two persons let them: what was just read of somebody is still
 * at hand for her next row. Rows that share a person keep their order.
 */
export const personByPerson = <Row extends Touching>(rows: readonly Row[]): readonly Row[] => {
  const left = new Map<string, { readonly rows: Row[]; next: number }>();
  for (const row of rows)
    for (const memberId of row.memberIds) {
      const queue = left.get(memberId);
      if (queue) queue.rows.push(row);
      else left.set(memberId, { rows: [row], next: 0 });
    }
  const firstLeft = (memberId: string): Row | undefined => {
    const queue = left.get(memberId);
    return queue?.rows[queue.next];
  };
  const ordered: Row[] = [];
  for (const memberId of left.keys()) {
    const waiting = [memberId];
    for (let person = waiting.at(-1); person !== undefined; person = waiting.at(-1)) {
      const row = firstLeft(person);
      // A row that waits for another person comes after all that person's earlier rows: each step goes back in the list, so it ends.
      const before = row?.memberIds.find((other) => firstLeft(other) !== row);
      if (!row) waiting.pop();
      else if (before !== undefined) waiting.push(before);
      else {
        ordered.push(row);
        for (const touched of row.memberIds) {
          const queue = left.get(touched);
          if (queue) queue.next += 1;
        }
      }
    }
  }
  return ordered;
};
