import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';

/** Up to here it is quicker to sort all lines of a day, or of what was known, than to look for them in the order of numbers. */
const FEW = 20_000;

/** After so many questions the register may have grown: the bounds are taken again. */
const QUESTIONS = 1_000;

/** Up to which day, and up to which ledger number, only few lines begin. */
interface Bounds {
  readonly day: string;
  readonly number: number;
  questions: number;
}

const boundsOf = new WeakMap<Database, Bounds>();

/** Which index finds the lines of a slice: where few stand, the one that names them; else the one that has them in order. */
export const wayInto = (
  database: Database,
  { asOf, knownAt }: { readonly asOf: string; readonly knownAt: number },
): 'roster_by_day' | 'roster_by_knowledge' | 'roster_by_number' => {
  const { day, number } = bounds(database);
  if (asOf < day) return 'roster_by_day';
  return knownAt < number ? 'roster_by_knowledge' : 'roster_by_number';
};

const bounds = (database: Database): Bounds => {
  const known = boundsOf.get(database);
  if (known && known.questions < QUESTIONS) {
    known.questions += 1;
    return known;
  }
  const day = prepared<[number], { readonly day: string }>(
    database,
    `SELECT valid_from AS day FROM roster ORDER BY valid_from LIMIT 1 OFFSET ?`,
  ).get(FEW)?.day;
  const number = prepared<[number], { readonly number: number }>(
    database,
    `SELECT known_from AS number FROM roster ORDER BY known_from LIMIT 1 OFFSET ?`,
  ).get(FEW)?.number;
  const taken = { day: day ?? '9999-12-31', number: number ?? Number.MAX_SAFE_INTEGER, questions: 0 };
  boundsOf.set(database, taken);
  return taken;
};
