import { knowsPasskeys, makePasskey, signWithPasskey, type CreationOptions, type RequestOptions } from '../../access/passkeys.js';
import { problemIn } from '../../server/problem.js';

/** What the server refuses, in its words. */
class Refused extends Error {}

/**
 * Forms that take a passkey instead of something typed: shown where the browser knows passkeys. What she declines on her device is no failure:
 * the form is there still.
 */
export const offerPasskeys = (): void => {
  if (!knowsPasskeys()) return;
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    const act = form.dataset['passkey'] === 'make' ? make : () => sign(form.dataset['passkey'] === 'prove' ? 'proof' : 'sign-in');
    for (const part of [form, form.closest<HTMLElement>('[hidden]')]) if (part) part.hidden = false;
    form.addEventListener('submit', (submit) => {
      submit.preventDefault();
      if (form.ariaBusy !== 'true') void take(form, act);
    });
  }
};

const take = async (form: HTMLFormElement, act: (typed: FormData) => Promise<boolean>): Promise<void> => {
  const typed = new FormData(form);
  form.ariaBusy = 'true';
  tell(form, '');
  try {
    if (await act(typed)) location.assign(text(typed, 'to'));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    tell(form, error.message);
  } finally {
    form.ariaBusy = null;
  }
};

/** @returns whether she is in, or has proved again who she is */
const sign = async (what: 'sign-in' | 'proof'): Promise<boolean> => {
  const signed = await signWithPasskey(await post<RequestOptions>(`${what}-options`));
  if (signed) await post(what, signed);
  return signed !== undefined;
};

/** @returns whether there is one more */
const make = async (typed: FormData): Promise<boolean> => {
  const made = await makePasskey(await post<CreationOptions>('registration-options'));
  if (made) await post('registration', { name: text(typed, 'name'), ...made });
  return made !== undefined;
};

const text = (typed: FormData, name: string): string => {
  const value = typed.get(name);
  return typeof value === 'string' ? value : '';
};

const tell = (form: HTMLFormElement, sentence: string): void => {
  const why = form.querySelector<HTMLElement>('[data-why]');
  if (!why) return;
  why.textContent = sentence;
  why.hidden = sentence === '';
};

const post = async <Answer>(what: string, body: object = {}): Promise<Answer> => {
  const response = await fetch(`/api/access/passkeys/${what}`, {
    method: 'POST',
    headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Refused((await problemIn(response)).detail);
  // The shapes are those the API describes.
  return (await response.json()) as Answer;
};
