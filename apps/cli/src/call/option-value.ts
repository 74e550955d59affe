import { DomainError, isDomainError } from '#kernel';
import { readTextFile } from '../command-line/read-text-file.js';
import type { Schema } from './api-description.js';
import { isSwitch, valueSyntaxOf, type OperationOption } from './operation-options.js';

/**
 * The value of a field of the body, as the API takes it.
 *
 * @param texts  what was given; several times for a list. `@file` stands for the JSON in a file, where JSON is taken
 * @throws DomainError `CALL_VALUE_INVALID` {name, expected}
 */
export const valueOf = async ({ name, schema }: OperationOption, texts: readonly string[]): Promise<unknown> => {
  const [last = ''] = texts.slice(-1);
  const invalid = () => new DomainError('CALL_VALUE_INVALID', { name: `--${name}`, expected: valueSyntaxOf(schema).trim() }, 'invalid');
  if (schema.type !== 'array') return single(schema, last, invalid);
  if (texts.length === 1 && /^[[@]/.test(last)) return single({}, last, invalid);
  return Promise.all(texts.map((text) => single(schema.items ?? {}, text, invalid)));
};

const single = async (schema: Schema, text: string, invalid: () => DomainError): Promise<unknown> => {
  const types: readonly (string | undefined)[] = typeof schema.type === 'object' ? schema.type : [schema.type];
  if (text === 'null' && types.includes('null')) return null;
  if (types.includes('boolean') && isSwitch(schema)) {
    if (text !== 'true' && text !== 'false') throw invalid();
    return text === 'true';
  }
  if (types.includes('string')) return text;
  if (types.includes('number') || types.includes('integer')) {
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw invalid();
    return Number(text);
  }
  try {
    return JSON.parse(text.startsWith('@') ? await readTextFile(text.slice(1)) : text) as unknown;
  } catch (error) {
    if (isDomainError(error)) throw error;
    throw invalid();
  }
};
