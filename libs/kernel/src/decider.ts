import type { DomainEvent } from './event.js';

/** How the state of a stream follows from its events. */
export interface Folding<State, Event extends DomainEvent = DomainEvent> {
  readonly initialState: State;
  evolve(state: State, event: Event): State;
}

/** A fact taken from another stream, read at its last revision when the decision is taken. */
export interface StreamFact<State> {
  readonly from: 'stream';
  readonly stream: string;
  // The event type is erased here on purpose: a folding is contravariant in it, and only its own stream is ever folded with it.
  readonly folding: Folding<State, never>;
}

/** A fact answered by a register the application provides under a name, for example the line of a frozen roll. */
export interface RegisterFact<Answer> {
  readonly from: 'register';
  readonly register: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** never set: carries the type of the answer */
  readonly answer?: Answer;
}

export type FactRequests = Readonly<Record<string, StreamFact<unknown> | RegisterFact<unknown>>>;

/** The answers to a set of requests, each with the type its request promised. */
export type FactsOf<Requests> = {
  readonly [Name in keyof Requests]: Requests[Name] extends StreamFact<infer State>
    ? State
    : Requests[Name] extends RegisterFact<infer Answer>
      ? Answer
      : never;
};

/** Ask for the folded state of another stream. Its revision is recorded with the decision. */
export const stateOf = <State, Event extends DomainEvent>(folding: Folding<State, Event>, stream: string): StreamFact<State> => ({
  from: 'stream',
  stream,
  folding,
});

/** Ask a register of the application, by name. */
export const lookedUp = <Answer>(register: string, parameters: Readonly<Record<string, unknown>>): RegisterFact<Answer> => ({
  from: 'register',
  register,
  parameters,
});

/** A command as a decider sees it: plain data, named, with the instant at which it is decided. */
export interface DomainCommand<Type extends string = string> {
  readonly type: Type;
  /** the instant of the decision, ISO 8601 in UTC: time comes in, it is never read */
  readonly at: string;
  /** when it counts: a calendar date or an instant; `at` when absent */
  readonly effectiveAt?: string;
  /** the person for whom the actor acts */
  readonly onBehalfOf?: string;
  /** the board or assembly decision carried out */
  readonly decisionRef?: string;
  /** the paper behind it */
  readonly documentRef?: string;
}

/**
 * The rules of one stream: pure and total.
 *
 * `decide` answers with the events that follow, `[]` when the same thing was said before, or throws a `DomainError`.
 */
export interface Decider<
  Command extends DomainCommand,
  State,
  Event extends DomainEvent,
  Requests extends FactRequests = Record<never, never>,
> extends Folding<State, Event> {
  /** name of the stream the command is decided in, `category-id` */
  stream(command: Command): string;
  /** what must be known from elsewhere; loaded again at every retry */
  facts?(command: Command): Requests;
  decide(command: Command, state: State, facts: FactsOf<Requests>): readonly Event[];
  /**
   * Commands that open their stream (a vote, a reservation) name themselves here: they are appended expecting no stream, without a read,
   * and the store itself refuses the second. After a refusal the stream is read and the command decided again on what is there.
   */
  opensStream?(command: Command): boolean;
  /** the rulebook version the facts were read under, recorded with the events */
  rulebookVersion?(facts: FactsOf<Requests>): number | undefined;
}

export const assertUnreachable = (value: never): never => {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
};
