/** How things stood at the end of a day. */
export interface CoursePoint {
  readonly date: string;
  readonly members: number;
  readonly shares: number;
  readonly subscribedCents: number;
  readonly calledCents: number;
  readonly paidUpCents: number;
  readonly highestSubscribedCents: number;
  readonly highestPaidUpCents: number;
  /** null before there were rules, and where two tests stand in its place */
  readonly floorCents: number | null;
}

export type Period = 'month' | 'quarter' | 'year';

/** How members, shares and capital went. */
export interface Course {
  readonly asOf: string;
  readonly knownAt: number;
  readonly every: Period;
  readonly points: readonly CoursePoint[];
}
