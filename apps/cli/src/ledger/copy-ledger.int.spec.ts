import type { EventStore } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { ledgerOfLetters, tampered } from '../testing/letters.js';
import { copyLedger } from './copy-ledger.js';

const everything = async (store: EventStore) => (await store.readAll({ limit: 1_000 })).events;

const copy = (source: EventStore, target: EventStore) => copyLedger(source, target, () => undefined);

/** A store that is taken away after so many appends. */
const failingAfter = (store: EventStore, appends: number): EventStore => {
  let left = appends;
  return {
    ...tampered(store, -1, () => ({})),
    append: async (...append) => {
      left -= 1;
      if (left < 0) throw new Error('away');
      return store.append(...append);
    },
  };
};

describe('copying a ledger', () => {
  it('keeps bytes, ids, revisions and numbers', async () => {
    const source = await ledgerOfLetters();
    const target = memoryEventStore();
    expect(await copy(source, target)).toEqual({ entries: 12, foundThere: 0 });
    expect(await everything(target)).toEqual(await everything(source));
  });

  it.each([0, 1, 3, 6])('goes on where it was interrupted after %i appends', async (appends) => {
    const source = await ledgerOfLetters();
    const target = memoryEventStore();
    await expect(copy(source, failingAfter(target, appends))).rejects.toThrow('away');
    const foundThere = (await everything(target)).length;
    expect(await copy(source, target)).toEqual({ entries: 12, foundThere });
    expect(await everything(target)).toEqual(await everything(source));
  });

  it('is not done twice: what is there is compared', async () => {
    const source = await ledgerOfLetters();
    const target = memoryEventStore();
    await copy(source, target);
    expect(await copy(source, target)).toEqual({ entries: 12, foundThere: 12 });
  });

  it('refuses a target that holds another ledger, and writes nothing to it', async () => {
    const source = await ledgerOfLetters();
    const target = memoryEventStore();
    await target.append('letters-0', 'none', [{ id: 'x', type: 'LetterKept', data: '{}', meta: '{}' }]);
    await expect(copy(source, target)).rejects.toMatchObject({ code: 'TARGET_HOLDS_ANOTHER_LEDGER', details: { number: 0 } });
    expect(await everything(target)).toHaveLength(1);
  });

  it('refuses a target that holds more', async () => {
    const source = await ledgerOfLetters();
    const target = await ledgerOfLetters();
    const more = memoryEventStore();
    await copy(target, more);
    await more.append('letters-9', 'none', [{ id: 'x', type: 'LetterKept', data: '{}', meta: '{}' }]);
    await expect(copy(target, more)).rejects.toMatchObject({ code: 'TARGET_HOLDS_ANOTHER_LEDGER', details: { number: 12 } });
    expect((await everything(source)).length).toBe(12);
  });

  it('notices a byte that did not arrive', async () => {
    const source = await ledgerOfLetters();
    const target = memoryEventStore();
    const losing = { ...tampered(target, 4, () => ({ data: '{}' })) };
    await expect(copy(source, losing)).rejects.toMatchObject({ code: 'TARGET_HOLDS_ANOTHER_LEDGER', details: { number: 4 } });
  });
});
