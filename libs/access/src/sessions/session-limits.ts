/** How long a session lasts. */
export interface SessionLimits {
  /** milliseconds without a request after which it is over */
  readonly idle: number;
  /** milliseconds after which it is over in any case */
  readonly absolute: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Of members: thirty days in all (NIST SP 800-63B-4, section 2.1.3), and half a day on a tablet left on the table. */
export const memberLimits: SessionLimits = { idle: 12 * HOUR, absolute: 30 * DAY };

/** Of those who act for others: a working day in all, an hour without a request (section 2.2.3). */
export const officeLimits: SessionLimits = { idle: HOUR, absolute: 12 * HOUR };

/** How long the sessions of an actor last. */
export type LimitsOf = (actorId: string) => Promise<SessionLimits>;
