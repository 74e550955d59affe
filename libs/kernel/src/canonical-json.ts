import { DomainError } from './domain-error.js';

/**
 * The canonical text of a JSON value, after RFC 8785 (JCS): keys in the order of their UTF-16 code units, no white space, strings and
 * integers as `JSON.stringify` writes them. Entries hold integers only, so the number formatting of RFC 8785 is that of ECMAScript.
 *
 * @param value  what JSON can carry; a property that is `undefined` is left out
 * @throws DomainError `VALUE_NOT_CANONICAL` for what I-JSON (RFC 7493) forbids: fractions, integers past 2^53, lone surrogates, and anything
 *   that is not JSON. Ledger entries are stricter than RFC 8785 on purpose: a float has no place in them.
 */
export const canonicalJson = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return canonicalString(value);
    case 'number':
      if (!Number.isSafeInteger(value)) throw notCanonical('number');
      return Object.is(value, -0) ? '0' : String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `[${value.map(canonicalJson).join(',')}]` : canonicalObject(value);
    default:
      throw notCanonical(typeof value);
  }
};

const canonicalObject = (value: object): string => {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Told by structure, because a plain object made in another realm has another `Object.prototype`.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw notCanonical('instance of a class');
  const record = value as Record<string, unknown>;
  let text = '';
  for (const key of sortedKeys(record)) {
    const property = record[key];
    if (property === undefined) continue;
    text += (text ? ',' : '{') + keyText(key) + canonicalJson(property);
  }
  return text ? `${text}}` : '{}';
};

/** Entries share a few hundred names of properties. The names of streams that are keys as well are longer, and each stands in few entries. */
const REMEMBERED_KEYS = 1_000;
const LONGEST_REMEMBERED = 30;
const keyTexts = new Map<string, string>();

const keyText = (key: string): string => {
  const known = keyTexts.get(key);
  if (known !== undefined) return known;
  const text = `${canonicalString(key)}:`;
  if (key.length <= LONGEST_REMEMBERED && keyTexts.size < REMEMBERED_KEYS) keyTexts.set(key, text);
  return text;
};

/** Keys mostly stand in order already, and to see that is cheaper than to sort them. */
const sortedKeys = (record: Record<string, unknown>): readonly string[] => {
  const keys = Object.keys(record);
  for (let index = 1; index < keys.length; index += 1) if ((keys[index - 1] ?? '') > (keys[index] ?? '')) return keys.sort();
  return keys;
};

// Nothing to escape in most strings of an entry (ids, dates, codes): one test is cheaper than JSON.stringify.
const plain = /^[ !#-[\]-~]*$/;

const canonicalString = (text: string): string => {
  if (plain.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw notCanonical('lone surrogate');
  return JSON.stringify(text);
};

const notCanonical = (found: string): DomainError => new DomainError('VALUE_NOT_CANONICAL', { found }, 'invalid');
