import { DomainError } from '#kernel';

export const proceedingNotFound = (proceedingId: string): DomainError =>
  new DomainError('PROCEEDING_NOT_FOUND', { proceedingId }, 'notFound');

/** The same id stands for another case. */
export const proceedingAlreadyOpen = (proceedingId: string): DomainError =>
  new DomainError('PROCEEDING_ALREADY_OPENED', { proceedingId }, 'conflict');

/** What is asked belongs to another stage of a case. */
export const stageWrong = (stage: string, needed: string): DomainError => new DomainError('PROCEEDING_STAGE_WRONG', { stage, needed });

/** A step was left out: which one, and the article or the rule that asks for it. */
export const stepMissing = (missing: string, source: string): DomainError => new DomainError('STEP_MISSING', { missing, source });

/** Nothing is decided before the member had her time to answer. */
export const statementStillDue = (until: string, source: string): DomainError => new DomainError('STATEMENT_STILL_DUE', { until, source });

/** A step on a day that has not come, or before the one it follows. */
export const stepDateInvalid = (date: string, notBefore: string, notAfter: string): DomainError =>
  new DomainError('STEP_DATE_INVALID', { field: 'effectiveAt', date, notBefore, notAfter }, 'invalid');

export const policyNotInRulebook = (policy: string): DomainError => new DomainError('POLICY_NOT_IN_RULEBOOK', { policy });

/** The statutes, or the law, do not know this measure in this form. */
export const measureNotAllowed = (field: string, source: string): DomainError => new DomainError('MEASURE_NOT_ALLOWED', { field, source });

export const measureInvalid = (field: string): DomainError => new DomainError('MEASURE_INVALID', { field }, 'invalid');

/** Another body decides this. */
export const bodyNotCompetent = (competent: string, source: string): DomainError =>
  new DomainError('BODY_NOT_COMPETENT', { competent, source });

/** What a body decides is recorded with the reference of its decision. */
export const disciplineDecisionMissing = (): DomainError => new DomainError('DECISION_MISSING', { field: 'decisionRef' }, 'invalid');

/** The directly concerned take no part; neither does who is no director. */
export const mayNotSit = (personId: string, reason: 'recused' | 'notDirector'): DomainError =>
  new DomainError('MAY_NOT_SIT', { personId, reason });

export const boardQuorumMissing = (sat: number, required: number): DomainError =>
  new DomainError('BOARD_QUORUM_MISSING', { sat, required, source: 'C. com. L225-37' });

export const votesInvalid = (sat: number): DomainError => new DomainError('BODY_VOTES_INVALID', { field: 'votes', sat }, 'invalid');

export const notCarried = (votesFor: number, against: number): DomainError =>
  new DomainError('DECISION_NOT_CARRIED', { votesFor, against });

/** An exclusion by the assembly takes the majority that amends the statutes (C. com. L231-6). */
export const ballotNotCarried = (ballotId: string, reason: string): DomainError =>
  new DomainError('BALLOT_DOES_NOT_CARRY', { ballotId, reason, source: 'C. com. L231-6' });

export const appealTooLate = (dueOn: string): DomainError => new DomainError('APPEAL_TOO_LATE', { dueOn });

/** What comes in place of a measure on appeal is milder. */
export const notMilder = (measure: string): DomainError => new DomainError('MEASURE_NOT_MILDER', { measure });

/** A person decided already: a review is for what a machine decided (GDPR, art. 22). */
export const nothingToReview = (proceedingId: string): DomainError => new DomainError('NOTHING_TO_REVIEW', { proceedingId });
