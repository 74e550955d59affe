import { isDomainError, type ErrorDetails, type ErrorKind } from '#kernel';

/** A refusal as HTTP tells it: RFC 9457 (problem details) with our stable code. `detail` is a sentence, added in the caller's language. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly code: string;
  readonly details: ErrorDetails;
}

const statusOfKind: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  rule: 409,
  conflict: 409,
  precondition: 412,
  throttled: 429,
  unavailable: 503,
};

/** Codes whose status the convention fixes apart from their kind. */
const statusOfCode: Readonly<Record<string, number>> = { IDEMPOTENCY_KEY_REUSED: 422 };

/** @returns the problem a refusal maps to, `undefined` for an error that is not one of ours */
export const problemOf = (error: unknown): Problem | undefined => {
  if (!isDomainError(error)) return undefined;
  const { code, details, kind } = error;
  return { type: `urn:unevoix:problem:${code}`, status: statusOfCode[code] ?? statusOfKind[kind], code, details };
};
