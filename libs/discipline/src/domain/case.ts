import type { AppealLodged } from './appeal.events.js';
import type { HearingHeld, MemberNotified, StatementReceived } from './defence.events.js';
import type { MeasureTerms } from './measure-terms.js';
import type { InterimMeasureOrdered, ProceedingOpened } from './proceeding.events.js';
import type { DecidingBody } from './sanction.events.js';

/** What is known of every case that was opened. */
export interface Case {
  readonly opened: ProceedingOpened['data'];
  /** the first incident, then those that joined */
  readonly incidentIds: readonly string[];
  /** measures numbered so far, interim ones included */
  readonly measures: number;
  /** rights that rest until something is decided */
  readonly interim?: InterimMeasureOrdered['data'];
  /** a person looks at rights that a policy let rest (GDPR, art. 22), or has done so */
  readonly interimReview?: { readonly status: 'requested' | 'decided'; readonly requestedOn: string };
  readonly notice?: MemberNotified['data'];
  /** day on which the member could read the file */
  readonly fileAccessOn?: string;
  readonly statement?: StatementReceived['data'];
  readonly hearing?: HearingHeld['data'];
  readonly recused: readonly string[];
  /** whether the assembly decides in the place of the board */
  readonly referred: boolean;
  /** day of the last step */
  readonly lastStepOn: string;
}

/** A measure as it stands. */
export interface Sanction extends MeasureTerms {
  readonly measureNumber: number;
  readonly decidedBy: DecidingBody;
  readonly pronouncedOn: string;
  readonly notifiedOn?: string;
  readonly appealDueOn?: string;
  /** whether it counts: membership ended, rights rest, the warning stands */
  readonly inEffect: boolean;
  readonly expiresOn?: string;
  /** an appeal that was decided and left it as it is, or made it milder */
  readonly appealed?: 'upheld' | 'reduced';
  readonly review?: 'requested' | 'confirmed';
  readonly reviewRequestedOn?: string;
}

export type OpenCase = Case & { readonly status: 'open' };
export type SanctionedCase = Case & { readonly status: 'sanctioned'; readonly sanction: Sanction };
export type AppealedCase = Case & { readonly status: 'appealed'; readonly sanction: Sanction; readonly appeal: AppealLodged['data'] };
export type CaseOutcome = 'dismissed' | 'quashed' | 'lifted' | 'expired' | 'rehabilitated';
export type ClosedCase = Case & {
  readonly status: 'closed';
  readonly outcome: CaseOutcome;
  readonly closedOn: string;
  readonly sanction?: Sanction;
};

export type RunningCase = OpenCase | SanctionedCase | AppealedCase | ClosedCase;

/** Where a case stands. */
export type Proceeding = { readonly status: 'none' } | RunningCase;
