/** How many streams are remembered: those read again and again while others are written. */
const REMEMBERED = 64_000;

/**
 * Where streams that were read to their end now end. One process writes the file, so it knows without asking: the tail of an open ballot,
 * read twice for each vote, costs nothing until something is appended to it.
 */
export class StreamHeads {
  private readonly revisions = new Map<string, number>();

  /** True when nothing can stand at `from` or after it. */
  endsBefore(stream: string, from: number): boolean {
    const last = this.revisions.get(stream);
    return last !== undefined && last < from;
  }

  /** The stream was read to its end, which is this revision (-1 when it does not exist). */
  readTo(stream: string, revision: number): void {
    this.revisions.delete(stream);
    this.revisions.set(stream, revision);
    if (this.revisions.size <= REMEMBERED) return;
    const [oldest] = this.revisions.keys();
    if (oldest !== undefined) this.revisions.delete(oldest);
  }

  /** Something was committed to the stream. */
  moved(stream: string, revision: number): void {
    if (this.revisions.has(stream)) this.revisions.set(stream, revision);
  }
}
