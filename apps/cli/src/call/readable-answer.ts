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

/** Columns something that lies within may take: entries of a case hold three dozen different things, and each of them a few. */
const MOST_COLUMNS = 8;

const listText = (items: readonly unknown[]): string => {
  const together = unlikeWithin(items.filter(isObject));
  const rows = items.map((item) => (isObject(item) ? rowOf(item, together) : { value: text(item) }));
  const names = [...new Set(rows.flatMap(Object.keys))]
    .filter((name) => rows.some((row) => (row[name] ?? '') !== ''))
    .toSorted((a, b) => Number(together.has(a)) - Number(together.has(b)));
  return tableOf(
    names,
    rows.map((row) => names.map((name) => row[name] ?? '')),
  );
};

/** What holds something else in every row: a column for each would be a table nobody can read, so it stands in one cell at the end. */
const unlikeWithin = (items: readonly object[]): ReadonlySet<string> => {
  const columns = new Map<string, Set<string>>();
  for (const item of items)
    for (const [name, inner] of Object.entries(item))
      if (isObject(inner)) columns.set(name, new Set([...(columns.get(name) ?? []), ...Object.keys(flat(inner, ''))]));
  return new Set([...columns].filter(([, names]) => names.size > MOST_COLUMNS).map(([name]) => name));
};

const rowOf = (item: object, together: ReadonlySet<string>): Readonly<Record<string, string>> => {
  const apart = Object.entries(item).filter(([name]) => !together.has(name));
  const inOneCell = Object.entries(item).filter(([name]) => together.has(name));
  return { ...flat(Object.fromEntries(apart), ''), ...Object.fromEntries(inOneCell.map(([name, inner]) => [name, cellOf(inner)])) };
};

const cellOf = (inner: unknown): string => {
  if (!isObject(inner)) return text(inner);
  const parts = Object.entries(flat(inner, '')).filter(([, value]) => value !== '');
  return parts.map(([name, value]) => `${name} ${value}`).join(', ');
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
