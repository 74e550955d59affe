import { untilAnswered, type Told } from './until-answered.js';

/**
 * Sends a confirmed vote, and says one of three things: recorded, not recorded and why, or that it is being checked. It is sent again with
 * the same key until the server has answered, so that a lost connection never makes two votes of one, and never a guess.
 */
export const sendVotes = (): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-vote]')) {
    form.addEventListener('submit', (submit) => {
      submit.preventDefault();
      if (form.ariaBusy !== 'true') void send(form);
    });
  }
};

const send = async (form: HTMLFormElement): Promise<void> => {
  const body = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  form.ariaBusy = 'true';
  show(form, 'sending');
  const answer = await untilAnswered(() => post(form.action, body), { waiting: () => show(form, 'checking') });
  form.ariaBusy = null;
  if (answer.recorded) return location.assign(answer.next);
  const why = form.querySelector('[data-why]');
  if (why) why.textContent = answer.sentence;
  show(form, 'notRecorded');
};

const post = async (action: string, body: URLSearchParams): Promise<Told | undefined> => {
  const response = await fetch(action, { method: 'POST', body, headers: { Accept: 'application/json' } });
  // A server or a proxy that is away knows nothing of the vote.
  return response.status >= 500 ? undefined : ((await response.json()) as Told);
};

const show = (form: HTMLFormElement, state: string): void => {
  for (const told of form.querySelectorAll<HTMLElement>('[data-state]')) told.hidden = told.dataset['state'] !== state;
  for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', String(state !== 'notRecorded'));
};
