import type { StoredEvent } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { wantsOf, type Wants } from './apply-page.js';
import type { FeedPage } from './feed-page.js';
import { progressThrough, type Progress } from './ledger-anchor.js';
import type { Write } from './noted-writes.js';
import { prepared } from './prepared.js';
import type { ProcessState } from './process-state.js';
import type { Process, ProcessReactions, Reaction } from './process.js';
import { EventNotTaken } from './processing.errors.js';

/** What an event calls for. */
export interface Call {
  readonly event: RecordedEvent;
  readonly reactions: readonly Reaction[];
}

/** An event that calls for commands; or several, when their commands name what they are about. */
export interface Called {
  readonly calls: readonly [Call, ...Call[]];
  /** records what the process remembers of the event, and moves on past it; to be called when all commands were acknowledged */
  readonly acknowledge: () => void;
}

/** Events whose commands are given together: where they end, and what the process remembers of them. */
interface Gathered {
  readonly calls: readonly [Call, ...Call[]];
  readonly end: number;
  readonly writes: readonly Write[];
}

/** How many commands are gathered at least before they are given together. */
const TOGETHER = 500;

/**
 * Goes through the events of one page. What a process remembers and its checkpoint are written together, and never before the commands
 * were acknowledged: an event that calls for some is rolled back, and what it wrote is written after.
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
    let stopped: Call | EventNotTaken | undefined;
    this.state.advance(() => {
      for (; this.next < this.page.events.length; this.next += 1) {
        stopped = this.take(this.next);
        if (stopped) break;
      }
      return this.progressThrough(this.next);
    });
    if (stopped instanceof EventNotTaken) throw stopped;
    return stopped && this.called(stopped);
  }

  /** Leaves no trace of an event that calls for commands, or that could not be taken. */
  private take(index: number): Call | EventNotTaken | undefined {
    const stored = this.page.events[index];
    if (!stored || !this.wants(stored.type)) return undefined;
    const { database } = this.state;
    prepared(database, 'SAVEPOINT reaction').run();
    const stopped = this.react(stored, index);
    if (stopped) prepared(database, 'ROLLBACK TO reaction').run();
    prepared(database, 'RELEASE reaction').run();
    return stopped;
  }

  private react(stored: StoredEvent, index: number): Call | EventNotTaken | undefined {
    try {
      const event = this.page.decode(stored, index);
      const reactions = this.reactions.react(event);
      return reactions.length > 0 ? { event, reactions } : undefined;
    } catch (error) {
      return new EventNotTaken(stored.number, stored.type, error);
    }
  }

  /** The event the scan stands at, and those after it while all that is called for may be given together. */
  private called(first: Call): Called {
    const { calls, end, writes } = this.state.rehearse((noted) => this.gather(first, noted));
    return { calls, acknowledge: () => this.acknowledge(end, writes) };
  }

  /** One that cannot be taken, or has to wait, is left to its own turn. */
  private gather(first: Call, writes: Write[]): Gathered {
    const calls: [Call, ...Call[]] = [first];
    const { events } = this.page;
    // The first one is taken again for what it remembers.
    const mostCommands = namesSubjects(first) ? TOGETHER : 0;
    let commands = 0;
    for (let index = this.next; index < events.length; index += 1) {
      const stored = events[index];
      if (!stored || !this.wants(stored.type)) continue;
      const written = writes.length;
      const taken = this.react(stored, index);
      if (index > this.next && (taken instanceof EventNotTaken || (taken && !namesSubjects(taken)))) {
        writes.length = written;
        return { calls, end: index, writes };
      }
      if (taken instanceof EventNotTaken || !taken) continue;
      if (index > this.next) calls.push(taken);
      commands += taken.reactions.length;
      if (commands >= mostCommands) return { calls, end: index + 1, writes };
    }
    return { calls, end: events.length, writes };
  }

  private acknowledge(end: number, writes: readonly Write[]): void {
    this.state.advance(() => {
      for (const write of writes) write();
      return this.progressThrough(end);
    });
    this.next = end;
  }

  private progressThrough(count: number): Progress {
    return progressThrough(this.page, this.before, count);
  }
}

const namesSubjects = ({ reactions }: Call): boolean => reactions.every(({ subject }) => subject !== undefined);
