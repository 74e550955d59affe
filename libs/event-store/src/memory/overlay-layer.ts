import type { AppendResult, Checkpoint, EventToAppend, StoredEvent } from '../event-store.js';

/** Digits of a place above the base: text order is number order. */
const PLACE_DIGITS = 12;

interface StreamAbove {
  /** revision of the first event of the stream above the base */
  readonly start: number;
  readonly events: StoredEvent[];
}

/** The entries above the base, in order. */
export class OverlayLayer {
  private readonly entries: StoredEvent[] = [];
  private readonly streams = new Map<string, StreamAbove>();
  private readonly firstNumber: number;
  private readonly prefix: string;

  constructor(base: Checkpoint | undefined) {
    this.firstNumber = base ? base.number + 1 : 0;
    // A longer text with the same beginning sorts after the base's head and before any position that could follow it.
    this.prefix = base ? `${base.position}.` : '';
  }

  /** Where a stream starts above the base; `undefined` until something was appended to it. */
  firstRevisionOf(stream: string): number | undefined {
    return this.streams.get(stream)?.start;
  }

  nextRevisionOf(stream: string): number | undefined {
    const above = this.streams.get(stream);
    return above && above.start + above.events.length;
  }

  push(stream: string, start: number, events: readonly EventToAppend[]): AppendResult {
    const above = this.streams.get(stream) ?? { start, events: [] };
    this.streams.set(stream, above);
    for (const { id, type, data, meta } of events) {
      const place = this.entries.length;
      const stored: StoredEvent = {
        id,
        type,
        data,
        meta,
        stream,
        revision: above.start + above.events.length,
        position: this.prefix + String(place).padStart(PLACE_DIGITS, '0'),
        number: this.firstNumber + place,
      };
      above.events.push(stored);
      this.entries.push(stored);
    }
    const { position, number } = this.entries.at(-1) as StoredEvent; // an append holds at least one event
    return { revision: above.start + above.events.length - 1, position, number };
  }

  readStream(stream: string, from: number, limit: number): readonly StoredEvent[] {
    const above = this.streams.get(stream);
    if (!above) return [];
    const first = Math.max(0, from - above.start);
    return above.events.slice(first, first + limit);
  }

  readAll(after: Checkpoint | undefined, limit: number): readonly StoredEvent[] {
    const first = this.placeAfter(after);
    return this.entries.slice(first, first + limit);
  }

  head(): Checkpoint | undefined {
    const last = this.entries.at(-1);
    return last && { position: last.position, number: last.number };
  }

  /** True when nothing lies above this place. */
  endsWith(place: Checkpoint | undefined): boolean {
    return this.placeAfter(place) >= this.entries.length;
  }

  private placeAfter(place: Checkpoint | undefined): number {
    return place === undefined ? 0 : Math.max(0, place.number + 1 - this.firstNumber);
  }
}
