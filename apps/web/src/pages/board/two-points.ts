import { clocksIn, type Clocks } from '../../clocks/clocks.js';

/** Two views of the registers, side by side. */
export interface TwoPoints {
  readonly before: Clocks;
  readonly after: Clocks;
}

/** The same day a year earlier; the 29th of February gives the 28th. */
export const yearBefore = (day: string): string => {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  return `${year}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
};

/** Reads an address: a year ago and now while it says nothing. */
export const pointsIn = (asked: URLSearchParams, today: string): TwoPoints => {
  const saysNothing = ['asOf', 'knownAt', 'laterAsOf', 'laterKnownAt'].every((name) => !asked.has(name));
  const later = new URLSearchParams([
    ['asOf', asked.get('laterAsOf') ?? ''],
    ['knownAt', asked.get('laterKnownAt') ?? ''],
  ]);
  return { before: saysNothing ? { asOf: yearBefore(today), knownAt: '' } : clocksIn(asked), after: clocksIn(later) };
};

const said = (values: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();

/** The address of a comparison. */
export const comparisonAddress = ({ before, after }: TwoPoints): string =>
  `/compare?${said({ ...before, laterAsOf: after.asOf, laterKnownAt: after.knownAt })}`;

/** Where it is asked for: a day that is not said is today, on both sides. */
export const comparisonPath = ({ before, after }: TwoPoints, today: string, cursor: string | null): string => {
  const days = { asOf: before.asOf || today, knownAt: before.knownAt, laterAsOf: after.asOf || today, laterKnownAt: after.knownAt };
  return `/api/registers/comparison?${said({ ...days, limit: '50', cursor: cursor ?? '' })}`;
};

/** Where the figures of one side are asked for: the one point of a course that begins where it ends. */
export const figuresPath = ({ asOf, knownAt }: Clocks, today: string): string =>
  `/api/registers/course?${said({ asOf: asOf || today, from: asOf || today, knownAt, every: 'year' })}`;
