import { DomainError } from '#kernel';

/** A rule the law forbids or that cannot be applied: which one, and where its limit stands. */
export const ruleInvalid = (path: string, source: string): DomainError => new DomainError('RULE_INVALID', { path, source }, 'invalid');

/** No rulebook was in force on that date: one must be adopted first. */
export const noRulebook = (date: string): DomainError => new DomainError('NO_RULEBOOK_IN_FORCE', { date });

export const rulebookVersionUnknown = (version: number): DomainError =>
  new DomainError('RULEBOOK_VERSION_UNKNOWN', { version }, 'notFound');
