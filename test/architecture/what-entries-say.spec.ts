import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFieldsOfEvents } from './event-fields.js';
import { namesIn, reviewedFields, reviewOf } from './reviewed-fields.js';

const streams = join(import.meta.dirname, '..', 'history', 'streams');

interface Golden {
  readonly events: readonly { readonly type: string; readonly data: object }[];
}

interface Text {
  readonly name: string;
  readonly text: string;
}

const nameIn = (path: string): string => path.split('/').at(-1) ?? path;

/** Every text in an entry, with the name of the field it stands in. */
const textsIn = (value: unknown, name: string): readonly Text[] => {
  if (typeof value === 'string') return [{ name, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) => textsIn(part, field));
};

describe('what entries say', () => {
  const fields = textFieldsOfEvents();
  const named = new Set(fields.map(({ path }) => nameIn(path)));

  it('is looked at in every event that is declared', () => expect(new Set(fields.map(({ event }) => event)).size).toBeGreaterThan(80));

  it('has no place for any text that nobody has reviewed: what is about a person, or said in words, goes to the vault', () => {
    expect(fields.filter(({ path }) => !reviewOf(nameIn(path))).map(({ event, path }) => `${event}: ${path}`)).toEqual([]);
  });

  it('was reviewed under no name that is gone', () =>
    expect(reviewedFields.flatMap(namesIn).filter((name) => !named.has(name))).toEqual([]));

  it('is what was reviewed, wherever it was ever written', () => {
    const written = readdirSync(streams).flatMap((file) => (JSON.parse(readFileSync(join(streams, file), 'utf8')) as Golden).events);
    const texts = written.flatMap(({ type, data }) => textsIn(data, '').map((text) => ({ type, ...text })));
    const others = texts.filter(({ name, text }) => named.has(name) && reviewOf(name)?.pattern.test(text) === false);
    expect(others).toEqual([]);
  });
});
