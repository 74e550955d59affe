import { Fraction } from '#kernel';
import { assertDisciplineRules } from './discipline-rules.check.js';
import { assertElectionRules } from './election-rules.check.js';
import { assertPart } from './part.check.js';
import { ruleInvalid } from './rulebook.errors.js';
import { isFrench, type Rules } from './rules.js';
import { assertShapeOfRules } from './rules.shape.js';
import { assertVoteRules } from './vote-rules.check.js';

/**
 * Refuses rules the law does not allow, or that cannot be applied.
 * @throws DomainError `RULE_INVALID` {path, source}: the first rule that is wrong and where its limit stands
 */
export const assertRules = (rules: Rules): void => {
  assertShapeOfRules(rules);
  assertTimeZone(rules.timeZone);
  assertCategories(rules);
  assertColleges(rules);
  assertShares(rules);
  assertReimbursement(rules);
  assertResult(rules);
  assertRights(rules);
  assertVoteRules(rules);
  assertElectionRules(rules);
  assertDisciplineRules(rules);
};

const assertTimeZone = (timeZone: string): void => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw ruleInvalid('timeZone', 'IANA time zone database');
  }
};

const assertCategories = ({ legalForm, categories }: Rules): void => {
  const distinct = new Set(categories).size;
  if (distinct !== categories.length || (legalForm === 'scic' && distinct < 3))
    throw ruleInvalid('categories', 'loi 47-1775, art. 19 septies');
};

const assertColleges = ({ legalForm, colleges }: Rules): void => {
  if (colleges.length === 0) return;
  const source = 'loi 47-1775, art. 19 octies';
  if (new Set(colleges.map(({ college }) => college)).size !== colleges.length) throw ruleInvalid('colleges', source);
  if (colleges.reduce((sum, { weight }) => sum.plus(Fraction.parse(weight)), Fraction.of(0)).compare(1) !== 0)
    throw ruleInvalid('colleges', source);
  if (legalForm === 'scic')
    for (const [index, { weight }] of colleges.entries())
      assertPart(`colleges/${index}/weight`, weight, Fraction.of(1, 10), source, Fraction.of(1, 2));
};

const assertShares = (rules: Rules): void => {
  const { shareClasses, sharesOwed, paidUpAtSubscription, paidUpWithinYears } = rules;
  const names = new Set(shareClasses.map(({ shareClass }) => shareClass));
  if (names.size === 0 || names.size !== shareClasses.length) throw ruleInvalid('shareClasses', 'loi 47-1775, art. 11');
  if (sharesOwed && !names.has(sharesOwed.shareClass)) throw ruleInvalid('sharesOwed/shareClass', 'shareClasses');
  assertPart('paidUpAtSubscription', paidUpAtSubscription, isFrench(rules) ? Fraction.of(1, 4) : Fraction.of(0), 'loi 47-1775, art. 12');
  if (isFrench(rules) && paidUpWithinYears > 5) throw ruleInvalid('paidUpWithinYears', 'loi 47-1775, art. 12');
};

const assertReimbursement = (rules: Rules): void => {
  const { reimbursement } = rules;
  if (isFrench(rules) !== (reimbursement.guard === 'partOfHighest'))
    throw ruleInvalid('reimbursement/guard', isFrench(rules) ? 'loi 47-1775, art. 13' : 'CSA, art. 6:115');
  if (reimbursement.guard === 'partOfHighest')
    assertPart('reimbursement/part', reimbursement.part, Fraction.of(1, 4), 'loi 47-1775, art. 13');
};

const assertResult = (rules: Rules): void => {
  const { legalForm, resultToReserves } = rules;
  if (legalForm === 'scic') return assertPart('resultToReserves', resultToReserves, Fraction.of(23, 40), 'loi 47-1775, art. 19 nonies');
  assertPart('resultToReserves', resultToReserves, isFrench(rules) ? Fraction.of(3, 20) : Fraction.of(0), 'loi 47-1775, art. 16');
};

const assertRights = (rules: Rules): void => {
  // Cass. com., 29 May 2024, 22-13.158: the statutes cannot take the vote away where the law does not.
  if (isFrench(rules) && rules.suspendableRights.includes('vote')) throw ruleInvalid('suspendableRights', 'C. civ., art. 1844');
};
