import * as fc from 'fast-check';
import { utf8 } from '../bytes.js';
import { RevisionTable } from './revision-table.js';

describe('a revision table', () => {
  it('counts as a map of names would', () => {
    const names = fc.array(
      fc.oneof(fc.constantFrom('a', 'b', 'vote-1', 'vote-10'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 })),
    );
    fc.assert(
      fc.property(names, (streams) => {
        const table = new RevisionTable(new Uint8Array(32), streams.length);
        const counts = new Map<string, number>();
        for (const stream of streams) {
          expect(table.next(utf8(stream))).toBe(counts.get(stream) ?? 0);
          counts.set(stream, (counts.get(stream) ?? 0) + 1);
        }
        expect(table.streams).toBe(counts.size);
      }),
    );
  });

  it('keeps its counts when every entry is a stream of its own', () => {
    const table = new RevisionTable(new Uint8Array(32).fill(1), 20_000);
    for (const round of [0, 1, 2]) {
      const names = Array.from({ length: 20_000 }, (_, stream) => utf8(`stream-${stream}`));
      expect(names.every((name) => table.next(name) === round)).toBe(true);
    }
    expect(table.streams).toBe(20_000);
  });

  it('takes names of any length', () => {
    const table = new RevisionTable(new Uint8Array(32), 4);
    const [long, longer] = [utf8('x'.repeat(5_000)), utf8('x'.repeat(5_001))];
    expect([table.next(long), table.next(longer), table.next(long), table.next(longer)]).toEqual([0, 0, 1, 1]);
  });
});
