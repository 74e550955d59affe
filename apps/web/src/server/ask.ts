import { offline, problemIn, type Problem } from './problem.js';
import { provenAgain } from './proving.js';

export type Outcome<Answer> =
  { readonly status: 'answered'; readonly answer: Answer } | { readonly status: 'refused'; readonly problem: Problem };

export interface Asking {
  /** the server explains itself in it */
  readonly language: string;
  readonly signal?: AbortSignal;
}

export interface Recording extends Asking {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  /** revision of the stream the person has seen: another one since is a conflict */
  readonly seen?: number;
}

/** Where a command landed in the ledger. */
export interface Receipt {
  readonly stream: string;
  readonly revision: number;
  /** ledger number of the last entry written; absent when nothing had to change */
  readonly number?: number;
}

/** The last entry recorded from this page: what is read afterwards holds it. */
let written = -1;

/** Reads that wait for an entry when they are told its number. */
const waits =
  /^\/api\/(members|registers|assemblies|movements|claims|capital|share-register|elections|rulebook|discipline|entries|figures)\b(?!.*\/live$)/;

/** The same path, told to wait for what was recorded from this page. */
export const afterOwnEntries = (path: string): string => {
  if (written < 0 || !waits.test(path) || path.includes('minPosition=')) return path;
  return `${path}${path.includes('?') ? '&' : '?'}minPosition=${written}`;
};

/** What a response holds. */
type Reading<Answer> = (response: Response) => Promise<Answer>;

/** What has to be proven first is asked once more, word for word and under the same key, as soon as it is. */
const sendFor = async <Answer>(path: string, request: RequestInit, read: Reading<Answer>): Promise<Outcome<Answer>> => {
  const outcome = await sendOnce(path, request, read);
  const isToBeProven = outcome.status === 'refused' && outcome.problem.code === 'PROVE_AGAIN';
  return isToBeProven && (await provenAgain()) ? sendOnce(path, request, read) : outcome;
};

/** Wherever it is cut off, by the network or by whoever gave up, nobody has answered: a body may stop half way too. */
const sendOnce = async <Answer>(path: string, request: RequestInit, read: Reading<Answer>): Promise<Outcome<Answer>> => {
  try {
    const response = await fetch(path, { ...request, credentials: 'same-origin' });
    if (!response.ok) return { status: 'refused', problem: await problemIn(response) };
    return { status: 'answered', answer: await read(response) };
  } catch {
    return { status: 'refused', problem: offline };
  }
};

/** The shapes are those the API describes; the server checks them, the pages only read. */
const send = <Answer>(path: string, request: RequestInit): Promise<Outcome<Answer>> =>
  sendFor(path, request, (response) => response.json() as Promise<Answer>);

/** Reads a text. */
export const askText = (path: string, { language, signal }: Asking): Promise<Outcome<string>> =>
  sendFor(path, { headers: { 'Accept-Language': language }, signal }, (response) => response.text());

/** Reads. A request that was given up counts as one that found nobody. */
export const ask = <Answer>(path: string, { language, signal }: Asking): Promise<Outcome<Answer>> =>
  send(afterOwnEntries(path), { headers: { 'Accept-Language': language }, signal });

/**
 * Records something.
 * @param key  made when the person opened the form: the same key again is the same act, never a second one
 */
export const record = async <Answer = Receipt>(path: string, body: object, key: string, recording: Recording): Promise<Outcome<Answer>> => {
  const { language, signal, method = 'POST', seen } = recording;
  const outcome = await send<Answer & Partial<Receipt>>(path, {
    method,
    headers: {
      'Accept-Language': language,
      'Idempotency-Key': key,
      ...(method === 'DELETE' ? {} : { 'Content-Type': 'application/json' }),
      ...(seen === undefined ? {} : { 'If-Match': `"${seen}"` }),
    },
    ...(method === 'DELETE' ? {} : { body: JSON.stringify(body) }),
    signal,
  });
  if (outcome.status === 'answered') written = Math.max(written, outcome.answer.number ?? -1);
  return outcome;
};

/** Sends a file as it is. */
export const sendFile = <Answer>(path: string, file: Blob, { language, signal, method = 'POST' }: Recording): Promise<Outcome<Answer>> =>
  send(path, { method, headers: { 'Accept-Language': language, 'Content-Type': 'text/csv' }, body: file, signal });
