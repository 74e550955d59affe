import { DomainError, type Clock, type Decider, type DomainCommand, type DomainEvent, type FactRequests } from '#kernel';
import { isWrongExpectedRevision, type EventStore, type EventToAppend, type UpcasterChain } from '#event-store';
import { overlayEventStore } from '#event-store/memory';
import type { CommandContext } from './command-context.js';
import { fingerprintOf } from './command-id.js';
import { buildEntries } from './entry-builder.js';
import type { FactRegisters } from './fact-registers.js';
import { knownFacts, loadFacts, type LoadedFacts } from './facts-loader.js';
import { FoldedStreams } from './folded-streams.js';
import { KeyedQueue } from './keyed-queue.js';
import type { Receipt } from './receipt.js';

/** A command as its handler has it: the runner adds the instant. */
export type Undated<Command extends DomainCommand> = Command extends DomainCommand ? Omit<Command, 'at'> : never;

/** How often a decision is taken again after another one was recorded first. */
const RETRIES = 3;

interface Task<Command extends DomainCommand, State, Event extends DomainEvent, Requests extends FactRequests> {
  readonly decider: Decider<Command, State, Event, Requests>;
  readonly command: Command;
  readonly context: CommandContext;
  readonly causationId: string;
  readonly stream: string;
}

/** Load, fold, decide, append at the exact revision: the one way in which anything is ever recorded. */
export class DecisionRunner {
  private readonly queue = new KeyedQueue();

  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly upcasters: UpcasterChain,
    private readonly registers: FactRegisters,
    private readonly streams: FoldedStreams = new FoldedStreams(store, upcasters),
  ) {}

  /**
   * Decides a command and records what follows.
   *
   * @returns where it landed; the first answer again when this `commandId` was recorded before
   * @throws DomainError of the decider; `IDEMPOTENCY_KEY_REUSED` for the same key with another body; `REVISION_MISMATCH` when the caller's
   *   revision is not the stream's; `CONFLICT` when others kept coming first; the errors of the event store
   */
  async run<Command extends DomainCommand, State, Event extends DomainEvent, Requests extends FactRequests>(
    decider: Decider<Command, State, Event, Requests>,
    undated: Undated<Command>,
    context: CommandContext,
  ): Promise<Receipt> {
    if (context.dryRun) return this.rehearse(decider, undated, context);
    // `Undated` takes `at` away and this puts it back: the compiler cannot see that through the distributed Omit.
    const command = { ...undated, at: this.clock.now() } as unknown as Command;
    const causationId = context.causationId ?? fingerprintOf(context.commandId, command);
    const task = { decider, command, context, causationId, stream: decider.stream(command) };
    if (!decider.opensStream?.(command)) return this.queue.run(task.stream, () => this.decideOnStream(task));

    // Appended expecting no stream, unread; only a refusal makes it look.
    const opening = this.decide(task, decider.initialState);
    const decided = opening instanceof Promise ? await opening : opening;
    if (decided.length === 0) return { stream: task.stream, revision: -1 };
    try {
      const written = await this.store.append(task.stream, 'none', decided);
      this.streams.opened(task.stream, decider, decided, written);
      return { stream: task.stream, ...written };
    } catch (error) {
      if (!isWrongExpectedRevision(error)) throw error;
      return this.queue.run(task.stream, () => this.decideOnStream(task));
    }
  }

  private async decideOnStream<C extends DomainCommand, S, E extends DomainEvent, R extends FactRequests>(
    task: Task<C, S, E, R>,
  ): Promise<Receipt> {
    const { decider, context, stream } = task;
    for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
      const folded = await this.streams.load(stream, decider);
      const earlier = folded.earlier(context.commandId);
      if (earlier) return answerAgain(earlier, task);
      const { revision, state } = folded;
      if (context.expectedRevision !== undefined && context.expectedRevision !== revision)
        throw new DomainError('REVISION_MISMATCH', { stream, expected: context.expectedRevision, actual: revision }, 'precondition');
      const decided = await this.decide(task, state);
      if (decided.length === 0) return { stream, revision };
      try {
        const written = await this.store.append(stream, revision < 0 ? 'none' : revision, decided);
        this.streams.appended(folded, decided, written);
        return { stream, ...written };
      } catch (error) {
        if (!isWrongExpectedRevision(error)) throw error;
      }
    }
    throw new DomainError('CONFLICT', { stream }, 'conflict');
  }

  /** Waits only for what has to be read: a vote under way needs a promise less, and there are hundreds of thousands of them. */
  private decide<C extends DomainCommand, S, E extends DomainEvent, R extends FactRequests>(
    task: Task<C, S, E, R>,
    state: S,
  ): readonly EventToAppend[] | Promise<readonly EventToAppend[]> {
    // A decider without facts has no requests: its R is the empty record.
    const requests = task.decider.facts?.(task.command) ?? ({} as R);
    const known = knownFacts(requests, this.streams);
    if (known) return this.decideOn(known, task, state);
    return loadFacts(requests, this.streams, this.registers).then((loaded) => this.decideOn(loaded, task, state));
  }

  private decideOn<C extends DomainCommand, S, E extends DomainEvent, R extends FactRequests>(
    { facts, reliedOn }: LoadedFacts<R>,
    { decider, command, context, causationId, stream }: Task<C, S, E, R>,
    state: S,
  ): readonly EventToAppend[] {
    const events = decider.decide(command, state, facts);
    const rulebookVersion = decider.rulebookVersion?.(facts);
    return buildEntries(events, { command, context, causationId, stream, rulebookVersion, reliedOn }, this.upcasters);
  }

  private async rehearse<C extends DomainCommand, S, E extends DomainEvent, R extends FactRequests>(
    decider: Decider<C, S, E, R>,
    undated: Undated<C>,
    context: CommandContext,
  ): Promise<Receipt> {
    const overlay = overlayEventStore(this.store);
    const runner = new DecisionRunner(overlay, this.clock, this.upcasters, this.registers);
    const { stream, revision, position } = await runner.run(decider, undated, { ...context, dryRun: false });
    const before = await this.store.readStream(stream);
    const after = position === undefined ? [] : await overlay.readStream(stream, { from: before.length });
    return { stream, revision, dryRun: after.map(({ type, data }) => ({ type, data: JSON.parse(data) as object })) };
  }
}

const answerAgain = (
  { receipt, causationId }: { receipt: Receipt; causationId: string },
  task: { readonly causationId: string; readonly context: CommandContext },
): Receipt => {
  if (causationId !== task.causationId) throw new DomainError('IDEMPOTENCY_KEY_REUSED', { commandId: task.context.commandId }, 'invalid');
  return receipt;
};
