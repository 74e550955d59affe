import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As much of a JSON schema as options are read off. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

interface Described {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly description?: string; readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** An operation of the API, by the two words it is called with. */
export interface Operation extends Described {
  readonly group: string;
  readonly name: string;
  readonly method: string;
  /** with its parameters in braces */
  readonly path: string;
}

/** What the API can be asked and told. */
export interface ApiDescription {
  readonly operations: readonly Operation[];
  /** a schema itself, wherever it is only referred to */
  readonly resolved: (schema: Schema) => Schema;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Beside this program when it is bundled, else where it is committed. */
const files = ['openapi.json', '../../../../openapi.json', '../../../../../openapi.json'].map((path) => join(import.meta.dirname, path));

/** Reads the description this program was built with. */
export const readApiDescription = (): ApiDescription => {
  const file = files.find((path) => existsSync(path)) ?? '';
  // Made by our own build.
  const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as Document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const [group = ''] = described.tags;
      return { ...described, group, name: described.operationId.slice(group.length + 1), method: method.toUpperCase(), path };
    }),
  );
  const resolved = (schema: Schema): Schema => {
    const target = schema.$ref === undefined ? undefined : components.schemas[schema.$ref.slice('#/components/schemas/'.length)];
    const whole = target ?? schema;
    const [only, ...more] = whole.allOf ?? [];
    return only && more.length === 0 ? { ...resolved(only), ...(whole.description && { description: whole.description }) } : whole;
  };
  return { operations, resolved };
};
