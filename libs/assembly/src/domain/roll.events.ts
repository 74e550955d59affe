import type { DomainEvent } from '#kernel';

/** A stretch of the roll: consecutive lines of one college. Small enough for one entry; a roll without its `RollFrozen` counts for nothing. */
export type RollPart = DomainEvent<
  'RollPart',
  {
    readonly assemblyId: string;
    /** which attempt to freeze it belongs to */
    readonly freezeId: string;
    /** number of the first line, 1-based */
    readonly first: number;
    readonly college?: string;
    /** who holds each line, in order */
    readonly memberIds: readonly string[];
  }
>;

/** The electorate is fixed. Each line is a right; nothing recorded later in the register changes it. */
export type RollFrozen = DomainEvent<
  'RollFrozen',
  {
    readonly assemblyId: string;
    readonly freezeId: string;
    /** ledger number of the register it was computed from; -1 for an empty ledger */
    readonly asOf: number;
    /** calendar date at which membership was asked */
    readonly date: string;
    readonly count: number;
    readonly perCollege: Readonly<Record<string, number>>;
    /** SHA-256 over the canonical list of lines, hexadecimal */
    readonly rollHash: string;
  }
>;

/** Why a frozen roll is corrected. What was found stands in the decision `decisionRef` names. */
export type RollCorrectionGround =
  'omittedByMistake' | 'listedByMistake' | 'courtDecision' | 'sanctionQuashed' | 'deceased' | 'endedSince' | 'admittedSince';

/**
 * The frozen roll is corrected, by name and for a reason: somebody gets a line after the last one, or a line is struck and gives no right
 * any more. Every other line keeps its number. Ballots opened before keep the roll they were opened with.
 */
export type RollCorrected = DomainEvent<
  'RollCorrected',
  {
    readonly assemblyId: string;
    readonly change: 'added' | 'struck';
    readonly line: number;
    readonly memberId: string;
    readonly college?: string;
    readonly ground: RollCorrectionGround;
  }
>;

export type RollEvent = RollPart | RollFrozen | RollCorrected;
