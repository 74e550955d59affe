import { useCallback, useEffect, useState } from 'react';

/** What somebody typed into a form, by field. */
export type Values = Readonly<Record<string, string>>;

export interface Draft {
  readonly values: Values;
  /** what stands in a field; empty for one nobody has filled in */
  readonly valueOf: (name: string) => string;
  readonly isTouched: boolean;
  readonly set: (name: string, value: string) => void;
  /** Begins anew, once it is recorded or thrown away. */
  readonly restart: (values: Values) => void;
}

const keptAs = (name: string): string => `unevoix.draft.${name}`;

/** A draft may name persons: it is gone with the tab, and never written to the disk of a shared computer for longer. */
const read = (name: string): Values | undefined => {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(keptAs(name)) ?? 'null');
    // Only written below, as values by field.
    return typeof kept === 'object' && kept !== null ? (kept as Values) : undefined;
  } catch {
    return undefined;
  }
};

const keep = (name: string, values: Values | undefined): void => {
  try {
    if (values === undefined) window.sessionStorage.removeItem(keptAs(name));
    else window.sessionStorage.setItem(keptAs(name), JSON.stringify(values));
  } catch {
    // A browser that keeps nothing still fills in forms.
  }
};

/**
 * The fields of a form, kept in this tab until they are recorded: a reload, a sign-in or a way back loses nothing.
 * @param name  of the form, one for each subject
 */
export const useDraft = (name: string, initial: Values): Draft => {
  const [draft, setDraft] = useState(() => {
    const kept = read(name);
    return { values: { ...initial, ...kept }, isTouched: kept !== undefined };
  });
  useEffect(() => keep(name, draft.isTouched ? draft.values : undefined), [name, draft]);
  const set = useCallback(
    (field: string, value: string) => setDraft(({ values }) => ({ values: { ...values, [field]: value }, isTouched: true })),
    [],
  );
  const restart = useCallback((values: Values) => setDraft({ values, isTouched: false }), []);
  return { ...draft, valueOf: (field) => draft.values[field] ?? '', set, restart };
};
