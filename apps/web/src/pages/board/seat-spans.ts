import type { Seat } from '../../server/seats.js';

/** A seat that its holder left before her time, and how long nobody sat on it. */
export interface Vacancy {
  readonly mandateId: string;
  readonly from: string;
  /** first day somebody sits there again; null while nobody does */
  readonly until: string | null;
  /** mandate that filled it */
  readonly filledBy: string | null;
}

/** First day without the seat, as far as the day that is looked at knows. */
export const heldUntil = ({ until }: Seat, asOf: string): string => (until <= asOf ? until : asOf);

export const sitsOn = ({ from, until }: Seat, day: string): boolean => from <= day && until > day;

/**
 * Seats left before their time: filled by the mandate that says so, else by one that begins later and fills no other. Where an assembly ends
 * mandates and elects, those it ended are filled before the seats that stood empty already.
 * @param asOf  the last day that is looked at
 */
export const vacanciesIn = (seats: readonly Seat[], asOf: string): readonly Vacancy[] => {
  const named = new Map(seats.flatMap((seat) => (seat.replaces === null ? [] : [[seat.replaces, seat] as const])));
  const taken = new Set([...named.values()].map(({ mandateId }) => mandateId));
  const ended = seats
    .filter(({ cause, until }) => cause !== null && until <= asOf)
    .sort((one, other) => other.until.localeCompare(one.until));
  const filling = (seat: Seat): Seat | undefined => {
    const said = named.get(seat.mandateId);
    if (said) return said;
    const next = seats
      .filter(({ mandateId, from }) => from >= seat.until && mandateId !== seat.mandateId && !taken.has(mandateId))
      .sort((one, other) => one.from.localeCompare(other.from))[0];
    if (next) taken.add(next.mandateId);
    return next;
  };
  return ended
    .map((seat) => ({ seat, filled: filling(seat) }))
    .filter(({ seat, filled }) => seat.cause !== 'term' && seat.cause !== 'predecessorReinstated' && filled?.from !== seat.until)
    .map(({ seat, filled }) => ({
      ...{ mandateId: seat.mandateId, from: seat.until },
      ...{ until: filled?.from ?? null, filledBy: filled?.mandateId ?? null },
    }))
    .reverse();
};

/** Seats by who holds them, in the order in which each first sat: one row of the timeline for each person. */
export const rowsOf = (seats: readonly Seat[]): readonly (readonly [memberId: string, seats: readonly Seat[]])[] => {
  const rows = new Map<string, Seat[]>();
  for (const seat of seats) rows.set(seat.memberId, [...(rows.get(seat.memberId) ?? []), seat]);
  return [...rows];
};
