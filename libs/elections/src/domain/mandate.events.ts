import type { DomainEvent } from '#kernel';
import type { BodyName, IncompatibilityConsequence } from '#statutes/domain';

/**
 * Why a mandate ends. Loss of membership: a director is a member, or is none. Predecessor reinstated: the seat it was to complete had never
 * fallen vacant.
 */
export type MandateEndCause =
  'term' | 'resignation' | 'revocation' | 'death' | 'lossOfMembership' | 'incompatibility' | 'predecessorReinstated';

/** Why the end of a mandate is taken back. */
export type ReinstatementGround = 'membershipRestored' | 'typingError' | 'wrongPerson' | 'decisionQuashed';

/** An elected member takes her seat. */
export type MandateBegun = DomainEvent<
  'MandateBegun',
  {
    readonly mandateId: string;
    readonly memberId: string;
    readonly body: BodyName;
    /** first day */
    readonly from: string;
    /** it ends with the ordinary assembly of this year, and with the year where none is held (C. com. L225-18) */
    readonly lastYear: number;
    /** absent for a mandate older than this ledger */
    readonly electionId?: string;
  }
>;

/** The body fills a seat that fell vacant, until the next assembly (C. com. L225-24). */
export type DirectorCoOpted = DomainEvent<
  'DirectorCoOpted',
  {
    readonly mandateId: string;
    readonly memberId: string;
    readonly body: BodyName;
    readonly from: string;
    /** never longer than the mandate it completes */
    readonly lastYear: number;
    /** the mandate that ended early */
    readonly replaces: string;
  }
>;

/** The assembly ratifies a co-optation (C. com. L225-24): the seat is held for the rest of the mandate it completes. */
export type CoOptationRatified = DomainEvent<
  'CoOptationRatified',
  { readonly mandateId: string; readonly memberId: string; readonly body: BodyName }
>;

export type MandateEnded = DomainEvent<
  'MandateEnded',
  {
    readonly mandateId: string;
    readonly memberId: string;
    readonly body: BodyName;
    readonly cause: MandateEndCause;
    /** first day without the seat */
    readonly until: string;
  }
>;

/** The end of a mandate is taken back: it runs as if it had never ended, and what was recorded stays visible. */
export type MandateReinstated = DomainEvent<
  'MandateReinstated',
  { readonly mandateId: string; readonly memberId: string; readonly body: BodyName; readonly ground: ReinstatementGround }
>;

/** A director has come to hold a position the rulebook finds incompatible with the seat. */
export type IncompatibilityFound = DomainEvent<
  'IncompatibilityFound',
  {
    readonly mandateId: string;
    readonly memberId: string;
    readonly body: BodyName;
    /** code of the rulebook: a category of members, a function, or `otherBody` */
    readonly position: string;
    /** first day of it */
    readonly since: string;
    /** by the rule of that day: the mandate ends at once, or somebody has to decide */
    readonly consequence: IncompatibilityConsequence;
  }
>;

/** The position was given up, or was none: nothing has to be decided any more. */
export type IncompatibilityLifted = DomainEvent<
  'IncompatibilityLifted',
  { readonly mandateId: string; readonly memberId: string; readonly body: BodyName; readonly position: string }
>;

export type MandateEvent =
  MandateBegun | DirectorCoOpted | CoOptationRatified | MandateEnded | MandateReinstated | IncompatibilityFound | IncompatibilityLifted;

/** Every type of this stream: the record makes sure that none is forgotten. */
const types: Readonly<Record<MandateEvent['type'], true>> = {
  MandateBegun: true,
  DirectorCoOpted: true,
  CoOptationRatified: true,
  MandateEnded: true,
  MandateReinstated: true,
  IncompatibilityFound: true,
  IncompatibilityLifted: true,
};

export const mandateEventTypes: readonly string[] = Object.keys(types);
