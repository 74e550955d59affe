import { DomainError } from '#kernel';

/** Persons are known by a random UUID in lower case; names are kept elsewhere. */
export const personIdInvalid = (field: string): DomainError => new DomainError('PERSON_ID_INVALID', { field }, 'invalid');

export const memberNumberInvalid = (memberNumber: number): DomainError =>
  new DomainError('MEMBER_NUMBER_INVALID', { memberNumber }, 'invalid');

export const memberNumberTaken = (memberNumber: number): DomainError =>
  new DomainError('MEMBER_NUMBER_TAKEN', { memberNumber }, 'conflict');

/** A person keeps her number through every departure and return. */
export const memberNumberDiffers = (memberNumber: number, kept: number): DomainError =>
  new DomainError('MEMBER_NUMBER_DIFFERS', { memberNumber, kept });

export const memberUnknown = (memberId: string): DomainError => new DomainError('MEMBER_UNKNOWN', { memberId }, 'notFound');

export const alreadyMember = (memberId: string, memberNumber: number): DomainError =>
  new DomainError('ALREADY_MEMBER', { memberId, memberNumber });

export const alreadyApplied = (memberId: string): DomainError => new DomainError('ALREADY_APPLIED', { memberId });

export const noApplication = (memberId: string): DomainError => new DomainError('NO_APPLICATION', { memberId });

/** What a body decides is recorded with the reference of its decision. */
export const decisionMissing = (): DomainError => new DomainError('DECISION_MISSING', { field: 'decisionRef' }, 'invalid');

/** Minors and legal persons act through somebody. */
export const representativeMissing = (): DomainError => new DomainError('REPRESENTATIVE_MISSING', { field: 'representativeId' }, 'invalid');

export const collegeUnknown = (college: string | undefined): DomainError =>
  new DomainError('COLLEGE_UNKNOWN', { field: 'college', college }, 'invalid');

export const categoryUnknown = (category: string | undefined): DomainError =>
  new DomainError('CATEGORY_UNKNOWN', { field: 'category', category }, 'invalid');

export const admittedBeforeApplication = (appliedOn: string): DomainError => new DomainError('ADMITTED_BEFORE_APPLICATION', { appliedOn });

/** Nobody is a member twice on one day: the time before lasted until `lastDay`. */
export const periodsOverlap = (lastDay: string): DomainError => new DomainError('PERIODS_OVERLAP', { lastDay });

/** The entry counts from a day on which this person was not a member. */
export const notMemberOn = (memberId: string, date: string): DomainError => new DomainError('NOT_A_MEMBER_ON', { memberId, date });

export const membershipAlreadyEnded = (lastDay: string): DomainError => new DomainError('MEMBERSHIP_ALREADY_ENDED', { lastDay });

/** The last day cannot come before the notice. */
export const lastDayInvalid = (lastDay: string): DomainError =>
  new DomainError('LAST_DAY_INVALID', { field: 'lastDay', lastDay }, 'invalid');

/** The rules of the day, or the law, do not let this right be taken away. */
export const rightNotSuspendable = (right: string): DomainError =>
  new DomainError('RIGHT_NOT_SUSPENDABLE', { right, source: 'C. civ., art. 1844' });

export const suspensionInvalid = (field: string): DomainError => new DomainError('SUSPENSION_INVALID', { field }, 'invalid');

export const rightAlreadySuspended = (right: string, from: string): DomainError =>
  new DomainError('RIGHT_ALREADY_SUSPENDED', { right, from });

export const rightNotSuspended = (right: string, date: string): DomainError => new DomainError('RIGHT_NOT_SUSPENDED', { right, date });

/** Entries are taken back from the last one on: what came later rests on what came before. */
export const laterEntriesDepend = (revision: number, later: number): DomainError =>
  new DomainError('LATER_ENTRIES_DEPEND', { revision, later }, 'conflict');

/** Without it nobody is told apart from others. */
export const identityFieldMissing = (field: string, kind: string): DomainError =>
  new DomainError('IDENTITY_FIELD_MISSING', { field, kind }, 'invalid');

/** People have a birthday and no legal form; legal persons have it the other way round. */
export const identityFieldForeign = (field: string, kind: string): DomainError =>
  new DomainError('IDENTITY_FIELD_FOREIGN', { field, kind }, 'invalid');

/** The check digits of an account number do not agree (ISO 7064). */
export const ibanInvalid = (): DomainError => new DomainError('IBAN_INVALID', { field: 'iban' }, 'invalid');

export const identityValueInvalid = (field: string): DomainError => new DomainError('IDENTITY_VALUE_INVALID', { field }, 'invalid');

export const birthDateInvalid = (): DomainError => new DomainError('BIRTH_DATE_INVALID', { field: 'birthDate' }, 'invalid');

export const notAMinor = (): DomainError => new DomainError('NOT_A_MINOR', { field: 'kind' }, 'invalid');

/** The register knows her under another name: that is rectified by itself, with its own entry. */
export const identityDiffers = (field: string): DomainError => new DomainError('IDENTITY_DIFFERS', { field }, 'conflict');

/** A representative is either known by a pseudonym or named, not both. */
export const representativeTwice = (): DomainError => new DomainError('REPRESENTATIVE_TWICE', { field: 'representative' }, 'invalid');

/**
 * Somebody of that name is or was a member, or waits for a decision.
 * @param numbers    member numbers of those who have one
 * @param memberIds  pseudonyms of all of them
 */
export const possibleDuplicate = (numbers: readonly number[], memberIds: readonly string[]): DomainError =>
  new DomainError('POSSIBLE_DUPLICATE', { field: 'distinctFrom', numbers: numbers.map(String), memberIds }, 'conflict');

/** Nothing is kept about this person that could be erased. */
export const identityUnknown = (memberId: string): DomainError => new DomainError('IDENTITY_UNKNOWN', { memberId }, 'notFound');

export const entryUnknown = (revision: number): DomainError => new DomainError('ENTRY_UNKNOWN', { revision }, 'notFound');
