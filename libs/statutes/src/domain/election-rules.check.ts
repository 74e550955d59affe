import { ruleInvalid } from './rulebook.errors.js';
import type { Rules } from './rules.js';

/** Longest mandate of a director (loi 47-1775, art. 6). */
const LONGEST_TERM_YEARS = 6;

/**
 * Refuses rules of elections that the law does not allow or that leave a count without an answer.
 * @throws DomainError `RULE_INVALID` {path, source}
 */
export const assertElectionRules = ({ elections, legalForm }: Pick<Rules, 'elections' | 'legalForm'>): void => {
  if (!elections) return;
  const { methods, ties, termYears, incompatibilities = [] } = elections;
  // The seat on another body is what `oneBodyOnly` speaks of.
  const twice = incompatibilities.findIndex(({ position }, place) => position === 'otherBody' || incompatibilities.findIndex((other) => other.position === position) !== place); // prettier-ignore
  if (twice >= 0) throw ruleInvalid(`elections/incompatibilities/${twice}/position`, 'one rule a position');
  if (new Set(methods.map(({ method }) => method)).size !== methods.length || methods.length === 0)
    throw ruleInvalid('elections/methods', 'one rule a method, one method at least');
  if (legalForm !== 'approvedCooperative' && termYears > LONGEST_TERM_YEARS)
    throw ruleInvalid('elections/termYears', 'loi 47-1775, art. 6');
  // A rule that always tells candidates apart ends the list: what comes after it would never be read.
  const last = ties.at(-1);
  if (last === undefined || last === 'earlierStage' || ties.slice(0, -1).some((rule) => rule !== 'earlierStage'))
    throw ruleInvalid('elections/ties', 'an earlier stage, then one rule that always decides');
  for (const [index, rule] of methods.entries()) {
    if ('secondRound' in rule && rule.majority !== 'absolute')
      throw ruleInvalid(`elections/methods/${index}/secondRound`, 'a second round follows a first one by absolute majority');
    if (rule.method === 'majority-judgment' && (rule.grades.length < 2 || new Set(rule.grades).size !== rule.grades.length))
      throw ruleInvalid(`elections/methods/${index}/grades`, 'two different grades at least');
  }
};
