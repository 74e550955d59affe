import { atClocks, clocksIn, type Clocks } from '../../clocks/clocks.js';
import { everyColumn, usualColumns, type MemberColumn } from './member-columns.js';

export const kinds = ['naturalPerson', 'minor', 'legalPerson'] as const;

/** Which shares somebody holds: none, some, or some that are not wholly paid up. */
export const holdings = ['none', 'some', 'unpaid'] as const;

export interface ListSort {
  readonly by: MemberColumn;
  readonly falling: boolean;
}

/** What the list of members shows: all of it stands in the address, so that a list can be kept, sent and gone back to. */
export interface ListQuestion extends Clocks {
  readonly search: string;
  readonly kind: (typeof kinds)[number] | undefined;
  readonly category: string;
  readonly college: string;
  /** only those of whom a right rests */
  readonly suspended: boolean;
  readonly holding: (typeof holdings)[number] | undefined;
  readonly sort: ListSort;
  readonly columns: readonly MemberColumn[];
}

const oneOf = <Choice extends string>(choices: readonly Choice[], value: string | null): Choice | undefined =>
  choices.find((choice) => choice === value);

const sortOf = (written: string): ListSort => ({
  by: oneOf(everyColumn, written.replace(/^-/, '')) ?? 'number',
  falling: written.startsWith('-'),
});

/** Reads an address; what it does not understand is as if it were not there. */
export const questionIn = (asked: URLSearchParams): ListQuestion => {
  const columns = (asked.get('columns') ?? '').split(',').flatMap((name) => oneOf(everyColumn, name) ?? []);
  return {
    search: asked.get('search') ?? '',
    kind: oneOf(kinds, asked.get('kind')),
    category: asked.get('category') ?? '',
    college: asked.get('college') ?? '',
    suspended: asked.has('suspended'),
    holding: oneOf(holdings, asked.get('shares')),
    ...clocksIn(asked),
    sort: sortOf(asked.get('sort') ?? ''),
    columns: columns.length > 0 ? columns : usualColumns,
  };
};

/** The query of an address; what is usual is left out. */
export const queryOf = ({ sort, columns, suspended, holding, kind, ...texts }: ListQuestion): string => {
  const sorted = `${sort.falling ? '-' : ''}${sort.by}`;
  const said = {
    ...texts,
    kind: kind ?? '',
    suspended: suspended ? 'yes' : '',
    shares: holding ?? '',
    sort: sorted === 'number' ? '' : sorted,
    columns: columns.join() === usualColumns.join() ? '' : columns.join(),
  };
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== '')).toString();
  return query === '' ? '' : `?${query}`;
};

/** Where the overview of its two dates is asked for. */
export const overviewPath = (clocks: Clocks): string => atClocks('/api/registers/members', clocks);
