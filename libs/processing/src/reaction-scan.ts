import type { StoredEvent } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { wantsOf, type Wants } from './apply-page.js';
import type { FeedPage } from './feed-page.js';
import { progressThrough, type Progress } from './ledger-anchor.js';
import { prepared } from './prepared.js';
import type { ProcessState } from './process-state.js';
import type { Process, ProcessReactions, Reaction } from './process.js';
import { EventNotTaken } from './processing.errors.js';

/** An event that calls for commands. */
export interface Called {
  readonly event: RecordedEvent;
  readonly reactions: readonly Reaction[];
  /** records what the process remembers of the event, and moves on past it; to be called when all commands were acknowledged */
  readonly acknowledge: () => void;
}

/**
 * Goes through the events of one page. What a process remembers and its checkpoint are written together, and never before the commands
 * were acknowledged: an event that calls for some is rolled back, and taken a second time after.
 */
export class ReactionScan {
  private readonly wants: Wants;
  private readonly before: Progress;
  private next = 0;

  constructor(
    private readonly page: FeedPage,
    process: Process,
    private readonly reactions: ProcessReactions,
    private readonly state: ProcessState,
  ) {
    this.wants = wantsOf(process.handles);
    this.before = state.progress;
  }

  /**
   * Takes events up to the first that calls for commands, or all that are left.
   * @throws EventNotTaken, DomainError `LEASE_LOST`
   */
  onward(): Called | undefined {
    if (!this.page.events.some(({ type }, index) => index >= this.next && this.wants(type))) {
      this.state.pass(this.progressThrough(this.page.events.length));
      return undefined;
    }
    let stopped: Called | EventNotTaken | undefined;
    this.state.advance(() => {
      for (; this.next < this.page.events.length; this.next += 1) {
        stopped = this.take(this.next);
        if (stopped) break;
      }
      return this.progressThrough(this.next);
    });
    if (stopped instanceof EventNotTaken) throw stopped;
    return stopped;
  }

  /** Leaves no trace of an event that calls for commands, or that could not be taken. */
  private take(index: number): Called | EventNotTaken | undefined {
    const stored = this.page.events[index];
    if (!stored || !this.wants(stored.type)) return undefined;
    const { database } = this.state;
    prepared(database, 'SAVEPOINT reaction').run();
    const stopped = this.react(stored, index);
    if (stopped) prepared(database, 'ROLLBACK TO reaction').run();
    prepared(database, 'RELEASE reaction').run();
    return stopped;
  }

  private react(stored: StoredEvent, index: number): Called | EventNotTaken | undefined {
    try {
      const event = this.page.decode(stored, index);
      const reactions = this.reactions.react(event);
      return reactions.length > 0 ? { event, reactions, acknowledge: () => this.acknowledge(event, index) } : undefined;
    } catch (error) {
      return new EventNotTaken(stored.number, stored.type, error);
    }
  }

  private acknowledge(event: RecordedEvent, index: number): void {
    this.state.advance(() => {
      this.reactions.react(event);
      return this.progressThrough(index + 1);
    });
    this.next = index + 1;
  }

  private progressThrough(count: number): Progress {
    return progressThrough(this.page, this.before, count);
  }
}
