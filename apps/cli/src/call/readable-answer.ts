import { tableOf } from '../terminal/table.js';

/**
 * An answer as people read it: names with their values, lists as tables. Columns nobody has anything in are left out; whatever has no room
 * on a line is written as JSON.
 */
export const readableAnswer = (answer: unknown): string => {
  if (Array.isArray(answer)) return listText(answer);
  if (!isObject(answer)) return text(answer);
  const lines = Object.entries(answer).map(([name, value]) => {
    if (Array.isArray(value) && value.some(isObject)) return `\n${name}\n${listText(value)}`;
    if (isObject(value)) return Object.entries(flat(value, name)).map(named).join('\n');
    return named([name, text(value)]);
  });
  return lines.join('\n').trim();
};

const named = ([name, value]: readonly [string, string]): string => `${name}: ${value}`;

const listText = (items: readonly unknown[]): string => {
  const rows = items.map((item) => (isObject(item) ? flat(item, '') : { value: text(item) }));
  const names = [...new Set(rows.flatMap(Object.keys))].filter((name) => rows.some((row) => (row[name] ?? '') !== ''));
  return tableOf(
    names,
    rows.map((row) => names.map((name) => row[name] ?? '')),
  );
};

/** Fields of what lies within are named with what they lie in. */
const flat = (value: object, above: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
      const path = above === '' ? name : `${above}.${name}`;
      return isObject(inner) ? Object.entries(flat(inner, path)) : [[path, text(inner)]];
    }),
  );

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && !value.some(isObject)) return value.map(text).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};
