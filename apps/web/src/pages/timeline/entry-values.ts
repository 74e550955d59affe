import type { Value, Values } from '../../languages/use-say.js';
import { shortId } from '../members/short-id.js';

interface Formats {
  readonly money: (cents: number) => string;
  readonly date: (date: string) => string;
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What a sentence about an entry may name: amounts as money, dates as the reader writes them, ids shortened, lists as their length. */
export const entryValues = (data: Readonly<Record<string, unknown>>, { money, date }: Formats): Values =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]): readonly [string, Value] => {
      if (typeof value === 'number') return name.endsWith('Cents') ? [name.slice(0, -'Cents'.length), money(value)] : [name, value];
      if (typeof value === 'string') return [name, isDate(value) ? date(value) : isId(value) ? shortId(value) : value];
      if (typeof value === 'boolean') return [name, String(value)];
      return [name, Array.isArray(value) ? value.length : undefined];
    }),
  );
