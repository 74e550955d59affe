import type { StoredEvent } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { ledgerOfLetters, tampered } from '../testing/letters.js';
import { reconcileLedger } from './reconcile-ledger.js';

const reconcile = (store: Parameters<typeof reconcileLedger>[0]) => reconcileLedger(store, () => undefined);

const withMeta = ({ meta }: StoredEvent, change: object): Partial<StoredEvent> => ({
  meta: JSON.stringify(Object.fromEntries(Object.entries({ ...JSON.parse(meta), ...change }).toSorted(([a], [b]) => (a < b ? -1 : 1)))),
});

describe('reconciling a ledger with itself', () => {
  it('holds where nothing was changed', async () => {
    expect(await reconcile(await ledgerOfLetters())).toEqual({ holds: true, entries: 12, streams: 3, clockSteps: [] });
  });

  it('holds where nothing was ever recorded', async () => {
    expect(await reconcile(memoryEventStore())).toEqual({ holds: true, entries: 0, streams: 0, clockSteps: [] });
  });

  const changes: readonly [what: string, change: (entry: StoredEvent) => Partial<StoredEvent>][] = [
    ['number', ({ number }) => ({ number: number + 1 })],
    ['revision', ({ revision }) => ({ revision: revision + 1 })],
    ['revision', () => ({ stream: 'letters-elsewhere' })],
    ['position', () => ({ position: '0' })],
    ['canonicalData', ({ data }) => ({ data: ` ${data}` })],
    ['canonicalData', () => ({ data: '{"letter":' })],
    ['canonicalMeta', ({ meta }) => ({ meta: `${meta}\n` })],
    ['meta', (entry) => withMeta(entry, { nonce: undefined })],
    ['id', (entry) => withMeta(entry, { commandId: '00000000-0000-4000-8000-00000000000f' })],
    ['id', () => ({ id: '00000000-0000-4000-8000-00000000000f' })],
  ];

  it.each(changes)('names the first entry whose %s differs (change %#)', async (what, change) => {
    const found = await reconcile(tampered(await ledgerOfLetters(), 7, change));
    expect(found).toMatchObject({ holds: false, difference: { what } });
    expect(found.entries).toBe(7);
  });

  it('warns of a clock that was set back, and holds', async () => {
    const store = tampered(await ledgerOfLetters(), 5, (entry) => withMeta(entry, { recordedAt: '2001-01-01T00:00:00.000Z' }));
    expect(await reconcile(store)).toMatchObject({ holds: true, clockSteps: [5] });
  });
});
