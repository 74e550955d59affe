/** One field that is wrong. */
export interface FieldProblem {
  /** JSON pointer (RFC 6901) */
  readonly pointer: string;
  /** `IS_UUID`, `WHITELIST_VALIDATION`: the constraint that failed */
  readonly code: string;
}
