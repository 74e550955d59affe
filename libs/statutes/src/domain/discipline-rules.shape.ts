import { SANCTION_MEASURES } from './discipline-rules.js';
import { code, count, flag, fraction, listOf, oneOf, optional, record, when, type Shape } from './shape.js';

const rights = listOf(oneOf('vote', 'stand', 'services'));
const measures = listOf(oneOf(...SANCTION_MEASURES));

const policy: Shape = (value, path) => {
  const opens = typeof value === 'object' && value !== null && 'response' in value && value.response === 'proceeding';
  const shape = record({
    policy: code,
    kinds: listOf(code),
    fromCents: optional(count(0)),
    repetition: optional(record({ times: count(2), withinDays: count(1) })),
    ...(opens
      ? { response: oneOf('proceeding'), interim: optional(record({ rights, days: count(1) })) }
      : { response: oneOf('warning', 'reprimand') }),
  });
  shape(value, path);
};

const holiday = when((value) => typeof value === 'string' && /^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value));

/** The shape of `DisciplineRules`. */
export const disciplineRules: Shape = record({
  kinds: listOf(record({ kind: code, family: oneOf('financialEndangerment', 'houseRules', 'damage', 'harmToPersons', 'other') })),
  policies: listOf(policy),
  ladder: measures,
  byAssembly: measures,
  hearingBefore: measures,
  suspension: record({ rights, longestDays: count(1) }),
  longestInterimDays: count(0),
  boardQuorum: fraction,
  statementDays: count(1),
  decisionDays: count(1),
  appealDays: when((value) => value === null || (Number.isSafeInteger(value) && Number(value) >= 1)),
  appealSuspends: flag,
  appealDecisionDays: count(1),
  expiryDays: record({ warning: count(1), reprimand: count(1), suspension: count(1) }),
  counting: record({ days: oneOf('calendar', 'working'), extended: flag, holidays: listOf(holiday) }),
});
