/** As much of JSON Schema as the description of the API uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export type Schemas = Readonly<Record<string, Schema>>;

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
};

const isOfType = (value: unknown, type: string): boolean => (type === 'integer' ? Number.isSafeInteger(value) : typeOf(value) === type);

/**
 * Where a value is not as described: each by its JSON pointer (RFC 6901). Stricter than JSON Schema in one thing: a field that is not
 * described is a mismatch, unless additional ones are announced, or none is described.
 */
export const schemaMismatches = (value: unknown, schema: Schema, schemas: Schemas, pointer = ''): readonly string[] => {
  const within = (inner: Schema): readonly string[] => schemaMismatches(value, inner, schemas, pointer);
  if (schema.$ref !== undefined) return within(schemas[schema.$ref.replace('#/components/schemas/', '')] ?? { enum: [] });
  const choices = schema.anyOf ?? schema.oneOf;
  // Of several shapes, the one it comes closest to.
  if (choices) return choices.map(within).toSorted((a, b) => a.length - b.length)[0] ?? [];
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) return [`${pointer} is ${typeOf(value)}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${pointer} is ${JSON.stringify(value)}`];
  const parts = (schema.allOf ?? []).flatMap(within);
  return [...parts, ...inList(value, schema, schemas, pointer), ...inObject(value, schema, schemas, pointer)];
};

const inList = (value: unknown, { items }: Schema, schemas: Schemas, pointer: string): readonly string[] =>
  Array.isArray(value) && items ? value.flatMap((item, index) => schemaMismatches(item, items, schemas, `${pointer}/${index}`)) : [];

const inObject = (value: unknown, schema: Schema, schemas: Schemas, pointer: string): readonly string[] => {
  const { type, properties = {}, required = [], additionalProperties = !schema.properties } = schema;
  if (typeOf(value) !== 'object' || type === undefined) return [];
  const fields = Object.entries(value as object);
  const missing = required.filter((name) => !fields.some(([field]) => field === name)).map((name) => `${pointer}/${name} is missing`);
  const wrong = fields.flatMap(([name, field]) => {
    const described = properties[name] ?? additionalProperties;
    if (described === true) return [];
    return described ? schemaMismatches(field, described, schemas, `${pointer}/${name}`) : [`${pointer}/${name} is not described`];
  });
  return [...missing, ...wrong];
};
