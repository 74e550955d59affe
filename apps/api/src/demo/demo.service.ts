import { Inject, Injectable, Logger } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { codeOf, DomainError, type Clock } from '#kernel';
import { CLOCK, EVENT_STORE } from '#cqrs';
import type { EventStore } from '#event-store';
import { DEMO_DECISION, LAST_STREAM_OF_DEMO, openDemo, type ReplayProgress } from '#replay';
import { RULEBOOK_STREAM } from '#statutes';

export interface DemoState {
  /** `none` on a ledger that is not a demo: an empty one may become one */
  readonly state: 'none' | 'loading' | 'ready' | 'interrupted' | 'failed';
  /** true while nothing was ever recorded */
  readonly ledgerEmpty: boolean;
  readonly progress?: ReplayProgress;
  /** code of what stopped the loading */
  readonly code?: string;
}

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
    const ledgerEmpty = (await this.store.head()) === undefined;
    if (this.loading) {
      const { progress, code } = this.loading;
      return { state: code === undefined ? 'loading' : 'failed', ledgerEmpty, progress, code };
    }
    if (!(await this.isDemo())) return { state: 'none', ledgerEmpty };
    const [last] = await this.store.readStream(LAST_STREAM_OF_DEMO, { limit: 1 });
    return { state: last === undefined ? 'interrupted' : 'ready', ledgerEmpty };
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
    return first !== undefined && (JSON.parse(first.meta) as { readonly decisionRef?: string }).decisionRef === DEMO_DECISION;
  }

  private async load(): Promise<void> {
    const loading: { progress?: ReplayProgress; code?: string } = {};
    this.loading = loading;
    const today = this.clock.now().slice(0, 10);
    const progress = (now: ReplayProgress) => void (loading.progress = now);
    try {
      await openDemo({ commands: this.commands, queries: this.queries, store: this.store }, { today, progress });
      this.loading = undefined;
    } catch (error) {
      loading.code = codeOf(error) ?? 'UNEXPECTED';
      this.logger.error(error instanceof Error ? error.stack : String(error));
    }
  }
}
