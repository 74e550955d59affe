import { DomainError } from '#kernel';
import { announcedServer } from '../../../api/src/composition/announcement.js';
import type { Configuration } from '../../../api/src/composition/configuration.js';

interface Refusal extends Readonly<Record<string, unknown>> {
  readonly code: string;
  readonly status: number;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

/**
 * Asks the server that runs on a data folder.
 * @returns its answer; nothing when none runs
 * @throws DomainError the refusal it answers with
 */
export const askServer = async (
  { dataFolder, token }: Configuration,
  path: string,
  request: RequestInit = {},
): Promise<Response | undefined> => {
  const server = announcedServer(dataFolder);
  if (server === undefined) return undefined;
  const answer = await fetch(`${server}${path}`, shownWith(token, request)).catch(() => undefined); // it was killed, and its announcement is what is left of it
  return answer && assertGranted(answer);
};

const shownWith = (token: string | undefined, request: RequestInit): RequestInit =>
  token === undefined ? request : { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };

/** An answer that is no refusal. @throws DomainError the refusal, with each field that is wrong and what to do about it in `errors` */
export const assertGranted = async (answer: Response): Promise<Response> => {
  if (answer.ok) return answer;
  // Our own server refuses in problem details.
  const { code, status, type: _type, detail: _detail, errors, ...details } = (await answer.json()) as Refusal;
  const fields = errors && { errors: errors.map(({ pointer, message }) => `${pointer}: ${message}`) };
  throw new DomainError(code, { ...(details as DomainError['details']), ...fields }, status === 503 ? 'unavailable' : 'invalid');
};
