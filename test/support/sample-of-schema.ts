import type { Schema, Schemas } from './schema-mismatches.js';

export interface Described extends Schema {
  readonly example?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
}

type Known = Readonly<Record<string, unknown>>;

/** What a reader of the description would send first: its examples, the first choice, the smallest number. */
export const sampleOf = (schema: Described, schemas: Schemas, known: Known): unknown => {
  const { $ref, example, enum: choices, oneOf, allOf, type, items, properties = {} } = schema;
  const within = (inner: Described): unknown => sampleOf(inner, schemas, known);
  if ($ref !== undefined) return within(schemas[$ref.replace('#/components/schemas/', '')] ?? {});
  if (example !== undefined) return example;
  if (choices) return choices[0];
  const part = (oneOf ?? allOf)?.[0];
  if (part) return within(part);
  if (type === 'array') return items ? [within(items)] : [];
  if (type !== 'object') return plainSampleOf(schema, known);
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, known[name] ?? within(property)]));
};

const plainSampleOf = ({ type, format, minimum }: Described, known: Known): unknown => {
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return minimum ?? 1;
  return format === 'date' ? '2026-06-18' : (known[format ?? ''] ?? 'A');
};
