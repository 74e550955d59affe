import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { Clock } from '#kernel';
import { UpcasterChain, type EventStore, type Upcaster } from '#event-store';
import type { ReadModels } from '#processing';
import { DecisionRunner } from './decision-runner.js';
import { FactRegisters } from './fact-registers.js';
import { FoldedStreams } from './folded-streams.js';

/** Injection token of the event store: an interface has no value to inject by. */
export const EVENT_STORE = Symbol('EventStore');

/** Injection token of the read models (`ReadModels` of `#processing`). */
export const READ_MODELS = Symbol('ReadModels');

/** Injection token of the clock. */
export const CLOCK = Symbol('Clock');

export interface LedgerOptions {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly readModels: ReadModels;
  readonly upcasters?: readonly Upcaster[];
}

/** Makes the ledger available to every context: the store the application chose, the decision runner, the buses. */
@Module({})
export class LedgerModule {
  static forRoot({ store, clock, readModels, upcasters = [] }: LedgerOptions): DynamicModule {
    const chain = new UpcasterChain(upcasters);
    const registers = new FactRegisters();
    const streams = new FoldedStreams(store, chain);
    const providers = [
      { provide: EVENT_STORE, useValue: store },
      { provide: CLOCK, useValue: clock },
      { provide: READ_MODELS, useValue: readModels },
      { provide: UpcasterChain, useValue: chain },
      { provide: FactRegisters, useValue: registers },
      { provide: FoldedStreams, useValue: streams },
      { provide: DecisionRunner, useValue: new DecisionRunner(store, clock, chain, registers, streams) },
    ];
    return { module: LedgerModule, global: true, imports: [CqrsModule.forRoot()], providers, exports: [...providers, CqrsModule] };
  }
}
