import { isStopped, type ProjectionSnapshot } from './projection-snapshot.js';

/** Longest time, in milliseconds, for which news that nobody waits for are held back. */
const COALESCE_MS = 20;

/** Sends snapshots to another thread: many in one message while it is busy, at once when somebody waits for just that. */
export class SnapshotPosts {
  private readonly news = new Map<string, ProjectionSnapshot>();
  private readonly awaited = new Map<string, number[]>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly post: (snapshots: readonly ProjectionSnapshot[]) => void) {}

  want(name: string, number: number): void {
    this.awaited.set(name, [...(this.awaited.get(name) ?? []), number]);
    const known = this.news.get(name);
    if (known) this.changed(known);
  }

  changed(snapshot: ProjectionSnapshot): void {
    this.news.set(snapshot.name, snapshot);
    if (this.answers(snapshot)) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), COALESCE_MS);
  }

  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.news.size === 0) return;
    this.post([...this.news.values()]);
    this.news.clear();
  }

  private answers(snapshot: ProjectionSnapshot): boolean {
    const numbers = this.awaited.get(snapshot.name);
    if (!numbers) return false;
    const open = isStopped(snapshot) ? [] : numbers.filter((number) => number > snapshot.number);
    if (open.length === 0) this.awaited.delete(snapshot.name);
    else this.awaited.set(snapshot.name, open);
    return open.length < numbers.length;
  }
}
