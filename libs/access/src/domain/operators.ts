import { lookedUp, type RegisterFact } from '#kernel';

/** Name of the register that knows who the operators are. */
export const OPERATORS = 'operators';

/** Ask who holds the role of operator now: pseudonyms, in no particular order. */
export const operatorsNow = (): RegisterFact<readonly string[]> => lookedUp(OPERATORS, {});
