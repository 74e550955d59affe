import type { DomainEvent } from '#kernel';
import type { IncidentFamily, MemberRight } from '#statutes/domain';
import type { AppealEvent } from './appeal.events.js';
import type { OfCase, OfMeasure } from './case-entry.js';
import type { DefenceEvent } from './defence.events.js';
import type { SanctionEvent } from './sanction.events.js';

/** Why a proceeding ends without a sanction. */
export type DismissalGround = 'notProven' | 'notSerious' | 'settled' | 'outOfTime' | 'procedureFlawed';

/** A case against a member begins, by a decision or because a policy of the rulebook says so. */
export type ProceedingOpened = DomainEvent<
  'ProceedingOpened',
  OfCase & {
    readonly incidentId: string;
    readonly family: IncidentFamily;
    readonly openedOn: string;
    /** the rules it is judged by to its end, whatever is adopted meanwhile */
    readonly rulebookVersion: number;
    /** last day for a decision */
    readonly decisionDueOn: string;
    /** policy of the rulebook that opened it; absent when somebody did */
    readonly policy?: string;
    /** incidents a repetition was counted from, as the policy asks */
    readonly counted?: readonly string[];
    /** digest of the disclosure that says what is held against her */
    readonly groundsDigest?: string;
  }
>;

/** Another incident is judged in the same case. */
export type IncidentJoined = DomainEvent<'IncidentJoined', OfCase & { readonly incidentId: string }>;

/** Rights rest until the case is decided. */
export type InterimMeasureOrdered = DomainEvent<
  'InterimMeasureOrdered',
  OfMeasure & {
    readonly rights: readonly MemberRight[];
    readonly from: string;
    readonly until: string;
    /** the policy that ordered it; absent when somebody did */
    readonly policy?: string;
  }
>;

export type InterimMeasureLifted = DomainEvent<
  'InterimMeasureLifted',
  OfMeasure & {
    readonly rights: readonly MemberRight[];
    readonly liftedOn: string;
  }
>;

export type ProceedingDismissed = DomainEvent<
  'ProceedingDismissed',
  OfCase & { readonly ground: DismissalGround; readonly dismissedOn: string }
>;

type CaseEvent = ProceedingOpened | IncidentJoined | InterimMeasureOrdered | InterimMeasureLifted | ProceedingDismissed;

export type ProceedingEvent = CaseEvent | DefenceEvent | SanctionEvent | AppealEvent;
