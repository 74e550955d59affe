import { useSay } from '../languages/use-say.js';

/** Something that is kept about the reader, on what ground, and until when. */
export interface FiledValue {
  /** `email` */
  readonly name: string;
  readonly value: string;
  /** digest under which entries name it */
  readonly digest: string;
  /** what it is kept for */
  readonly purpose: string;
  /** instant; null where nobody knows */
  readonly keptAt: string | null;
  /** first calendar date on which it is erased by itself; null while nobody can say */
  readonly until: string | null;
  /** article of law, or the statutes */
  readonly basis: string;
  /** whether it goes when she asks for it, today */
  readonly erasedOnRequest: boolean;
}

const names = [
  'givenName',
  'familyName',
  'legalName',
  'legalForm',
  'birthDate',
  'email',
  'postalAddress',
  'statement',
  'facts',
  'grounds',
  'notes',
  'proportionality',
  'appeal',
  'review',
  'reason',
  'reasons',
] as const;

const purposes = ['identity', 'contact', 'candidacy', 'proceeding', 'legalHold'] as const;

/** What a value is called. */
export const useFieldName = (): ((name: string) => string) => {
  const say = useSay();
  return (name) => say(`file.field.${names.find((one) => one === name) ?? 'other'}`);
};

/** What a value is kept for. */
export const usePurpose = (): ((purpose: string) => string) => {
  const say = useSay();
  return (purpose) => say(`file.purpose.${purposes.find((one) => one === purpose) ?? 'other'}`);
};

/** In the order in which people name themselves, the rest after it. */
export const inOrder = <Value extends Pick<FiledValue, 'name'>>(values: readonly Value[]): readonly Value[] => {
  const place = ({ name }: Value): number => {
    const index = names.findIndex((one) => one === name);
    return index < 0 ? names.length : index;
  };
  return [...values].sort((one, other) => place(one) - place(other));
};
