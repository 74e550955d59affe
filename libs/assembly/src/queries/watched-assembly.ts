/** Somebody who watches: takes what she is told as it is, the same bytes for everybody. */
export interface Screen {
  tell(frame: Uint8Array): void;
  /** a sign of life, and the moment to give up on a screen that takes nothing any more */
  heartbeat(frame: Uint8Array): void;
  end(): void;
}

/** What was read of an assembly, and up to which entry. */
export interface Reading {
  readonly number: number;
  /** JSON of the state */
  readonly state: string;
  /** true when the read models have not taken the last entries yet */
  readonly stale: boolean;
}

/** Milliseconds between two states of one stream: two a second. */
export const PACE = 500;

/** Milliseconds after which entries are looked for although nobody rang. */
const LOOK = 2_000;

/**
 * One assembly, and everybody who watches it. The state is read once and written once, however many screens there are; what happens between
 * two readings is told together.
 */
export class WatchedAssembly {
  private readonly screens = new Set<Screen>();
  private told: { readonly number: number; readonly state: string; readonly frame: Uint8Array } | undefined;
  /** last entry that was looked at, whether or not it changed anything */
  private seen = -1;
  private lastReading = -PACE;
  private next: NodeJS.Timeout | undefined;
  /** true while the next look waits for the pace only, and not for somebody to ring */
  private isDue = false;
  private isReading = false;
  private rung = false;

  constructor(private readonly read: () => Promise<Reading>) {}

  get watchers(): number {
    return this.screens.size;
  }

  /** The first state, so that whoever comes is told at once. @throws DomainError what reading throws */
  async begin(): Promise<void> {
    if (!this.told) this.take(await this.read());
  }

  /**
   * @param lastSeen  number of the last state this screen was told, when it comes back (`Last-Event-ID`): nothing is told twice
   * @returns how to leave
   */
  join(screen: Screen, lastSeen?: number): () => void {
    this.screens.add(screen);
    const isKnown = lastSeen !== undefined && this.told !== undefined && lastSeen >= this.told.number && lastSeen <= this.seen;
    if (this.told && !isKnown) screen.tell(this.told.frame);
    // Whatever was recorded while nobody watched.
    this.ring();
    return () => {
      this.screens.delete(screen);
    };
  }

  /** Something was recorded, perhaps here. */
  ring(): void {
    this.rung = true;
    if (this.isDue || this.isReading || this.screens.size === 0) return;
    this.isDue = true;
    this.readIn(Math.max(0, this.lastReading + PACE - performance.now()));
  }

  heartbeat(frame: Uint8Array): void {
    for (const screen of this.screens) screen.heartbeat(frame);
  }

  end(): void {
    clearTimeout(this.next);
    for (const screen of [...this.screens]) screen.end();
    this.screens.clear();
  }

  private readIn(milliseconds: number): void {
    clearTimeout(this.next);
    this.next = setTimeout(() => void this.look(), milliseconds);
    this.next.unref();
  }

  private async look(): Promise<void> {
    this.isDue = false;
    this.isReading = true;
    this.rung = false;
    this.lastReading = performance.now();
    try {
      const reading = await this.read();
      if (this.take(reading) && this.told) for (const screen of this.screens) screen.tell(this.told.frame);
      this.rung ||= reading.stale;
    } catch {
      // The ledger or a read model is away: screens keep what they were told, and the next look tells them more.
    } finally {
      this.isReading = false;
    }
    if (this.screens.size === 0) return;
    if (this.rung) this.ring();
    else this.readIn(LOOK);
  }

  /** @returns whether there is something to tell */
  private take({ number, state }: Reading): boolean {
    this.seen = Math.max(this.seen, number);
    if (this.told?.state === state) return false;
    this.told = { number, state, frame: Buffer.from(`id: ${number}\nevent: state\ndata: ${state}\n\n`) };
    return true;
  }
}
