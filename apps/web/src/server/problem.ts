/** One field that is wrong. */
export interface FieldProblem {
  /** JSON pointer (RFC 6901) to the field of the body */
  readonly pointer: string;
  readonly message: string;
}

/** A refusal as the server explains it (RFC 9457), or what stands in for one when no answer came. */
export interface Problem {
  /** stable code; `OFFLINE` when the server could not be reached */
  readonly code: string;
  readonly status?: number;
  /** a sentence in the reader's language; absent when the server did not write one */
  readonly detail?: string;
  /** to quote when asking for help */
  readonly reference?: string;
  /** wrong fields, where it is about the shape of what was sent */
  readonly errors?: readonly FieldProblem[];
  /** of `RESET_NEEDED`: who can sign in already, and is given no letter */
  readonly memberNumbers?: readonly string[];
  /** persons of the same name, of `POSSIBLE_DUPLICATE` */
  readonly memberIds?: readonly string[];
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';

/** What a response that is not a success says. */
export const problemIn = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => undefined);
  return isProblem(body) ? body : { code: `HTTP_${response.status}`, status: response.status };
};

export const offline: Problem = { code: 'OFFLINE' };
