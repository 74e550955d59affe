import type { DomainError } from '#kernel';

/** What a command tells whoever started it. Stable: scripts rely on it. */
export const exitCodes = {
  done: 0,
  doesNotHold: 1,
  wrongInput: 2,
  ledgerAway: 3,
  /** `EX_SOFTWARE` of sysexits: a fault of ours */
  unexpected: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodesExplained = `Exit codes:
  0   done
  1   what was checked does not hold
  2   wrong usage or bad input; nothing was changed
  3   the ledger is away, in use, read-only or full
  70  an error of ours`;

export const exitCodeOf = ({ code, kind }: DomainError): ExitCode =>
  kind === 'unavailable' || code === 'LEDGER_IN_USE' ? exitCodes.ledgerAway : exitCodes.wrongInput;
