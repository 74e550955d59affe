import type { Decider, DomainCommand, DomainEvent, FactRequests, FactsOf } from '#kernel';
import type { Undated } from '#cqrs';
import { RULEBOOK_IN_FORCE, rulebookOn, type Rulebook } from '#statutes/domain';

/** Folded states by stream; a stream that is not there has its initial state. */
export type States = ReadonlyMap<string, unknown>;

/**
 * Decides commands in memory, one after the other, with the deciders that decide them for good: what would be recorded is what is recorded
 * if nobody else writes meanwhile.
 */
export class Rehearsal {
  private readonly states: Map<string, unknown>;

  constructor(
    states: States,
    private readonly rulebook: Rulebook,
    /** the instant of the rehearsal */
    private readonly at: string,
  ) {
    this.states = new Map(states);
  }

  stateOf<State>(stream: string, { initialState }: { readonly initialState: State }): State {
    // A stream is folded by the folding of its own context only.
    return (this.states.get(stream) as State | undefined) ?? initialState;
  }

  /** Several commands that count together: all of them, or none when one is refused. */
  together<Result>(task: (attempt: Attempt) => Result): Result {
    const attempt = new Attempt(this, this.rulebook, this.at);
    const result = task(attempt);
    for (const [stream, state] of attempt.pending) this.states.set(stream, state);
    return result;
  }
}

export class Attempt {
  readonly pending = new Map<string, unknown>();

  constructor(
    private readonly rehearsal: Rehearsal,
    private readonly rulebook: Rulebook,
    private readonly at: string,
  ) {}

  stateOf<State>(stream: string, folding: { readonly initialState: State }): State {
    // As above.
    return (this.pending.get(stream) as State | undefined) ?? this.rehearsal.stateOf(stream, folding);
  }

  /** @returns the events that follow. @throws DomainError of the decider */
  decide<Command extends DomainCommand, State, Event extends DomainEvent, Requests extends FactRequests>(
    decider: Decider<Command, State, Event, Requests>,
    undated: Undated<Command>,
  ): readonly Event[] {
    // `Undated` takes `at` away and this puts it back: the compiler cannot see that through the distributed Omit.
    const command = { ...undated, at: this.at } as unknown as Command;
    const stream = decider.stream(command);
    const state = this.stateOf(stream, decider);
    const events = decider.decide(command, state, this.factsOf(decider.facts?.(command)));
    this.pending.set(
      stream,
      events.reduce((folded, event) => decider.evolve(folded, event), state),
    );
    return events;
  }

  private factsOf<Requests extends FactRequests>(requests: Requests | undefined): FactsOf<Requests> {
    const answers = Object.entries(requests ?? {}).map(([name, request]) => {
      if (request.from === 'stream') return [name, this.stateOf(request.stream, request.folding)] as const;
      if (request.register !== RULEBOOK_IN_FORCE) throw new Error(`an import asks no register ${request.register}`);
      return [name, rulebookOn(this.rulebook, String(request.parameters['date']))] as const;
    });
    // Each answer stands under the name and with the type of its request.
    return Object.fromEntries(answers) as FactsOf<Requests>;
  }
}
