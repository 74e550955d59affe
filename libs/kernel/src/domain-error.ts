/** What a refusal may tell: plain values a message can name. Never personal data. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** How a refusal maps onto the world outside: the rule, the thing missing, the conflict, or the ledger itself. */
export type ErrorKind =
  'rule' | 'notFound' | 'conflict' | 'precondition' | 'invalid' | 'unauthenticated' | 'forbidden' | 'throttled' | 'unavailable';

/**
 * A refusal, recognised by its stable `code` and not by its class: classes do not survive a thread or a wire, codes do.
 *
 * @param code     stable machine code, `QUORUM_NOT_REACHED`
 * @param details  values the sentence for a person needs: numbers, ids, dates
 * @param kind     what sort of refusal it is; `rule` unless told otherwise
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly details: ErrorDetails = {},
    readonly kind: ErrorKind = 'rule',
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}

/** The `code` of anything thrown: ours, Node's or a driver's. Structural, because `instanceof` does not hold across realms. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

export const isDomainError = (error: unknown): error is DomainError =>
  codeOf(error) !== undefined && (error as { readonly name?: unknown }).name === 'DomainError';

export const hasCode = (error: unknown, code: string): boolean => isDomainError(error) && error.code === code;
