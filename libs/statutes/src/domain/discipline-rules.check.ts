import { Fraction } from '#kernel';
import { SANCTION_MEASURES, type DisciplineRules } from './discipline-rules.js';
import type { MemberRight } from './member-right.js';
import { ruleInvalid } from './rulebook.errors.js';
import type { Rules } from './rules.js';

/** Who is to be excluded from a Belgian cooperative has a month to answer (CSA, art. 6:123). */
const BELGIAN_STATEMENT_DAYS = 30;

type Judged = Pick<Rules, 'discipline' | 'legalForm' | 'suspendableRights'>;

/**
 * Refuses rules of discipline that the law does not allow or that cannot be applied.
 * @throws DomainError `RULE_INVALID` {path, source}
 */
export const assertDisciplineRules = (rules: Judged): void => {
  const { discipline, legalForm } = rules;
  if (!discipline) return;
  const { ladder, boardQuorum, statementDays } = discipline;
  assertKinds(discipline);
  if (ladder.length === 0 || SANCTION_MEASURES.filter((measure) => ladder.includes(measure)).join() !== ladder.join())
    throw ruleInvalid('discipline/ladder', 'measures from the mildest to the gravest, each once');
  assertRights('discipline/suspension/rights', discipline.suspension.rights, rules);
  assertPolicies(discipline, rules);
  if (Fraction.parse(boardQuorum).compare(1) > 0) throw ruleInvalid('discipline/boardQuorum', 'C. com. L225-37');
  if (legalForm === 'approvedCooperative' && ladder.includes('exclusion')) {
    if (statementDays < BELGIAN_STATEMENT_DAYS) throw ruleInvalid('discipline/statementDays', 'CSA, art. 6:123');
    if (!discipline.hearingBefore.includes('exclusion')) throw ruleInvalid('discipline/hearingBefore', 'CSA, art. 6:123');
  }
  // The body that excludes is the assembly unless the statutes offer another way to it (C. com. L231-6, loi 47-1775, art. 7).
  if (ladder.includes('exclusion') && !discipline.byAssembly.includes('exclusion') && discipline.appealDays === null)
    throw ruleInvalid('discipline/appealDays', 'C. com. L231-6');
};

const assertKinds = ({ kinds }: DisciplineRules): void => {
  if (new Set(kinds.map(({ kind }) => kind)).size !== kinds.length) throw ruleInvalid('discipline/kinds', 'one rule a kind');
};

const assertPolicies = ({ policies, kinds, ladder, longestInterimDays }: DisciplineRules, rules: Judged): void => {
  if (new Set(policies.map(({ policy }) => policy)).size !== policies.length) throw ruleInvalid('discipline/policies', 'one name a policy');
  for (const [index, policy] of policies.entries()) {
    const path = `discipline/policies/${index}`;
    if (policy.kinds.length === 0 || policy.kinds.some((kind) => !kinds.some((known) => known.kind === kind)))
      throw ruleInvalid(`${path}/kinds`, 'discipline/kinds');
    // Nothing grave is decided by a machine alone (GDPR, art. 22).
    if (policy.response !== 'proceeding' && !ladder.includes(policy.response)) throw ruleInvalid(`${path}/response`, 'discipline/ladder');
    if (policy.response !== 'proceeding' || !policy.interim) continue;
    assertRights(`${path}/interim/rights`, policy.interim.rights, rules);
    if (policy.interim.days > longestInterimDays) throw ruleInvalid(`${path}/interim/days`, 'discipline/longestInterimDays');
  }
};

/** Cass. com., 29 May 2024, 22-13.158: a right rests only where the law lets it, and so the rulebook. */
const assertRights = (path: string, rights: readonly MemberRight[], { suspendableRights }: Judged): void => {
  const wrong = rights.find((right) => !suspendableRights.includes(right));
  if (wrong === 'vote') throw ruleInvalid(path, 'C. civ., art. 1844');
  if (wrong !== undefined || new Set(rights).size !== rights.length || rights.length === 0) throw ruleInvalid(path, 'suspendableRights');
};
