import { canonicalJson } from '#kernel';
import { entryBytes, type EntrySource } from '../src/entry/entry.js';

/** Event number `number` of a small cooperative: members join, and every third event is a second one in an older stream. */
export const testEvent = (number: number, recordedAt = instantOf(number)): EntrySource => {
  const older = number % 3 === 2;
  const member = older ? number - 2 : number;
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    stream: `member-${member}`,
    revision: older ? 1 : 0,
    type: older ? 'SharesSubscribed' : 'MemberAdmitted',
    data: canonicalJson(
      older ? { memberId: String(member), quantity: 5, unitCents: 2_000 } : { memberId: String(member), category: 'worker' },
    ),
    meta: canonicalJson({
      actor: 'a-1',
      causationId: `c-${number}`,
      commandId: `c-${number}`,
      effectiveAt: '2026-01-01',
      nonce: Buffer.from(String(number).padStart(16, '0')).toString('base64url'),
      recordedAt,
      schemaVersion: 1,
    }),
  };
};

/** One event a second from the first day of 2026. */
export const instantOf = (number: number): string => new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString();

export const testEntry = (number: number, recordedAt = instantOf(number)): Uint8Array =>
  entryBytes(testEvent(number, recordedAt), recordedAt);

export const testEntries = (count: number): Uint8Array[] => Array.from({ length: count }, (_, number) => testEntry(number));

/** Puts two entries in one another's place. */
export const swapEntries = (entries: Uint8Array[], one: number, other: number): void => {
  [entries[one], entries[other]] = [entries[other] ?? new Uint8Array(), entries[one] ?? new Uint8Array()];
};
