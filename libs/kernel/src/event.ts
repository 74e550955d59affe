/**
 * What has happened, and everything the ledger keeps beside it.
 *
 * `data` is the fact itself. `meta` answers who, when, why and under which rules; its names are those of the entry that is
 * sealed and published, so they never change.
 */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** Metadata every entry carries. Dates are ISO 8601; `recordedAt` is an instant in UTC with milliseconds. */
export interface EventMeta {
  /** pseudonym of who acts; never a name */
  readonly actor: string;
  /** id of the command that decided this event: the key of every idempotent retry */
  readonly commandId: string;
  /** id of the event or command that led to that command */
  readonly causationId: string;
  /** shared by everything that follows from one request; absent on purpose where linking entries would identify a voter */
  readonly correlationId?: string;
  /** version of the shape of `data`; upcasters bring older ones forward when they are read */
  readonly schemaVersion: number;
  /** when it counts: a calendar date in the cooperative's zone, or an instant */
  readonly effectiveAt: string;
  /** when the ledger took it */
  readonly recordedAt: string;
  /** 16 random bytes in base64url: salts the leaf, so that a guessed entry cannot be confirmed from its hash */
  readonly nonce: string;
  /** version of the rulebook the decision was taken under */
  readonly rulebookVersion?: number;
  /** revisions of the other streams the decision relied on */
  readonly reliedOn?: Readonly<Record<string, number>>;
  /** pseudonym of the person for whom the actor acts (proxy, desk) */
  readonly onBehalfOf?: string;
  /** reference of the board or assembly decision this entry carries out */
  readonly decisionRef?: string;
  /** reference of the paper behind the entry: bulletin, letter, voucher */
  readonly documentRef?: string;
}

/** An event ready to be appended. */
export interface NewEvent<Event extends DomainEvent = DomainEvent> {
  readonly id: string;
  readonly type: Event['type'];
  readonly data: Event['data'];
  readonly meta: EventMeta;
}

/** An event as the ledger returns it. */
export interface RecordedEvent<Event extends DomainEvent = DomainEvent> extends NewEvent<Event> {
  readonly stream: string;
  /** 0-based place in its stream */
  readonly revision: number;
  /** opaque, string-sortable place in the store */
  readonly position: string;
  /** ledger number: dense, 0-based, the same in every store; what people and proofs refer to */
  readonly number: number;
}

/** One of several events as recorded: knowing its type is knowing its data. */
export type RecordedOneOf<Event extends DomainEvent> = Event extends DomainEvent ? RecordedEvent<Event> : never;
