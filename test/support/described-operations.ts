import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema, Schemas } from './schema-mismatches.js';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
}

/** One operation of the description. */
export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface DescribedOperation extends Operation {
  readonly method: string;
  /** with its parameters in braces */
  readonly path: string;
}

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Schemas };
}

// The committed file is what the server describes: a test of its own holds them equal.
const committed = JSON.parse(readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8')) as Description;

export const describedSchemas: Schemas = committed.components.schemas;

/** Every operation of the API, as it is described. */
export const describedOperations: readonly DescribedOperation[] = Object.entries(committed.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
);
