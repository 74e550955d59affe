import { nameBasedUuid } from '#event-store';

/** What the ledger keeps of why a command was given. */
export interface ReactionCause {
  /** the same for every attempt, so that a command is carried out once however often it is given */
  readonly commandId: string;
  /** id of the event reacted to; for a deadline, which has no event, the command id itself */
  readonly causationId: string;
  /** of the event; absent where the event has none on purpose */
  readonly correlationId?: string;
}

/** Gives a command to the application. It is acknowledged when the promise resolves, refused when it rejects. */
export type CommandDispatcher = (command: object, cause: ReactionCause) => Promise<unknown>;

/** Namespace of the effects that follow from a date and not from an event. */
const DEADLINES = '2f0c4a0e-7c35-5d0b-9a0f-6d1f3b8e41c7';

/** @param effect  name of the consequence; distinct among all that follow from one event */
export const commandIdAfter = (eventId: string, effect: string): string => nameBasedUuid(effect, eventId);

/** @param effect  names the subject and the date, so that it is the same deadline for ever */
export const commandIdAtDeadline = (effect: string): string => nameBasedUuid(effect, DEADLINES);
