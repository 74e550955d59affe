import type { BodyName } from '#statutes/domain';

/** A seat somebody holds, or held, on a body. */
export interface Seat {
  readonly mandateId: string;
  readonly memberId: string;
  readonly body: BodyName;
  /** first day */
  readonly from: string;
  /** it ends with the ordinary assembly of this year, and with the year where none is held (C. com. L225-18) */
  readonly lastYear: number;
  /** first day without it, once it has ended */
  readonly until?: string;
  /** filled by the body itself, until the next assembly unless that ratifies it */
  readonly coOpted: boolean;
  readonly ratified?: true;
}

/** The first day without the seat, as far as is known. */
export const endOf = ({ until, lastYear }: Pick<Seat, 'until' | 'lastYear'>): string => until ?? `${lastYear + 1}-01-01`;

export const isHeldOn = (seat: Seat, date: string): boolean => seat.from <= date && date < endOf(seat);

/**
 * Whether the assembly of this day ends the mandate: co-opted directors sit until the next assembly, unless it ratifies them; others until
 * that of their last year.
 */
export const endsWithAssemblyOf = ({ from, lastYear, coOpted, ratified }: Seat, date: string): boolean =>
  from < date && ((coOpted && !ratified) || lastYear <= yearOf(date));

export const yearOf = (date: string): number => Number(date.slice(0, 4));
