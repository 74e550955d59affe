import { addDays } from '#kernel';
import { listRulesOf, type Rules } from '#statutes/domain';
import type { Convened } from './assembly.js';

/** The calendar date of the list members may consult (C. com. R225-90: the sixteenth day before). */
export const consultationDayOf = ({ convocation }: Convened, rules: Rules): string =>
  addDays(convocation.date, -listRulesOf(rules).consultationDays);

/** The calendar date on which somebody must be a member to have a line on the voting roll. */
export const recordDayOf = ({ convocation }: Convened, rules: Rules): string => addDays(convocation.date, -listRulesOf(rules).recordDays);
