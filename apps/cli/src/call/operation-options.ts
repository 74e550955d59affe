import type { ApiDescription, Operation, Schema } from './api-description.js';

/** Where what an option says goes in the request. */
export type Place = 'path' | 'query' | 'header' | 'body' | 'file';

/** An option of an operation. */
export interface OperationOption {
  /** as it is typed: `as-of`, `identity.given-name` */
  readonly name: string;
  readonly place: Place;
  /** the names it has in the request, from the outside in */
  readonly field: readonly string[];
  readonly schema: Schema;
  readonly required: boolean;
  readonly description: string;
}

/** Headers by the option they are given with; others are not for people to set. */
const headers: Readonly<Record<string, string>> = { 'Idempotency-Key': 'idempotency-key', 'If-Match': 'if-match' };

/** What every command has; a field of a body that is called so is given as `field.token`. */
const taken: ReadonlySet<string> = new Set(['data', 'json', 'input', 'output', 'help', 'token']);

/** How deep fields of a body are options of their own; what lies deeper is given as JSON. */
const DEEPEST = 2;

/** Everything an operation takes: what its address, its question and its body are made of. */
export const optionsOf = (operation: Operation, { resolved }: ApiDescription): readonly OperationOption[] => {
  const parameters = (operation.parameters ?? []).flatMap(({ name, in: place, required = false, description = '', schema = {} }) => {
    const option = place === 'header' ? headers[name] : kebabCase(name);
    return option === undefined ? [] : [{ name: option, place, field: [name], schema, required, description }];
  });
  return [...parameters, ...bodyOptionsOf(operation, resolved)];
};

const bodyOptionsOf = ({ requestBody }: Operation, resolved: ApiDescription['resolved']): readonly OperationOption[] => {
  if (!requestBody) return [];
  const json = requestBody.content['application/json'];
  if (json) return fieldsOf(resolved(json.schema), resolved, []);
  const { description = '' } = requestBody;
  return [{ name: 'file', place: 'file', field: [], schema: { type: 'string' }, required: true, description }];
};

const fieldsOf = (
  { properties = {}, required = [] }: Schema,
  resolved: ApiDescription['resolved'],
  above: readonly string[],
): readonly OperationOption[] =>
  Object.entries(properties).flatMap(([name, described]): readonly OperationOption[] => {
    const schema = resolved(described);
    const field = [...above, name];
    const { description = '' } = schema;
    const own = {
      name: field.length === 1 && taken.has(name) ? `field.${name}` : field.map(kebabCase).join('.'),
      place: 'body',
      field,
      schema,
      required: required.includes(name),
      description,
    } as const;
    const isOpened = schema.properties !== undefined && field.length < DEEPEST;
    return [own, ...(isOpened ? fieldsOf({ ...schema, required: [] }, resolved, field) : [])];
  });

const kebabCase = (camelCase: string): string => camelCase.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A switch is turned on by its name alone. */
export const isSwitch = ({ type, enum: choices }: Schema): boolean =>
  type === 'boolean' || choices?.every((choice) => choice === 'true' || choice === 'false') === true;

/** What is to be written after an option, for its help. */
export const valueSyntaxOf = (schema: Schema): string => {
  const { type, enum: choices, format, items } = schema;
  if (isSwitch(schema)) return '';
  if (choices) return ` <${choices.join('|')}>`;
  if (type === 'array') return `${valueSyntaxOf(items ?? {})}…`;
  if (type === 'number' || type === 'integer') return ' <number>';
  if (type === 'string') return ` <${format === 'date' ? 'date' : format === 'uuid' ? 'uuid' : 'text'}>`;
  return ' <json>';
};
