/** Seats kept for, or closed to, a group of candidates: a college, a category of members, the people of one employer. */
export type GroupSeats = {
  readonly group: string;
  /** seats only this group may fill */
  readonly reserved?: number;
  /** the most seats this group may hold */
  readonly maximum?: number;
};

export type SeatRules = {
  readonly groups: readonly GroupSeats[];
  /** what becomes of a reserved seat its group has no candidate for: it stays vacant, or is open to all */
  readonly unfilled: 'vacant' | 'open';
};

/** A candidate whose votes would have won a seat, and the rule that kept it from them. */
export interface PassedOver {
  readonly n: number;
  readonly group: string | null;
  readonly reason: 'groupMaximumReached' | 'seatsReserved';
}
