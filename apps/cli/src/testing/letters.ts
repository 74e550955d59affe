import { v5 } from 'uuid';
import { systemClock, type Decider, type DomainCommand, type DomainEvent } from '#kernel';
import { DecisionRunner, FactRegisters } from '#cqrs';
import { UpcasterChain, type EventStore, type StoredEvent } from '#event-store';
import { memoryEventStore } from '#event-store/memory';

type KeepLetters = DomainCommand<'KeepLetters'> & { readonly box: number; readonly letters: number };
type LetterKept = DomainEvent<'LetterKept', { readonly letter: number }>;

const lettersDecider: Decider<KeepLetters, number, LetterKept> = {
  initialState: 0,
  evolve: (kept) => kept + 1,
  stream: ({ box }) => `letters-${box}`,
  decide: ({ letters }, kept) =>
    Array.from({ length: letters }, (_, index) => ({ type: 'LetterKept', data: { letter: kept + index + 1 } })),
};

/** A ledger whose entries were decided as all are: eight commands, twelve entries, three streams. */
export const ledgerOfLetters = async (): Promise<EventStore> => {
  const store = memoryEventStore();
  const decisions = new DecisionRunner(store, systemClock, new UpcasterChain(), new FactRegisters());
  for (const [index, letters] of [1, 2, 1, 1, 3, 1, 2, 1].entries()) {
    const commandId = v5(String(index), v5.URL);
    await decisions.run(lettersDecider, { type: 'KeepLetters', box: index % 3, letters }, { commandId, actor: commandId });
  }
  return store;
};

/** The same ledger as somebody would read it who had changed an entry behind its back. */
export const tampered = (store: EventStore, number: number, change: (entry: StoredEvent) => Partial<StoredEvent>): EventStore => ({
  ...readingOf(store),
  readAll: async (options) => {
    const page = await store.readAll(options);
    return { ...page, events: page.events.map((entry) => (entry.number === number ? { ...entry, ...change(entry) } : entry)) };
  },
});

const readingOf = (store: EventStore): EventStore => ({
  append: (...append) => store.append(...append),
  readStream: (...read) => store.readStream(...read),
  readAll: (options) => store.readAll(options),
  head: () => store.head(),
  onAppended: (listener) => store.onAppended(listener),
  close: () => store.close(),
});
