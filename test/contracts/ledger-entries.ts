import { randomUUID } from 'node:crypto';
import { canonicalJson } from '#kernel';
import type { EventToAppend, StoredEvent } from '#event-store';

/** An entry as the application hands it to a store: canonical JSON, ready to append. */
export const entry = (data: unknown = {}, type = 'SomethingHappened'): EventToAppend => ({
  id: randomUUID(),
  type,
  data: canonicalJson(data),
  meta: canonicalJson({ actor: 'actor-1', schemaVersion: 1 }),
});

export const entries = (count: number): EventToAppend[] => Array.from({ length: count }, (_, index) => entry({ index }));

/** A stream nobody else has: a real server keeps what earlier runs wrote. */
export const freshStream = (category = 'contract'): string => `${category}-${randomUUID()}`;

/** What the caller handed over, as the store gives it back. */
export const asAppended = ({ id, type, data, meta }: StoredEvent): EventToAppend => ({ id, type, data, meta });
