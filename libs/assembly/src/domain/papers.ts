import { canonicalJson, streamName, type Folding } from '#kernel';
import type { PapersEntered } from './papers.events.js';
import type { Choice } from './vote.events.js';

/** What one teller has read, by batch. */
export type PapersRead = ReadonlyMap<number, readonly Choice[]>;

export const papersStream = (ballotId: string, teller: string): string => streamName('papers', ballotId, teller);

export const papersFolding: Folding<PapersRead, PapersEntered> = {
  initialState: new Map(),
  evolve: (read, { data: { batch, papers } }) => new Map([...read, [batch, papers]]),
};

/** The first paper two tellers read differently. */
export interface ReadingDifference {
  readonly batch: number;
  /** place in the pile, from 1 */
  readonly paper: number;
  /** what each read, canonical JSON; empty where there was no paper */
  readonly first: string;
  readonly second: string;
}

/** Compares two readings batch by batch and paper by paper; null when they are the same. */
export const firstDifference = (first: PapersRead, second: PapersRead): ReadingDifference | null => {
  const batches = [...new Set([...first.keys(), ...second.keys()])].sort((a, b) => a - b);
  for (const batch of batches) {
    const [one, other] = [first.get(batch) ?? [], second.get(batch) ?? []];
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
      const [a, b] = [textOf(one[index]), textOf(other[index])];
      if (a !== b) return { batch, paper: index + 1, first: a, second: b };
    }
  }
  return null;
};

const textOf = (paper: Choice | undefined): string => (paper === undefined ? '' : canonicalJson(paper));
