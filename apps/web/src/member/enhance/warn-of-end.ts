/** Seconds before its end at which a session warns (WCAG 2.2, 2.2.1 and 2.2.6: time enough to answer, and twenty seconds at the least). */
const WARNED_BEFORE = 120;

type State = 'ending' | 'last' | 'over';

/** Warns before a session ends, and lets whoever reads stay: what is half filled in is not lost to a clock. */
export const warnOfEnd = (): void => {
  const bar = document.querySelector<HTMLElement>('[data-session]');
  if (!bar) return;
  let endsAt = Date.now() + Number(bar.dataset['session']) * 1_000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** the state that staying leads to: a session that lasted its time is not made longer */
  let warning: State = 'ending';

  const look = (): void => {
    clearTimeout(timer);
    const left = (endsAt - Date.now()) / 1_000;
    const state = left <= 0 ? 'over' : left <= WARNED_BEFORE ? warning : undefined;
    show(bar, state);
    if (state !== 'over') timer = setTimeout(look, Math.min((state === undefined ? left - WARNED_BEFORE : left) * 1_000, DAY));
  };

  const stay = async (): Promise<void> => {
    const seconds = await secondsGiven();
    // Without an answer the warning stands, and may be pressed again.
    if (seconds === undefined) return;
    endsAt = Date.now() + seconds * 1_000;
    warning = seconds <= WARNED_BEFORE ? 'last' : 'ending';
    look();
  };

  bar.querySelector('[data-stay]')?.addEventListener('click', () => void stay());
  // A phone that slept has missed its timers.
  document.addEventListener('visibilitychange', look);
  look();
};

/** Longest wait of a timer that every browser keeps, in milliseconds. */
const DAY = 86_400_000;

/** @returns seconds the session goes on for from now; 0 when it is over, nothing without an answer */
const secondsGiven = async (): Promise<number | undefined> => {
  try {
    const response = await fetch('/me/stay', { method: 'POST', headers: { Accept: 'application/json' } });
    return response.ok && !response.redirected ? ((await response.json()) as { readonly seconds: number }).seconds : 0;
  } catch {
    return undefined;
  }
};

const show = (bar: HTMLElement, state: State | undefined): void => {
  for (const told of bar.querySelectorAll<HTMLElement>('[data-session-state]')) told.hidden = told.dataset['sessionState'] !== state;
};
