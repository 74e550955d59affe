import { canonicalJson, type EventMeta, type NewEvent, type RecordedEvent } from '#kernel';
import type { EventToAppend, StoredEvent } from './event-store.js';
import type { UpcasterChain } from './upcasters.js';

/** Encodes an event once; these bytes are stored, sealed and published as they are. */
export const encodeEvent = ({ id, type, data, meta }: NewEvent): EventToAppend => ({
  id,
  type,
  data: canonicalJson(data),
  meta: canonicalJson(meta),
});

/** Decodes a stored event and brings it forward to today's schema. Every read path goes through here. */
export const decodeEvent = (stored: StoredEvent, upcasters: UpcasterChain): RecordedEvent => {
  const meta = JSON.parse(stored.meta) as EventMeta;
  const data = JSON.parse(stored.data) as object;
  const event: RecordedEvent = {
    id: stored.id,
    type: stored.type,
    data,
    meta,
    stream: stored.stream,
    revision: stored.revision,
    position: stored.position,
    number: stored.number,
  };
  return upcasters.upcast(event);
};
