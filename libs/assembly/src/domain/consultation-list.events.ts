import type { DomainEvent } from '#kernel';

/**
 * The list that members may consult before the assembly is drawn (C. com. R225-90, L225-116). Its lines are those of the register on that day
 * as known at that ledger number, where anyone who may see it finds them again. It gives nobody a vote and takes none away.
 */
export type ConsultationListDrawn = DomainEvent<
  'ConsultationListDrawn',
  {
    readonly assemblyId: string;
    /** calendar date it is about */
    readonly date: string;
    /** ledger number up to which entries are taken into account */
    readonly asOf: number;
    readonly count: number;
    /** SHA-256 over the lines `memberId TAB college LF`, in the order of their numbers, hexadecimal */
    readonly listHash: string;
  }
>;
