import type { DomainEvent } from '#kernel';
import type { OfCase } from './case-entry.js';
import type { MeasureTerms } from './measure-terms.js';

export type AppealLodged = DomainEvent<
  'AppealLodged',
  OfCase & {
    readonly lodgedOn: string;
    /** last day for the assembly to decide */
    readonly decisionDueOn: string;
    readonly appealDigest?: string;
  }
>;

export type AppealDecided = DomainEvent<
  'AppealDecided',
  OfCase & {
    readonly outcome: 'upheld' | 'reduced' | 'quashed';
    readonly decidedOn: string;
    /** the milder measure in place of the first one */
    readonly reducedTo?: MeasureTerms;
    readonly ballotId?: string;
    readonly reasonsDigest?: string;
  }
>;

/** Whom a machine has sanctioned asks for a person to look at it (GDPR, art. 22). */
export type ReviewRequested = DomainEvent<'ReviewRequested', OfCase & { readonly requestedOn: string; readonly reviewDigest?: string }>;

export type ReviewDecided = DomainEvent<
  'ReviewDecided',
  OfCase & {
    readonly outcome: 'confirmed' | 'lifted';
    readonly decidedOn: string;
    readonly reasonsDigest?: string;
  }
>;

export type AppealEvent = AppealLodged | AppealDecided | ReviewRequested | ReviewDecided;
