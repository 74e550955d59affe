import { LastPlan } from './last-plan.js';
import type { ReadImport } from './import-question.js';

// Only what makes two of them the same is looked at.
const read = (importId: string, lines: number) => ({ importId, file: { lines, rows: [] } }) as unknown as ReadImport;
const planned = (basedOn: number) => ({ basedOn });

describe('the import that was planned last', () => {
  it('is recalled for the same lines on the same ledger', () => {
    const last = new LastPlan<{ readonly basedOn: number }>();
    const plan = last.keep(read('a', 3), planned(7));
    expect(last.recall(read('a', 3), 7)).toBe(plan);
  });

  it('is planned again once the ledger went on, or the file was read another way', () => {
    const last = new LastPlan<{ readonly basedOn: number }>();
    expect(last.recall(read('a', 3), 7)).toBeUndefined();
    last.keep(read('a', 3), planned(7));
    expect(last.recall(read('a', 3), 8)).toBeUndefined();
    expect(last.recall(read('a', 4), 7)).toBeUndefined();
    last.keep(read('b', 3), planned(7));
    expect(last.recall(read('a', 3), 7)).toBeUndefined();
  });
});
