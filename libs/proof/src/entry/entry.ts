/**
 * An entry: what is hashed as a leaf for each event of the ledger. It is the canonical JSON (RFC 8785) of
 *
 *   { v: 1, id, stream, rev, type, time, data, meta }
 *
 *   v       version of this form
 *   id      UUID of the event
 *   stream  what it is about; rev is its 0-based place there, without a gap
 *   type    what happened
 *   time    when the ledger took it, ISO 8601 in UTC with milliseconds
 *   data    the fact; no personal data
 *   meta    who, why, under which rules, and a random nonce, so that a guessed entry cannot be confirmed by its hash
 *
 * Entries hold integers only, so that every JSON writer agrees on their bytes, and at most 65,535 of those (`tiles/entry-bundle.ts`).
 *
 * The ledger keeps `data` and `meta` as canonical JSON already. An entry is put together around them without reading them again: sealing
 * costs one concatenation, and what is sealed is what is stored.
 *
 * Errors:
 *   ENTRY_TOO_LARGE        more than 65,535 bytes
 *   ENTRY_NOT_CANONICAL    not the canonical JSON of anything: the same values could be read from other bytes
 *   ENTRY_MALFORMED        canonical, but not of this form
 */
import { canonicalJson, isDomainError } from '#kernel';
import { fromUtf8, utf8 } from '../bytes.js';
import { refusal } from '../refusal.js';
import { LARGEST_ENTRY_BYTES } from '../tiles/entry-bundle.js';

/** An event as the store returns it. */
export interface EntrySource {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  /** canonical JSON */
  readonly data: string;
  /** canonical JSON */
  readonly meta: string;
}

export interface Entry {
  readonly v: 1;
  readonly id: string;
  readonly stream: string;
  readonly rev: number;
  readonly type: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly meta: Readonly<Record<string, unknown>>;
}

/**
 * The text of an entry.
 * @param time  `recordedAt` of the event's metadata
 */
export const entryText = ({ id, stream, revision, type, data, meta }: EntrySource, time: string): string =>
  `{"data":${data},"id":${canonicalJson(id)},"meta":${meta},"rev":${canonicalJson(revision)},"stream":${canonicalJson(stream)},` +
  `"time":${canonicalJson(time)},"type":${canonicalJson(type)},"v":1}`;

/**
 * The bytes of an entry: the preimage of its leaf.
 * @param time  `recordedAt` of the event's metadata
 * @throws DomainError `ENTRY_TOO_LARGE` {stream, bytes, limit}
 */
export const entryBytes = (event: EntrySource, time: string): Uint8Array => {
  const bytes = utf8(entryText(event, time));
  if (bytes.length > LARGEST_ENTRY_BYTES) {
    throw refusal('ENTRY_TOO_LARGE', { stream: event.stream, bytes: bytes.length, limit: LARGEST_ENTRY_BYTES });
  }
  return bytes;
};

/**
 * Reads the bytes of an entry, and takes nothing for granted.
 * @throws DomainError `ENTRY_NOT_CANONICAL`, `ENTRY_MALFORMED` {member}
 */
export const parseEntry = (bytes: Uint8Array): Entry => {
  const text = fromUtf8(bytes);
  if (text === undefined) throw refusal('ENTRY_NOT_CANONICAL', { reason: 'not UTF-8' });
  const value = parsedCanonical(text);
  if (!isRecord(value)) throw refusal('ENTRY_MALFORMED', { member: 'entry' });
  const wrong = MEMBERS.find(([name, holds]) => !holds(value[name]));
  if (wrong) throw refusal('ENTRY_MALFORMED', { member: wrong[0] });
  if (Object.keys(value).length !== MEMBERS.length) throw refusal('ENTRY_MALFORMED', { member: 'unknown' });
  // Every member was just checked.
  return value as unknown as Entry;
};

const parsedCanonical = (text: string): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refusal('ENTRY_NOT_CANONICAL', { reason: 'not JSON' });
  }
  try {
    if (canonicalJson(value) === text) return value;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    throw refusal('ENTRY_NOT_CANONICAL', { reason: String(error.details.found) }, error);
  }
  throw refusal('ENTRY_NOT_CANONICAL', { reason: 'another spelling' });
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 0;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const MEMBERS: readonly (readonly [keyof Entry, (value: unknown) => boolean])[] = [
  ['v', (value) => value === 1],
  ['id', isText],
  ['stream', isText],
  ['rev', (value) => Number.isSafeInteger(value) && Number(value) >= 0],
  ['type', isText],
  ['time', (value) => typeof value === 'string' && instant.test(value)],
  ['data', isRecord],
  ['meta', isRecord],
];
