export { assertCalendarDate } from './calendar-date.js';
export { collegeVoteRulesOf, type CollegeVoteRules } from './college-vote-rules.js';
export { deadlineAfter, type DayCounting } from './deadline.js';
export {
  disciplineRulesOf,
  SANCTION_MEASURES,
  SHARED_ENTERPRISE_DISCIPLINE,
  USUAL_DISCIPLINE_RULES,
  type DisciplinePolicy,
  type DisciplineRules,
  type IncidentFamily,
  type IncidentKind,
  type InterimRule,
  type PolicyResponse,
  type SanctionMeasure,
} from './discipline-rules.js';
export type {
  BodyName,
  CandidateOrder,
  CountingRule,
  ElectionRules,
  Incompatibility,
  IncompatibilityConsequence,
  TieRuleName,
} from './election-rules.js';
export { electionRulesOf, USUAL_ELECTION_RULES } from './election-rules.js';
export { fourEyesOperations, fourEyesRulesOf, type FourEyesOperation, type FourEyesRules } from './four-eyes-rules.js';
export { financialYearDecider, type FinancialYearCommand } from './financial-year.decide.js';
export type { AccountsApproved, FinancialYearEvent, ResultAppropriated } from './financial-year.events.js';
export { exitValueCents, financialYearStream, type FinancialYear } from './financial-year.js';
export { postalVoteRulesOf, type PostalVoteRules } from './postal-vote-rules.js';
export { approvedCooperativeRules, plainCooperativeRules, presets, scicRules, scopRules, sharedEnterpriseRules } from './presets.js';
export { priorityPointsOf } from './priority-rules.js';
export { instantIn } from './instant-in.js';
export { listRulesOf, type ListRules } from './list-rules.js';
export { proxyRulesOf, type ProxyRules } from './proxy-rules.js';
export { retentionTermsOf, type RetentionStart, type RetentionTerm } from './retention-rules.js';
export { rulebookDecider } from './rulebook.decide.js';
export type { RulebookAdopted, RulebookEvent } from './rulebook.events.js';
export type { MemberRight } from './member-right.js';
export { RULEBOOK_IN_FORCE, rulebookInForce, type AdoptedRules } from './rulebook-in-force.js';
export { rulebookVersionUnknown } from './rulebook.errors.js';
export { RULEBOOK_STREAM, rulebookFolding, rulebookOn, type Rulebook } from './rulebook.js';
export { rulesDiff, type RuleChange } from './rules.diff.js';
export type {
  AssemblyKind,
  College,
  LegalForm,
  QuorumOfCalls,
  ReimbursementGuard,
  ResolutionKind,
  Rules,
  ShareClass,
  SharesOwed,
} from './rules.js';
