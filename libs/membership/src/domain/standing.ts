import type { MemberRight } from '#statutes/domain';
import type {
  CategoryAssigned,
  CollegeAssigned,
  EndCause,
  MemberKind,
  MembershipEvent,
  RepresentativeAppointed,
} from './membership.events.js';

/** What a membership is: who, in which group, represented by whom. */
export interface Profile {
  readonly kind: MemberKind;
  readonly category?: string;
  readonly college?: string;
  readonly representativeId?: string;
}

export interface Suspension {
  readonly right: MemberRight;
  readonly from: string;
  /** first day on which the right is back */
  readonly until?: string;
  readonly suspensionId?: string;
}

/** A group or a representative, from a day on. Late entries come in any order: which one counts on a day is told by its date. */
export type Assignment = Pick<Profile, 'category' | 'college' | 'representativeId'> & { readonly from: string };

/** One time as a member, from the admission on. A person may have several, one after the other, under one number. */
export interface Period {
  readonly memberNumber: number;
  readonly admittedOn: string;
  readonly assignments: readonly Assignment[];
  readonly suspensions: readonly Suspension[];
}

export type Member = Period & { readonly status: 'member' };

export type Former = Period & { readonly status: 'former'; readonly cause: EndCause; readonly lastDay: string };

export type Applicant = Profile & {
  readonly status: 'applicant';
  readonly appliedOn: string;
  /** what the person was before, when this is not her first application */
  readonly before?: Former;
};

/** Where a person stands towards the cooperative. */
export type Standing = { readonly status: 'unknown' } | Applicant | Member | Former;

/** Where a person stands after an entry. The decider lets through only what fits: anything else changes nothing. */
export const standingAfter = (standing: Standing, event: MembershipEvent): Standing => {
  switch (event.type) {
    case 'MembershipApplied': {
      const { kind, appliedOn, category, college, representativeId } = event.data;
      const application = { kind, appliedOn, category, college, representativeId };
      return { status: 'applicant', ...application, before: standing.status === 'former' ? standing : undefined };
    }
    case 'ApplicationRejected':
    case 'ApplicationWithdrawn':
      return standing.status === 'applicant' ? (standing.before ?? { status: 'unknown' }) : standing;
    case 'MemberAdmitted': {
      if (standing.status !== 'applicant') return standing;
      const { memberNumber, admittedOn } = event.data;
      return { status: 'member', memberNumber, admittedOn, assignments: [], suspensions: [] };
    }
    case 'CollegeAssigned':
    case 'CategoryAssigned':
    case 'RepresentativeAppointed':
      return 'assignments' in standing ? { ...standing, assignments: [...standing.assignments, assignmentOf(event)] } : standing;
    case 'RightSuspended': {
      const { memberId: _subject, cause: _cause, ...suspension } = event.data;
      return 'suspensions' in standing ? { ...standing, suspensions: [...standing.suspensions, suspension] } : standing;
    }
    case 'RightRestored':
      return 'suspensions' in standing ? { ...standing, suspensions: restored(standing.suspensions, event.data) } : standing;
    case 'MembershipEnded': {
      const { cause, lastDay } = event.data;
      return standing.status === 'member' ? { ...standing, status: 'former', cause, lastDay } : standing;
    }
    case 'MembershipEntryRetracted':
    case 'PersonalDataRecorded':
    case 'PersonalDataSuperseded':
      return standing;
  }
};

/** What an entry assigns: who is meant is told by the stream, and her name by the vault. */
export const assignmentOf = ({ data }: CollegeAssigned | CategoryAssigned | RepresentativeAppointed): Assignment => {
  if ('college' in data) return { college: data.college, from: data.from };
  return 'category' in data ? { category: data.category, from: data.from } : { representativeId: data.representativeId, from: data.from };
};

export const isSuspendedOn = ({ from, until }: Suspension, date: string): boolean => from <= date && (until === undefined || date < until);

/** A right that comes back: from one suspension, or from all that last on that day. */
export interface Return {
  readonly right: MemberRight;
  readonly from: string;
  readonly suspensionId?: string;
}

/** Whether a suspension is cut short by a return. One that is named and has not begun has no day at all. */
export const isCutShort = (suspension: Suspension, { right, from, suspensionId }: Return): boolean => {
  if (suspension.right !== right) return false;
  if (suspensionId === undefined) return isSuspendedOn(suspension, from);
  return suspension.suspensionId === suspensionId && (suspension.until === undefined || from < suspension.until);
};

/** Suspensions of a right as they are once it is back on a day. */
export const restored = (suspensions: readonly Suspension[], back: Return): readonly Suspension[] =>
  suspensions.map((suspension) =>
    isCutShort(suspension, back) ? { ...suspension, until: back.from < suspension.from ? suspension.from : back.from } : suspension,
  );
