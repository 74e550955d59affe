import type { DomainCommand, DomainEvent, EventMeta, NewEvent } from '#kernel';
import { encodeEvent, type EventToAppend, type UpcasterChain } from '#event-store';
import type { CommandContext } from './command-context.js';
import { eventIdOf } from './command-id.js';
import { nonce } from './nonce.js';

export interface Decision {
  readonly command: DomainCommand;
  readonly context: CommandContext;
  readonly causationId: string;
  readonly stream: string;
  readonly rulebookVersion: number | undefined;
  readonly reliedOn: Readonly<Record<string, number>>;
}

/** Gives decided events their metadata and encodes them. */
export const buildEntries = (events: readonly DomainEvent[], decision: Decision, upcasters: UpcasterChain): readonly EventToAppend[] =>
  events.map((event, index) => encodeEvent(newEvent(event, index, decision, upcasters)));

const newEvent = ({ type, data }: DomainEvent, index: number, decision: Decision, upcasters: UpcasterChain): NewEvent => ({
  id: eventIdOf(decision.context.commandId, decision.causationId, decision.stream, index),
  type,
  data,
  meta: metaOf(type, decision, upcasters),
});

const metaOf = (
  type: string,
  { command, context, causationId, rulebookVersion, reliedOn }: Decision,
  upcasters: UpcasterChain,
): EventMeta => ({
  // In the order of canonical JSON, so that it need not be sorted.
  actor: context.actor,
  causationId,
  commandId: context.commandId,
  correlationId: context.correlationId,
  decisionRef: command.decisionRef,
  documentRef: command.documentRef,
  effectiveAt: command.effectiveAt ?? command.at,
  nonce: nonce(),
  onBehalfOf: command.onBehalfOf,
  recordedAt: command.at,
  reliedOn,
  rulebookVersion,
  schemaVersion: upcasters.currentVersion(type),
});
