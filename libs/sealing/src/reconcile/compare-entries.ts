import type { StoredEvent } from '#event-store';
import { fromUtf8, sameBytes } from '#proof';
import { entryOf } from '../sealer/entry-of.js';
import type { SealDifference } from './difference.js';

/** What is looked at around an event to tell a changed entry from one that was taken out or put in. */
interface Neighbours {
  /** the sealed entry behind this one */
  readonly sealedNext: Uint8Array | undefined;
  /** the event behind this one */
  readonly eventNext: StoredEvent | undefined;
}

/** @returns in which way an event is not the entry that was sealed under its number; `undefined` when it is */
export const differenceBetween = (
  number: number,
  sealed: Uint8Array,
  event: StoredEvent,
  { sealedNext, eventNext }: Neighbours,
): SealDifference | undefined => {
  const found = entryOf(event);
  if (event.number === number && sameBytes(sealed, found)) return undefined;
  const entry = membersOf(sealed);
  const place = { number, stream: String(entry['stream']), revision: Number(entry['rev']) };
  const sealedText = text(sealed);
  if (event.number !== number || (sealedNext && membersOf(sealedNext)['id'] === event.id))
    return { ...place, what: 'missing', expected: sealedText, found: '' };
  if (eventNext && entry['id'] === eventNext.id)
    return { number, stream: event.stream, revision: event.revision, what: 'extra', expected: '', found: text(found) };
  const other = membersOf(found);
  const what = compared.find((member) => spelled(entry[member]) !== spelled(other[member])) ?? 'data';
  return { ...place, what, expected: spelled(entry[what]), found: spelled(other[what]) };
};

/** An entry that was sealed and is not in the ledger any more. */
export const missing = (number: number, sealed: Uint8Array): SealDifference => {
  const { stream, rev } = membersOf(sealed);
  return { number, stream: String(stream), revision: Number(rev), what: 'missing', expected: text(sealed), found: '' };
};

const compared = ['id', 'stream', 'rev', 'type', 'time', 'data', 'meta'] as const;

const text = (entry: Uint8Array): string => fromUtf8(entry) ?? '';

/** An entry that was changed may not even be JSON any more. */
const membersOf = (entry: Uint8Array): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(text(entry)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
};

const spelled = (value: unknown): string => JSON.stringify(value) ?? '';
