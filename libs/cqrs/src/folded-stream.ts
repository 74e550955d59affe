import type { DomainEvent, Folding, RecordedEvent } from '#kernel';
import type { Receipt } from './receipt.js';

/** Where an event stands. */
export interface Place {
  readonly position: string;
  readonly number: number;
}

/** What an earlier command recorded in this stream, and what caused it. */
export interface EarlierCommand {
  readonly receipt: Receipt;
  readonly causationId: string;
}

/** A stream as far as it has been read: its state, the commands it holds, and where the last event of each type stands. */
export class FoldedStream<State> {
  private folded: State;
  private last = -1;
  private readonly commands = new Map<string, EarlierCommand>();
  private readonly places = new Map<string, Place>();

  constructor(
    readonly stream: string,
    private readonly folding: Folding<State, never>,
  ) {
    this.folded = folding.initialState;
  }

  get state(): State {
    return this.folded;
  }

  /** last revision, -1 while the stream does not exist */
  get revision(): number {
    return this.last;
  }

  earlier(commandId: string): EarlierCommand | undefined {
    return this.commands.get(commandId);
  }

  /** Where the last event of this type stands in the ledger. */
  lastOf(type: string): Place | undefined {
    return this.places.get(type);
  }

  /** Takes the next event; one that was taken already changes nothing, so two readers may bring the same tail. */
  take(event: RecordedEvent): void {
    if (event.revision <= this.last) return;
    // The stream belongs to this folding: its events are the ones it knows.
    this.folded = this.folding.evolve(this.folded, event as DomainEvent as never);
    this.last = event.revision;
    const { stream, revision, position, number } = event;
    this.commands.set(event.meta.commandId, { receipt: { stream, revision, position, number }, causationId: event.meta.causationId });
    this.places.set(event.type, { position, number });
  }
}
