import { centsOf, typedMoney } from '../../forms/money.js';
import type { RuleField } from './rule-fields.js';

/** Rules as they are sent: whatever JSON holds. The server says which one is wrong. */
export type RuleValue = string | number | boolean | null | readonly RuleValue[] | { readonly [name: string]: RuleValue };

/** @returns nothing where no such rule stands */
export const ruleAt = (rules: RuleValue, path: string): RuleValue | undefined =>
  path.split('/').reduce<RuleValue | undefined>((value, name) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([own]: [string, RuleValue]) => own === name)?.[1];
  }, rules);

/** The same rules with one of them changed; a path that leads nowhere changes nothing. */
export const withRuleAt = (rules: RuleValue, path: readonly string[], value: RuleValue): RuleValue => {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (typeof rules !== 'object' || rules === null) return rules;
  if (Array.isArray(rules)) return rules.map((item: RuleValue, place) => (String(place) === name ? withRuleAt(item, rest, value) : item));
  return Object.fromEntries(Object.entries(rules).map(([own, item]) => [own, own === name ? withRuleAt(item, rest, value) : item]));
};

/** A rule as it is typed. */
export const typedRule = (value: RuleValue, kind: RuleField['kind'], comma: string): string => {
  if (kind === 'money') return typeof value === 'number' ? typedMoney(value, comma) : '';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? '' : String(value);
};

/** What was typed as a rule; nothing for what cannot be read. */
export const readRule = (typed: string, kind: RuleField['kind']): RuleValue | undefined => {
  const text = typed.trim();
  switch (kind) {
    case 'integer':
      return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
    case 'fraction':
      return /^\d{1,6}(\/[1-9]\d{0,5})?$/.test(text) ? text : undefined;
    case 'money':
      return centsOf(text);
    case 'yesNo':
      return text === 'true';
    case 'words':
      return text.split(/[\s,]+/).filter((word) => word !== '');
  }
};

/** One rule that two versions do not share. */
export interface ChangedRule {
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

const leavesOf = (value: RuleValue, path: string): readonly (readonly [string, string])[] => {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, item]: [string, RuleValue]) => leavesOf(item, path === '' ? name : `${path}/${name}`));
};

/** What the draft changes, rule by rule; the server tells the same of versions that were adopted. */
export const changedRules = (before: RuleValue, after: RuleValue): readonly ChangedRule[] => {
  const earlier = new Map(leavesOf(before, ''));
  const later = new Map(leavesOf(after, ''));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .filter((path) => earlier.get(path) !== later.get(path))
    .map((path) => ({ path, before: earlier.get(path), after: later.get(path) }));
};
