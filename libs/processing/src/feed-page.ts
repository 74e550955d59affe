import { readEvent, type Checkpoint, type Page, type StoredEvent, type UpcasterChain } from '#event-store';
import type { RecordedEvent } from '#kernel';

/** A page of the ledger as all its readers share it: an event is parsed when the first of them asks for it, and only once. */
export class FeedPage {
  readonly events: readonly StoredEvent[];
  readonly checkpoint: Checkpoint | undefined;
  readonly atHead: boolean;
  private readonly parsed: (RecordedEvent | undefined)[] = [];

  constructor(
    page: Page,
    private readonly upcasters: UpcasterChain,
  ) {
    this.events = page.events;
    this.checkpoint = page.checkpoint;
    this.atHead = page.atHead;
  }

  /** The event stored at `index` of `events`, brought forward to today's schema. It is shared: nobody may change it. */
  decode(stored: StoredEvent, index: number): RecordedEvent {
    return (this.parsed[index] ??= readEvent(stored, this.upcasters));
  }
}
