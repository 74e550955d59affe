import { Fraction, lookedUp, type RegisterFact } from '#kernel';
import type { RunningCase } from './case.js';
import { boardQuorumMissing, mayNotSit } from './proceeding.errors.js';

/** Who sits on the board on a day. */
export interface BoardOnDay {
  readonly directors: readonly string[];
}

/** Name of the register that answers with the board of a day. */
export const BOARD_ON_DAY = 'discipline.boardOnDay';

/** @param on  calendar date; today when absent */
export const boardOn = (on: string | undefined): RegisterFact<BoardOnDay> => lookedUp(BOARD_ON_DAY, { on });

/** How many directors must sit: a fraction of all, whether recused or not (C. com. L225-37). */
export const requiredToSit = ({ directors }: BoardOnDay, quorum: string): number =>
  Math.max(1, Number(Fraction.parse(quorum).times(directors.length).ceiling()));

/** Directors who may still sit in a case. */
export const leftToSit = ({ directors }: BoardOnDay, recused: readonly string[]): readonly string[] =>
  directors.filter((director) => !recused.includes(director));

/**
 * Refuses a sitting of the board of people who may not sit, or of too few.
 * @throws DomainError `MAY_NOT_SIT` {personId, reason}, `BOARD_QUORUM_MISSING` {sat, required}
 */
export const assertSitting = (sat: readonly string[], { recused }: RunningCase, board: BoardOnDay, quorum: string): void => {
  for (const personId of sat) {
    if (recused.includes(personId)) throw mayNotSit(personId, 'recused');
    if (!board.directors.includes(personId)) throw mayNotSit(personId, 'notDirector');
  }
  const [present, required] = [new Set(sat).size, requiredToSit(board, quorum)];
  if (present < required) throw boardQuorumMissing(present, required);
};
