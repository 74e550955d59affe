/** The day that is looked at, and the knowledge it is looked at with. */
export interface Clocks {
  /** calendar date; empty for today */
  readonly asOf: string;
  /** calendar date, instant or ledger number; empty for everything known */
  readonly knownAt: string;
}

export const now: Clocks = { asOf: '', knownAt: '' };

export const isNow = ({ asOf, knownAt }: Clocks): boolean => asOf === '' && knownAt === '';

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^(\d{1,15}|\d{4}-\d{2}-\d{2}(T[\d:.]{8,12}Z)?)$/;

export const isDay = (text: string): boolean => day.test(text);

/** Reads an address; what cannot be a date is as if it were not there. */
export const clocksIn = (asked: URLSearchParams): Clocks => {
  const asOf = asked.get('asOf') ?? '';
  const knownAt = asked.get('knownAt') ?? '';
  return { asOf: day.test(asOf) ? asOf : '', knownAt: moment.test(knownAt) ? knownAt : '' };
};

/** The same address, of a page or of the API, at other clocks: what it says besides stays. */
export const atClocks = (address: string, { asOf, knownAt }: Clocks): string => {
  const [beforeHash = '', hash] = address.split('#', 2);
  const [path = '', query = ''] = beforeHash.split('?', 2);
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries({ asOf, knownAt })) {
    if (value === '') asked.delete(name);
    else asked.set(name, value);
  }
  const said = asked.toString();
  return `${path}${said === '' ? '' : `?${said}`}${hash === undefined ? '' : `#${hash}`}`;
};
