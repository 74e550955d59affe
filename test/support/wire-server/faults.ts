/**
 * What can be made to go wrong, and for how long. Numbers count down to zero; each reaches the calls that come next.
 */
export interface Faults {
  /** appends that are committed and never answered */
  dropAcknowledgements: number;
  /** appends that are committed and whose connection is then lost */
  breakAfterCommit: number;
  /** appends that are swallowed: neither committed nor answered */
  swallowAppends: number;
  /** appends before which somebody else's comes first, to the same stream */
  overtakeAppends: number;
  /** batch append streams the server ends, in good order, instead of answering */
  endBatchStreams: number;
  /** calls of any kind that are answered UNAVAILABLE before anything is done */
  unavailable: number;
  /** calls that require the leader and are told where it is */
  notLeader: number;
  /** where it is; this server when absent */
  leader?: { readonly host: string; readonly port: number } | undefined;
  /** batch answers sent twice */
  answerTwice: number;
  /** subscriptions the server ends, in good order, at their next event */
  endSubscriptions: number;
  /** events a subscription delivers twice */
  deliverTwice: number;
  /** events no subscription delivers */
  loseDeliveries: number;
  /** reads that send this many events and then fall silent */
  stallReadAfter?: number | undefined;
}

export const noFaults = (): Faults => ({
  dropAcknowledgements: 0,
  breakAfterCommit: 0,
  swallowAppends: 0,
  overtakeAppends: 0,
  endBatchStreams: 0,
  unavailable: 0,
  notLeader: 0,
  answerTwice: 0,
  endSubscriptions: 0,
  deliverTwice: 0,
  loseDeliveries: 0,
});

type Countdown = { [Name in keyof Faults]: Faults[Name] extends number ? Name : never }[keyof Faults];

/** Uses a fault up once. @returns whether it was due */
export const strikes = (faults: Faults, name: Exclude<Countdown, undefined>): boolean => {
  if (faults[name] <= 0) return false;
  faults[name] -= 1;
  return true;
};
