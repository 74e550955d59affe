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

  /** what `data` was parsed from */
  get dataText(): string {
    return this.stored.data;
  }

  /** what `meta` was parsed from */
  get metaText(): string {
    return this.stored.meta;
  }

  /** One property of the metadata; the rest is not parsed for it. */
  metaField(name: 'commandId' | 'correlationId' | 'decisionRef' | 'recordedAt' | 'rulebookVersion'): string | undefined {
    // Every other name in it is that of a property or of a stream, and quotes within a text are escaped.
    const start = this.stored.meta.indexOf(`"${name}":`);
    if (start < 0) return undefined;
    const value = start + name.length + 3;
    const end =
      this.stored.meta.charAt(value) === '"' ? this.stored.meta.indexOf('"', value + 1) + 1 : endOfNumber(this.stored.meta, value);
    return this.stored.meta.slice(value, end);
  }

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

const endOfNumber = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && text.charAt(end) !== ',' && text.charAt(end) !== '}') end += 1;
  return end;
};

/** When an event was recorded; of one that was not read yet, nothing else is parsed. */
export const recordedAtOf = (event: RecordedEvent): string =>
  (event instanceof UnreadEvent ? event.metaField('recordedAt')?.slice(1, -1) : undefined) ?? event.meta.recordedAt;

/** The command an event came of; of one that was not read yet, nothing else is parsed. */
export const commandIdOf = (event: RecordedEvent): string =>
  (event instanceof UnreadEvent ? event.metaField('commandId')?.slice(1, -1) : undefined) ?? event.meta.commandId;

/** What all that followed from one request shares; of an event that was not read yet, nothing else is parsed. */
export const correlationIdOf = (event: RecordedEvent): string | undefined =>
  event instanceof UnreadEvent ? event.metaField('correlationId')?.slice(1, -1) : event.meta.correlationId;

/** The decision an event carries out; of one that was not read yet, nothing else is parsed, as long as nothing in it is escaped. */
export const decisionRefOf = (event: RecordedEvent): string | undefined => {
  if (!(event instanceof UnreadEvent)) return event.meta.decisionRef;
  const text = event.metaField('decisionRef');
  return text?.includes('\\') ? event.meta.decisionRef : text?.slice(1, -1);
};

/** The rulebook an event was decided under, null when it needed none; of one that was not read yet, nothing else is parsed. */
export const rulebookVersionOf = (event: RecordedEvent): number | null => {
  if (!(event instanceof UnreadEvent)) return event.meta.rulebookVersion ?? null;
  const text = event.metaField('rulebookVersion');
  return text === undefined ? null : Number(text);
};

/** The data of an event as canonical JSON; not written anew when it was read as such. */
export const dataTextOf = (event: RecordedEvent): string => (event instanceof UnreadEvent ? event.dataText : canonicalJson(event.data));

/** The metadata of an event as canonical JSON; not written anew when it was read as such. */
export const metaTextOf = (event: RecordedEvent): string => (event instanceof UnreadEvent ? event.metaText : canonicalJson(event.meta));

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
