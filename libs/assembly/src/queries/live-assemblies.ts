import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DomainError } from '#kernel';
import { EVENT_STORE, READ_MODELS } from '#cqrs';
import type { EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { assemblyNotFound } from '../domain/assembly.errors.js';
import { liveState } from './live-state.js';
import { PACE, WatchedAssembly, type Reading, type Screen } from './watched-assembly.js';

/** Screens one node tells at most. */
const MOST_SCREENS = 10_000;

/** Milliseconds between two signs of life: shorter than the patience of any proxy on the way. */
const HEARTBEAT = 15_000;

const heartbeat = Buffer.from(':\n\n');

/** Everybody who watches an assembly on this node, by assembly: one listener at the ledger for all of them. */
@Injectable()
export class LiveAssemblies implements OnModuleDestroy {
  private readonly watched = new Map<string, WatchedAssembly>();
  private readonly stopListening: () => void;
  private readonly beat: NodeJS.Timeout;
  private isOver = false;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {
    this.stopListening = store.onAppended(() => {
      for (const assembly of this.watched.values()) assembly.ring();
    });
    this.beat = setInterval(() => this.keepAlive(), HEARTBEAT);
    this.beat.unref();
  }

  /** How many screens are told on this node. */
  get screens(): number {
    return [...this.watched.values()].reduce((sum, { watchers }) => sum + watchers, 0);
  }

  /**
   * @returns what a screen joins
   * @throws DomainError `ASSEMBLY_NOT_FOUND`; `TOO_MANY_SCREENS` {most}: try another node, or later
   */
  async watch(assemblyId: string): Promise<(screen: Screen, lastSeen?: number) => () => void> {
    if (this.isOver || this.screens >= MOST_SCREENS) throw new DomainError('TOO_MANY_SCREENS', { most: MOST_SCREENS }, 'unavailable');
    const known = this.watched.get(assemblyId) ?? new WatchedAssembly(() => this.read(assemblyId));
    await known.begin();
    return (screen, lastSeen) => {
      if (this.isOver) {
        screen.end();
        return () => undefined;
      }
      const assembly = this.watched.get(assemblyId) ?? known;
      this.watched.set(assemblyId, assembly);
      return assembly.join(screen, lastSeen);
    };
  }

  onModuleDestroy(): void {
    this.isOver = true;
    this.stopListening();
    clearInterval(this.beat);
    for (const assembly of this.watched.values()) assembly.end();
  }

  /** An assembly nobody watches any more is forgotten. */
  private keepAlive(): void {
    for (const [assemblyId, assembly] of this.watched) {
      assembly.heartbeat(heartbeat);
      if (assembly.watchers === 0) this.watched.delete(assemblyId);
    }
  }

  private async read(assemblyId: string): Promise<Reading> {
    const head = await this.store.head();
    const [record, tally] = await Promise.all([
      this.readModels.waitFor('assembly-record', head?.number, PACE),
      this.readModels.waitFor('tally', head?.number, PACE),
    ]);
    const state = liveState(this.readModels.reader('assembly-record'), this.readModels.reader('tally'), assemblyId);
    if (!state) throw assemblyNotFound(assemblyId);
    return { number: Math.min(record.number, tally.number), state: JSON.stringify(state), stale: record.stale || tally.stale };
  }
}
