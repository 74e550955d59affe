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
  actor: context.actor,
  commandId: context.commandId,
  causationId,
  correlationId: context.correlationId,
  schemaVersion: upcasters.currentVersion(type),
  effectiveAt: command.effectiveAt ?? command.at,
  recordedAt: command.at,
  nonce: nonce(),
  rulebookVersion,
  reliedOn,
  onBehalfOf: command.onBehalfOf,
  decisionRef: command.decisionRef,
  documentRef: command.documentRef,
});
