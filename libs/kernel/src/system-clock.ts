import type { Clock } from './clock.js';

let told = { millisecond: Number.NaN, text: '' };

/** The clock of the machine. Decisions of one millisecond share its text: writing a date takes longer than many a rule. */
export const systemClock: Clock = {
  now: () => {
    const millisecond = Date.now();
    if (millisecond !== told.millisecond) told = { millisecond, text: new Date(millisecond).toISOString() };
    return told.text;
  },
};
