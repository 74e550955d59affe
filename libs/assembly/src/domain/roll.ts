import { rightIdOf, streamName, type Folding } from '#kernel';
import type { RollEvent, RollFrozen, RollPart } from './roll.events.js';

export interface RollBeingFrozen {
  readonly status: 'none' | 'partial';
  readonly freezeId?: string;
  readonly parts: readonly RollPart['data'][];
}

export interface FrozenRoll {
  readonly status: 'frozen';
  readonly parts: readonly RollPart['data'][];
  readonly frozen: RollFrozen['data'];
}

export type Roll = RollBeingFrozen | FrozenRoll;

export const rollStream = (assemblyId: string): string => streamName('roll', assemblyId);

export const rollFolding: Folding<Roll, RollEvent> = {
  initialState: { status: 'none', parts: [] },
  evolve: (roll, event) => {
    if (event.type === 'RollFrozen') return { status: 'frozen', parts: roll.parts, frozen: event.data };
    // A new attempt starts over: the parts of one that was cut short belong to no roll.
    const started = roll.status !== 'frozen' && roll.freezeId === event.data.freezeId ? roll.parts : [];
    return { status: 'partial', freezeId: event.data.freezeId, parts: [...started, event.data] };
  },
};

/** A line of the roll: a right, and whose it is. */
export interface RollLine {
  readonly line: number;
  readonly memberId: string;
  readonly college?: string;
}

/** The line a right stands on; `undefined` for one the roll does not have. */
export const lineOfRight = ({ parts }: FrozenRoll, rightId: string): RollLine | undefined => {
  const line = Number(rightId);
  if (rightIdOf(line) !== rightId) return undefined;
  const part = parts[partOfLine(parts, line)];
  const memberId = part?.memberIds[line - part.first];
  return memberId === undefined ? undefined : { line, memberId, college: part?.college };
};

/** The lines from `first` on, `limit` of them at most. */
export const linesOf = ({ parts }: FrozenRoll, first: number, limit: number): readonly RollLine[] =>
  parts
    .filter((part) => part.first < first + limit && part.first + part.memberIds.length > first)
    .flatMap((part) => part.memberIds.map((memberId, offset) => ({ line: part.first + offset, memberId, college: part.college })))
    .filter(({ line }) => line >= first && line < first + limit);

/** Index of the last part that starts at or before a line; -1 when there is none. Parts are in line order. */
const partOfLine = (parts: FrozenRoll['parts'], line: number): number => {
  let from = 0;
  let to = parts.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const part = parts[middle];
    if (part && part.first <= line) from = middle + 1;
    else to = middle;
  }
  return from - 1;
};

const indexes = new WeakMap<FrozenRoll, ReadonlyMap<string, number>>();

/** The line of a member; `undefined` for someone who is not on the roll. Indexed once for each roll. */
export const lineOfMember = (roll: FrozenRoll, memberId: string): number | undefined => {
  const known = indexes.get(roll);
  if (known) return known.get(memberId);
  const index = new Map(roll.parts.flatMap(({ first, memberIds }) => memberIds.map((id, offset) => [id, first + offset] as const)));
  indexes.set(roll, index);
  return index.get(memberId);
};
