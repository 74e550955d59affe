import { Fraction } from '#kernel';
import { collegeVoteRulesOf } from './college-vote-rules.js';
import { assertPart } from './part.check.js';
import { postalVoteRulesOf } from './postal-vote-rules.js';
import { priorityPointsOf } from './priority-rules.js';
import { ruleInvalid } from './rulebook.errors.js';
import { isFrench, type Rules } from './rules.js';

/**
 * Refuses rules of voting the law does not allow, or that cannot be applied.
 * @throws DomainError `RULE_INVALID` {path, source}
 */
export const assertVoteRules = (rules: Rules): void => {
  assertMajorities(rules);
  assertCollegeVotes(rules);
  assertPostalVotes(rules);
  assertPriorities(rules);
};

const assertMajorities = (rules: Rules): void => {
  for (const kind of ['ordinary', 'extraordinary'] as const) {
    assertPart(`quorums/${kind}/firstCall`, rules.quorums[kind].firstCall, Fraction.of(0), 'C. com. L225-98');
    assertPart(`quorums/${kind}/secondCall`, rules.quorums[kind].secondCall, Fraction.of(0), 'C. com. L225-98');
    if (rules.quorums[kind].perCollege && rules.colleges.length === 0) throw ruleInvalid(`quorums/${kind}/perCollege`, 'colleges');
    assertMajority(kind, rules);
  }
};

const assertMajority = (kind: 'ordinary' | 'extraordinary', { majorities }: Rules): void => {
  const { threshold, strictlyMoreThan } = majorities[kind];
  const path = `majorities/${kind}/threshold`;
  assertPart(path, threshold, Fraction.of(1, 2), 'loi 47-1775, art. 9');
  // Half the votes, reached but not passed, would adopt a resolution and its contrary.
  if (!strictlyMoreThan && Fraction.parse(threshold).compare(Fraction.of(1, 2)) === 0) throw ruleInvalid(path, 'loi 47-1775, art. 9');
};

/** Who is there is counted by head: a weighted majority of those present could not be told. */
const assertCollegeVotes = (rules: Rules): void => {
  if (rules.colleges.length === 0 || collegeVoteRulesOf(rules).scheme === 'perHead') return;
  for (const kind of ['ordinary', 'extraordinary'] as const)
    if (rules.majorities[kind].base === 'presentOrRepresented') throw ruleInvalid(`majorities/${kind}/base`, 'loi 47-1775, art. 19 octies');
};

/** Statutes may take forms later than three days before the assembly, and not ask for them earlier. */
const assertPostalVotes = (rules: Rules): void => {
  if (isFrench(rules) && postalVoteRulesOf(rules).deadlineDays > 3) throw ruleInvalid('postalVotes/deadlineDays', 'C. com. R225-77');
};

const assertPriorities = (rules: Rules): void => {
  const points = priorityPointsOf(rules);
  const falls = points.every((worth, place) => worth <= (points[place - 1] ?? worth));
  if (points.length === 0 || !falls) throw ruleInvalid('priorityPoints', 'a better place is worth as many points or more');
};
