import type { StoredEvent } from '#event-store';
import { subjectsOf, type SubjectKind } from './subjects.js';

/** Which entries are asked for; all that are given must hold. */
export interface EntryFilter {
  /** exact name, `assembly-…` */
  readonly stream?: string | undefined;
  readonly type?: string | undefined;
  /** somebody the entry is about, or who used a right in it */
  readonly person?: string | undefined;
  readonly assembly?: string | undefined;
  readonly ballot?: string | undefined;
  readonly proceeding?: string | undefined;
  /** pseudonym of who acted */
  readonly actor?: string | undefined;
  /** reference of the decision carried out, as it was written */
  readonly decision?: string | undefined;
  /** first calendar date from which the entry counts */
  readonly effectiveFrom?: string | undefined;
  /** last one */
  readonly effectiveTo?: string | undefined;
}

const named = ['person', 'ballot', 'proceeding', 'decision', 'actor', 'assembly'] as const satisfies readonly SubjectKind[];

/** The subjects a filter names, the one with the fewest entries first. */
export const subjectsNamed = (filter: EntryFilter): readonly { readonly kind: SubjectKind; readonly value: string }[] =>
  named.flatMap((kind) => (filter[kind] === undefined ? [] : [{ kind, value: filter[kind] }]));

/** Whether an entry is asked for, by what it says itself. */
export const isAskedFor = (event: StoredEvent, filter: EntryFilter): boolean => {
  const { stream, type, effectiveFrom, effectiveTo } = filter;
  if (stream !== undefined && event.stream !== stream) return false;
  if (type !== undefined && event.type !== type) return false;
  const wanted = subjectsNamed(filter);
  const subjects = wanted.length === 0 ? [] : subjectsOf(event);
  if (!wanted.every(({ kind, value }) => subjects.some((subject) => subject.kind === kind && subject.value === value))) return false;
  if (effectiveFrom === undefined && effectiveTo === undefined) return true;
  const { effectiveAt } = JSON.parse(event.meta) as { readonly effectiveAt: string };
  const day = effectiveAt.slice(0, 'YYYY-MM-DD'.length);
  return day >= (effectiveFrom ?? day) && day <= (effectiveTo ?? day);
};
