import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { TextPaper } from '../papers.js';
import { ThreadedTypesetter } from './threaded-typesetter.js';
import type { PaperSet, PaperToSet } from './typesetting-messages.js';

const paper: TextPaper = { title: 'Minutes', date: '2026-06-18', facts: [], foot: [], blocks: [] };

/** A thread that answers when it is told to. */
class ThreadDouble extends EventEmitter {
  readonly taken: PaperToSet[] = [];

  postMessage(order: PaperToSet): void {
    this.taken.push(order);
  }

  answer(set: PaperSet): void {
    this.emit('message', set);
  }

  async terminate(): Promise<number> {
    this.emit('exit', 1);
    return 1;
  }
}

describe('papers set on a thread of their own', () => {
  let threads: ThreadDouble[];
  let typesetter: ThreadedTypesetter;
  const set = () => typesetter.typeset('text', paper, 'en');
  const thread = (): ThreadDouble => threads.at(-1) ?? new ThreadDouble();

  beforeEach(() => {
    threads = [];
    typesetter = new ThreadedTypesetter(() => {
      threads.push(new ThreadDouble());
      // As much of a thread as it is asked for.
      return thread() as unknown as Worker;
    });
  });

  afterEach(() => typesetter.onModuleDestroy());

  it('come back to whoever asked for each, in whatever order', async () => {
    const [first, second] = [set(), set()];
    thread().answer({ id: 2, bytes: Uint8Array.of(2) });
    thread().answer({ id: 1, bytes: Uint8Array.of(1) });
    expect([await first, await second]).toEqual([Uint8Array.of(1), Uint8Array.of(2)]);
    expect(threads).toHaveLength(1);
    expect(JSON.parse(thread().taken[0]?.data ?? '')).toMatchObject({ title: 'Minutes', language: 'en' });
  });

  it('are refused by the code the thread gives', async () => {
    const asked = set();
    thread().answer({ id: 1, refusal: { code: 'TYPESETTER_MISSING', details: {}, kind: 'unavailable' } });
    await expect(asked).rejects.toMatchObject({ code: 'TYPESETTER_MISSING', kind: 'unavailable' });
  });

  it('are refused when too many wait already', async () => {
    const asked = Array.from({ length: 20 }, set);
    await expect(set()).rejects.toMatchObject({ code: 'TYPESETTER_BUSY', kind: 'unavailable' });
    for (const { id } of thread().taken) thread().answer({ id, bytes: Uint8Array.of() });
    await Promise.all(asked);
  });

  it('that wait when their thread falls are told what it fell of, and the next gets a thread of its own', async () => {
    const asked = set();
    thread().emit('error', new Error('out of memory'));
    await expect(asked).rejects.toThrow('out of memory');
    const again = set();
    thread().answer({ id: 2, bytes: Uint8Array.of(2) });
    expect(await again).toEqual(Uint8Array.of(2));
    expect(threads).toHaveLength(2);
  });
});
