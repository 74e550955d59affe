import type { Worker } from 'node:worker_threads';
import type { Language } from '#counting';
import { DomainError } from '#kernel';
import type { Papers } from '../papers.js';
import { Typesetter } from '../typesetter.js';
import type { PaperSet, PaperToSet } from './typesetting-messages.js';

/** Papers that may wait for the thread: some seconds each at worst, so that nobody is left without an answer. */
const MOST_WAITING = 20;

/** Milliseconds without work after which the thread ends: it holds the compiler, its fonts and the last papers in memory. */
const REST_MS = 60_000;

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/** Sets papers on a thread of its own, which is there while there is something to set. */
export class ThreadedTypesetter extends Typesetter {
  private worker: Worker | undefined;
  private rest: NodeJS.Timeout | undefined;
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** @param spawn  starts the thread, which runs `runTypesettingThread` */
  constructor(private readonly spawn: () => Worker) {
    super();
  }

  override async typeset<Template extends keyof Papers>(
    template: Template,
    paper: Papers[Template],
    language: Language,
  ): Promise<Uint8Array> {
    if (this.waiting.size >= MOST_WAITING) throw new DomainError('TYPESETTER_BUSY', {}, 'unavailable');
    clearTimeout(this.rest);
    const worker = (this.worker ??= this.started());
    const id = ++this.last;
    const order: PaperToSet = { id, template, data: JSON.stringify({ ...paper, language }) };
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage(order);
    });
  }

  /** Ends the thread with the application that asks. */
  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.rest);
    await this.dismiss();
  }

  /** What comes next gets a thread of its own: this one takes nothing any more. */
  private async dismiss(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private started(): Worker {
    const worker = this.spawn();
    worker.on('message', (set: PaperSet) => this.settle(set));
    worker.on('error', (error) => this.lose(worker, error));
    worker.on('exit', () => this.lose(worker, new DomainError('TYPESETTER_MISSING', {}, 'unavailable')));
    return worker;
  }

  private settle(set: PaperSet): void {
    const waiting = this.waiting.get(set.id);
    this.waiting.delete(set.id);
    if (this.waiting.size === 0) this.rest = setTimeout(() => void this.dismiss(), REST_MS).unref();
    if ('bytes' in set) waiting?.resolve(set.bytes);
    else if ('refusal' in set) waiting?.reject(new DomainError(set.refusal.code, set.refusal.details, set.refusal.kind));
    else waiting?.reject(new Error(set.fault));
  }

  private lose(worker: Worker, error: unknown): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
