import { nameBasedUuid } from '#event-store';
import { canonicalJson, type DomainCommand } from '#kernel';

/** Namespace of actors' idempotency keys (RFC 9562, section 5.5). */
const ACTORS = '6f0b1d3c-58a5-5c0e-9a53-0d3d1d2f6c11';

/** The id of a command a person sends: the same key from the same actor is the same command. */
export const commandIdOf = (actor: string, idempotencyKey: string): string => nameBasedUuid(idempotencyKey, nameBasedUuid(actor, ACTORS));

/**
 * The id of the event a command records at this place: a retry writes the same ids, and the store recognises them. What caused the command
 * (for a person's: what it said) is part of it, so that a reused key with another body is a conflict in every store and never an echo.
 */
export const eventIdOf = (commandId: string, causationId: string, stream: string, index: number): string =>
  nameBasedUuid(`${stream}#${index}#${causationId}`, commandId);

/** The id of a command that follows from another one. */
export const followingCommandId = (commandOrEventId: string, effect: string): string => nameBasedUuid(effect, commandOrEventId);

/**
 * What a command said, as an id: two different bodies under one command id differ here, which is how a reused key is found. It stands as
 * the `causationId` of a command nothing else caused.
 */
export const fingerprintOf = (commandId: string, command: DomainCommand): string => {
  const { at: _decidedAt, ...said } = command;
  return nameBasedUuid(canonicalJson(said), commandId);
};
