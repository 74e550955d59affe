import type { Rules } from './rules.js';

/** One rule that two versions do not share; a side on which it does not exist is absent. */
export interface RuleChange {
  /** where it stands, `quorums/ordinary/firstCall` */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** What differs between two versions of the rules, rule by rule, in the order in which rules are written. */
export const rulesDiff = (before: Rules, after: Rules): readonly RuleChange[] => {
  const earlier = leavesOf(before);
  const later = leavesOf(after);
  const paths = new Set([...earlier.keys(), ...later.keys()]);
  return [...paths]
    .filter((path) => earlier.get(path) !== later.get(path))
    .map((path) => ({ path, before: earlier.get(path), after: later.get(path) }));
};

const leavesOf = (value: unknown, path = ''): ReadonlyMap<string, string> => {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  return new Map(Object.entries(value).flatMap(([name, item]) => [...leavesOf(item, path === '' ? name : `${path}/${name}`)]));
};
