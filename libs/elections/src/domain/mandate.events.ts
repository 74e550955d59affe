import type { DomainEvent } from '#kernel';
import type { BodyName } from '#statutes/domain';

/** Why a mandate ends. Loss of membership: a director is a member, or is none. */
export type MandateEndCause = 'term' | 'resignation' | 'revocation' | 'death' | 'lossOfMembership' | 'incompatibility';

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

export type MandateEvent = MandateBegun | DirectorCoOpted | MandateEnded;
