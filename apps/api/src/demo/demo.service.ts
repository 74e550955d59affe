import { Inject, Injectable, Logger } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { categoryOf, codeOf, DomainError, type Clock } from '#kernel';
import { CLOCK, EVENT_STORE } from '#cqrs';
import type { EventStore } from '#event-store';
import { DEMO_DECISION, LAST_STREAM_OF_DEMO, openDemo, REPLAY_ACTOR, type ReplayProgress } from '#replay';
import { RULEBOOK_STREAM } from '#statutes';
import { demoPeople, type DemoPerson } from './demo-person.js';

export interface DemoState {
  /** `none` on a ledger that is not a demo: an empty one may become one */
  readonly state: 'none' | 'loading' | 'ready' | 'interrupted' | 'failed';
  /** true while nothing was recorded but who may run it */
  readonly ledgerEmpty: boolean;
  readonly progress?: ReplayProgress;
  /** whom a visitor may be; nobody on a ledger that is not a demo, or not there yet */
  readonly people: readonly DemoPerson[];
  /** code of what stopped the loading */
  readonly code?: string;
}

/** As many entries as there may be about roles before the first rulebook. */
const MOST_ROLES = 100;

/** Fills an empty ledger with the demo cooperative, in the background, and knows whether this ledger is one. */
@Injectable()
export class DemoService {
  private readonly logger = new Logger('Demo');
  private loading: { progress?: ReplayProgress; code?: string } | undefined;

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async state(): Promise<DemoState> {
    const ledgerEmpty = await this.isEmpty();
    if (this.loading) {
      const { progress, code } = this.loading;
      return { state: code === undefined ? 'loading' : 'failed', ledgerEmpty, people: [], progress, code };
    }
    if (!(await this.isDemo())) return { state: 'none', ledgerEmpty, people: [] };
    const [last] = await this.store.readStream(LAST_STREAM_OF_DEMO, { limit: 1 });
    return last === undefined ? { state: 'interrupted', ledgerEmpty, people: [] } : { state: 'ready', ledgerEmpty, people: demoPeople };
  }

  /**
   * Begins to fill the ledger, or goes on where it was interrupted.
   * @throws DomainError `LEDGER_NOT_EMPTY`: a demo is never mixed with a real cooperative
   */
  async open(): Promise<DemoState> {
    const { state, ledgerEmpty } = await this.state();
    if (state === 'none' && !ledgerEmpty) throw new DomainError('LEDGER_NOT_EMPTY', {}, 'conflict');
    if (state !== 'loading' && state !== 'ready') void this.load();
    return this.state();
  }

  private async isDemo(): Promise<boolean> {
    const [first] = await this.store.readStream(RULEBOOK_STREAM, { limit: 1 });
    if (!first) return false;
    // Anybody may call a decision `demo`; nobody who signs in is the replay.
    const { actor, decisionRef } = JSON.parse(first.meta) as { readonly actor: string; readonly decisionRef?: string };
    return decisionRef === DEMO_DECISION && actor === REPLAY_ACTOR;
  }

  /** Whoever set the node up was made its operator before anything else could be. */
  private async isEmpty(): Promise<boolean> {
    const { events, atHead } = await this.store.readAll({ limit: MOST_ROLES });
    return atHead && events.every(({ stream }) => categoryOf(stream) === 'role');
  }

  private async load(): Promise<void> {
    const loading: { progress?: ReplayProgress; code?: string } = {};
    this.loading = loading;
    const now = this.clock.now();
    const progress = (reached: ReplayProgress) => void (loading.progress = reached);
    try {
      await openDemo({ commands: this.commands, queries: this.queries, store: this.store }, { now, progress });
      this.loading = undefined;
    } catch (error) {
      loading.code = codeOf(error) ?? 'UNEXPECTED';
      this.logger.error(error instanceof Error ? error.stack : String(error));
    }
  }
}
