import type { RecordedOneOf } from '#kernel';
import { movementsOf, negated, receivedBy, type Movement, type SharesEvent } from '#shares/domain';

/** A movement on the day from which it counts. */
export interface Line {
  readonly effectiveAt: string;
  readonly movement: Movement;
}

/**
 * What each entry about shares moves, and on which day: both sides of a transfer follow from the entry of who gave, and what is taken back
 * counts the other way on the day of what it takes back.
 */
export class BookedLines {
  /** the lines of each person's entries by revision, as text: it takes a fifth of the room */
  private readonly people = new Map<string, string>();

  linesOf(event: RecordedOneOf<SharesEvent>): readonly Line[] {
    const { memberId } = event.data;
    if (event.type === 'SharesEntryRetracted') return this.takenBack(memberId, event.data.revision);
    const lines = movedBy(event).map((movement): Line => ({ effectiveAt: event.meta.effectiveAt, movement }));
    if (lines.length > 0) this.keep(memberId, event.revision, lines);
    return lines;
  }

  private takenBack(memberId: string, revision: number): readonly Line[] {
    const lines = this.keptOf(memberId)[String(revision)] ?? [];
    return lines.map(({ effectiveAt, movement }) => ({ effectiveAt, movement: negated(movement) }));
  }

  private keep(memberId: string, revision: number, lines: readonly Line[]): void {
    this.people.set(memberId, JSON.stringify({ ...this.keptOf(memberId), [revision]: lines }));
  }

  private keptOf(memberId: string): Readonly<Record<string, readonly Line[]>> {
    const text = this.people.get(memberId);
    return text === undefined ? {} : (JSON.parse(text) as Record<string, Line[]>);
  }
}

const movedBy = (event: SharesEvent): readonly Movement[] => {
  if (event.type === 'SharesTransferredIn') return [];
  return event.type === 'SharesTransferredOut' ? [...movementsOf(event), receivedBy(event.data)] : movementsOf(event);
};
