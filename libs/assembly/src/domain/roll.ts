import { rightIdOf, streamName, type Folding } from '#kernel';
import type { RollCorrected, RollEvent, RollFrozen, RollPart } from './roll.events.js';

export interface RollBeingFrozen {
  readonly status: 'none' | 'partial';
  readonly freezeId?: string;
  readonly parts: readonly RollPart['data'][];
}

export interface FrozenRoll {
  readonly status: 'frozen';
  readonly parts: readonly RollPart['data'][];
  readonly frozen: RollFrozen['data'];
  /** in the order in which they were decided; absent when the roll stands as it was frozen */
  readonly corrections?: readonly RollCorrected['data'][];
}

export type Roll = RollBeingFrozen | FrozenRoll;

export const rollStream = (assemblyId: string): string => streamName('roll', assemblyId);

export const rollFolding: Folding<Roll, RollEvent> = {
  initialState: { status: 'none', parts: [] },
  evolve: (roll, event) => {
    if (event.type === 'RollFrozen') return { status: 'frozen', parts: roll.parts, frozen: event.data };
    // Only a frozen roll is corrected.
    if (event.type === 'RollCorrected')
      return roll.status === 'frozen' ? { ...roll, corrections: [...(roll.corrections ?? []), event.data] } : roll;
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

/**
 * The line a right stands on; `undefined` for one the roll does not have.
 * @param corrections  how many corrections count: those a ballot was opened with, or all when absent
 */
export const lineOfRight = (roll: FrozenRoll, rightId: string, corrections?: number): RollLine | undefined => {
  const line = Number(rightId);
  if (rightIdOf(line) !== rightId) return undefined;
  const corrected = roll.corrections?.slice(0, corrections).findLast((correction) => correction.line === line);
  if (corrected) return corrected.change === 'added' ? { line, memberId: corrected.memberId, college: corrected.college } : undefined;
  const part = roll.parts[partOfLine(roll.parts, line)];
  const memberId = part?.memberIds[line - part.first];
  return memberId === undefined ? undefined : { line, memberId, college: part?.college };
};

/** The lines that give a right from number `first` on, up to `limit` numbers further; a number that was struck has none. */
export const linesOf = (roll: FrozenRoll, first: number, limit: number): readonly RollLine[] => {
  const { parts, corrections = [] } = roll;
  const isWanted = ({ line }: Pick<RollLine, 'line'>): boolean => line >= first && line < first + limit;
  const frozen = parts
    .filter((part) => part.first < first + limit && part.first + part.memberIds.length > first)
    .flatMap((part) => part.memberIds.map((memberId, offset) => ({ line: part.first + offset, memberId, college: part.college })))
    .filter(isWanted);
  if (corrections.length === 0) return frozen;
  const added = corrections.filter(({ change }) => change === 'added').map(({ line, memberId, college }) => ({ line, memberId, college }));
  return [...frozen, ...added.filter(isWanted)].filter(({ line }) => lineOfRight(roll, rightIdOf(line)) !== undefined);
};

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

const indexes = new WeakMap<FrozenRoll['parts'], ReadonlyMap<string, number>>();

/** The line of a member; `undefined` for someone who is not on the roll. Indexed once for each roll. */
export const lineOfMember = ({ parts, corrections }: FrozenRoll, memberId: string): number | undefined => {
  const corrected = corrections?.findLast((correction) => correction.memberId === memberId);
  if (corrected) return corrected.change === 'added' ? corrected.line : undefined;
  const known = indexes.get(parts);
  if (known) return known.get(memberId);
  const index = new Map(parts.flatMap(({ first, memberIds }) => memberIds.map((id, offset) => [id, first + offset] as const)));
  indexes.set(parts, index);
  return index.get(memberId);
};

/** The college of a line as it was frozen or added. */
export const collegeOfLine = ({ parts, corrections }: FrozenRoll, line: number): string | undefined =>
  (corrections?.find((correction) => correction.line === line) ?? parts[partOfLine(parts, line)])?.college;

const weightOf = ({ change }: RollCorrected['data']): 1 | -1 => (change === 'added' ? 1 : -1);

/** How many rights the roll gives, corrections included. */
export const rightsOn = ({ frozen, corrections = [] }: FrozenRoll): number =>
  corrections.reduce((count, correction) => count + weightOf(correction), frozen.count);

/** How many of them each college has. */
export const rightsPerCollege = ({ frozen, corrections = [] }: FrozenRoll): Readonly<Record<string, number>> => {
  const rights: Record<string, number> = { ...frozen.perCollege };
  for (const correction of corrections) {
    const { college } = correction;
    if (college !== undefined) rights[college] = (rights[college] ?? 0) + weightOf(correction);
  }
  return rights;
};

/** The line after the last one, struck or not: a number is never used again. */
export const nextLine = ({ frozen, corrections = [] }: FrozenRoll): number =>
  frozen.count + corrections.filter(({ change }) => change === 'added').length + 1;
