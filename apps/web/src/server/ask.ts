import { offline, problemIn, type Problem } from './problem.js';

export type Outcome<Answer> =
  { readonly status: 'answered'; readonly answer: Answer } | { readonly status: 'refused'; readonly problem: Problem };

export interface Asking {
  /** the server explains itself in it */
  readonly language: string;
  readonly signal?: AbortSignal;
}

const send = async <Answer>(path: string, request: RequestInit): Promise<Outcome<Answer>> => {
  const response = await fetch(path, { ...request, credentials: 'same-origin' }).catch(() => undefined);
  if (!response) return { status: 'refused', problem: offline };
  if (!response.ok) return { status: 'refused', problem: await problemIn(response) };
  // The shapes are those the API describes; the server checks them, the pages only read.
  return { status: 'answered', answer: (await response.json()) as Answer };
};

/** Reads. A request that was given up counts as one that found nobody. */
export const ask = <Answer>(path: string, { language, signal }: Asking): Promise<Outcome<Answer>> =>
  send(path, { headers: { 'Accept-Language': language }, signal });

/**
 * Records something.
 * @param key  made when the person opened the form: the same key again is the same act, never a second one
 */
export const record = <Answer>(path: string, body: object, key: string, { language, signal }: Asking): Promise<Outcome<Answer>> =>
  send(path, {
    method: 'POST',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
    signal,
  });
