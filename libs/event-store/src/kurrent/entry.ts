import type { ResolvedEvent } from '@eventstore/db-client';
import { canonicalJson, isDomainError } from '#kernel';
import type { EventToAppend } from '../event-store.js';
import { serverTooOld } from './kurrent-errors.js';

/** Where an event stands in the server's log. */
export interface Place {
  readonly logPosition: number;
  /** false for what the server writes for itself: system events, metadata, links of its projections */
  readonly isEntry: boolean;
}

interface SystemEvent extends Place {
  readonly isEntry: false;
}

/** An entry of which everything is known but the number. */
export interface PlacedEntry extends Place, EventToAppend {
  readonly isEntry: true;
  readonly stream: string;
  readonly revision: number;
}

/** What servers before 22.6 give as the position of an event read from its stream: -1, unsigned. */
const NOT_TOLD = 0xffff_ffff_ffff_ffffn;

/** @throws DomainError `LEDGER_SERVER_TOO_OLD` when the server does not tell where in the log an event of a stream stands */
export const placeOf = ({ event, commitPosition }: ResolvedEvent): Place | undefined => {
  if (!event) return undefined;
  const logPosition = event.position?.commit ?? commitPosition;
  if (logPosition === undefined || logPosition === NOT_TOLD) throw serverTooOld();
  return { logPosition: Number(logPosition), isEntry: !event.type.startsWith('$') && !event.streamId.startsWith('$') };
};

/** @throws DomainError `LEDGER_SERVER_TOO_OLD` */
export const eventOf = (resolved: ResolvedEvent): SystemEvent | PlacedEntry | undefined => {
  const place = placeOf(resolved);
  const { event } = resolved;
  if (!place || !event) return undefined;
  const { logPosition } = place;
  // Absent is not null: a null somebody wrote comes back as null.
  const { metadata = {} } = event;
  if (!place.isEntry) return { logPosition, isEntry: false };
  return {
    logPosition,
    isEntry: true,
    id: event.id,
    type: event.type,
    data: canonicalText(event.data),
    meta: canonicalText(metadata),
    stream: event.streamId,
    revision: Number(event.revision),
  };
};

/**
 * The canonical text again: the client parses what it reads. An entry is stored as the canonical text of a value; parsing keeps the value
 * (integers are safe, keys are unique, strings well-formed), and a value has one canonical text: so these are the bytes that were appended.
 *
 * What other programs may have written is never skipped, because it has a number, and never stops a reader: it comes back as a JSON string
 * that holds its text, or its bytes in base64.
 */
const canonicalText = (content: unknown): string => {
  if (content instanceof Uint8Array) return canonicalJson(Buffer.from(content).toString('base64'));
  try {
    return canonicalJson(content);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return canonicalJson(JSON.stringify(content).toWellFormed());
  }
};
