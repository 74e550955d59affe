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

/**
 * A stored event that is parsed when somebody asks what it says, and only the part that is asked for: many readers want its place, some its
 * metadata, few both. Properties of the prototype: it cannot be copied by spreading it.
 */
class UnreadEvent implements RecordedEvent {
  private parsedData: object | undefined;
  private parsedMeta: EventMeta | undefined;

  constructor(private readonly stored: StoredEvent) {}

  get id(): string {
    return this.stored.id;
  }

  get type(): string {
    return this.stored.type;
  }

  get stream(): string {
    return this.stored.stream;
  }

  get revision(): number {
    return this.stored.revision;
  }

  get position(): string {
    return this.stored.position;
  }

  get number(): number {
    return this.stored.number;
  }

  get data(): object {
    return (this.parsedData ??= JSON.parse(this.stored.data) as object);
  }

  get meta(): EventMeta {
    return (this.parsedMeta ??= JSON.parse(this.stored.meta) as EventMeta);
  }
}

/** As `decodeEvent`, for readers that look at many events and into few. */
export const readEvent = (stored: StoredEvent, upcasters: UpcasterChain): RecordedEvent =>
  upcasters.changes(stored.type) ? decodeEvent(stored, upcasters) : new UnreadEvent(stored);

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
