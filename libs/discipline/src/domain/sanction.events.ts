import type { DomainEvent } from '#kernel';
import type { OfCase, OfMeasure } from './case-entry.js';
import type { NoticeChannel } from './defence.events.js';
import type { MeasureTerms } from './measure-terms.js';

/** Who decides: a policy only what is mild. */
export type DecidingBody = 'board' | 'assembly' | 'policy';

export interface BodyVotes {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

export type SanctionPronounced = DomainEvent<
  'SanctionPronounced',
  MeasureTerms &
    OfMeasure & {
      readonly decidedBy: DecidingBody;
      readonly pronouncedOn: string;
      /** policy that pronounced it */
      readonly policy?: string;
      /** who of the board sat, and how they voted together */
      readonly sat?: readonly string[];
      readonly votes?: BodyVotes;
      /** ballot of the assembly */
      readonly ballotId?: string;
      /** digest of the disclosure that says why this measure and no milder one */
      readonly proportionalityDigest?: string;
    }
>;

export type SanctionNotified = DomainEvent<
  'SanctionNotified',
  OfCase & {
    readonly channel: NoticeChannel;
    readonly notifiedOn: string;
    /** last day for an appeal; absent where nobody may */
    readonly appealDueOn?: string;
  }
>;

/** A measure begins to count: what follows elsewhere follows from this entry, once. */
export type SanctionTookEffect = DomainEvent<
  'SanctionTookEffect',
  MeasureTerms &
    OfMeasure & {
      /** first day on which it counts no longer for anything; absent for an exclusion */
      readonly expiresOn?: string;
    }
>;

/** A measure that had taken effect never was, or is no longer. */
export type SanctionLifted = DomainEvent<
  'SanctionLifted',
  MeasureTerms &
    OfMeasure & {
      readonly ground: 'quashed' | 'reduced' | 'review' | 'rehabilitation';
      readonly liftedOn: string;
    }
>;

export type SanctionExpired = DomainEvent<'SanctionExpired', OfMeasure & { readonly expiredOn: string }>;

export type RehabilitationGranted = DomainEvent<'RehabilitationGranted', OfCase & { readonly grantedOn: string }>;

export type SanctionEvent =
  SanctionPronounced | SanctionNotified | SanctionTookEffect | SanctionLifted | SanctionExpired | RehabilitationGranted;
