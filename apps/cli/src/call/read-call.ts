import { DomainError } from '#kernel';
import { readBytes } from '../command-line/read-bytes.js';
import { readTextFile } from '../command-line/read-text-file.js';
import type { Operation } from './api-description.js';
import { nearNames } from './near-names.js';
import { isSwitch, type OperationOption } from './operation-options.js';
import { valueOf } from './option-value.js';

/** What a command line asks of the API. */
export interface Call {
  readonly method: string;
  /** with its question */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  /** file the answer goes to as it comes */
  readonly output: string | undefined;
}

/** Options every call has, beside those of its operation. */
export const callOptions = {
  input: 'a JSON file with the whole body; options beside it say more',
  output: 'a file the answer is written to as it comes',
} as const;

interface Given {
  readonly option: OperationOption;
  readonly texts: readonly string[];
}

/**
 * Reads what follows the name of an operation.
 *
 * @throws DomainError `CALL_OPTION_UNKNOWN` {name, operation, near}, `OPTION_VALUE_MISSING`, `OPTION_MISSING`, `TOO_MANY_ARGUMENTS`,
 *   `CALL_VALUE_INVALID` {name, expected}, and what reading a file refuses
 */
export const readCall = async (operation: Operation, options: readonly OperationOption[], words: readonly string[]): Promise<Call> => {
  const given = new Map<string, string[]>();
  const known = [...options.map(({ name }) => name), ...Object.keys(callOptions)];
  for (let index = 0; index < words.length; index += 1) {
    const [, name, , attached] = /^--([^=]+)(=(.*))?$/s.exec(words[index] ?? '') ?? [];
    if (name === undefined) throw new DomainError('TOO_MANY_ARGUMENTS', { name: words[index] }, 'invalid');
    if (!known.includes(name)) throw optionUnknown(name, operation, known);
    const option = options.find((one) => one.name === name);
    const followed = option && isSwitch(option.schema) ? 'true' : words[index + 1];
    const text = attached ?? followed;
    if (text === undefined) throw new DomainError('OPTION_VALUE_MISSING', { name: `--${name}` }, 'invalid');
    if (attached === undefined && !(option && isSwitch(option.schema))) index += 1;
    given.set(name, [...(given.get(name) ?? []), text]);
  }
  const missing = options.find(({ name, place, required }) => required && (place === 'path' || place === 'file') && !given.has(name));
  if (missing) throw new DomainError('OPTION_MISSING', { name: `--${missing.name}` }, 'invalid');
  const said = options.flatMap((option): readonly Given[] => {
    const texts = given.get(option.name);
    return texts ? [{ option, texts }] : [];
  });
  return callOf(operation, said, given.get('input')?.at(-1), given.get('output')?.at(-1));
};

const optionUnknown = (name: string, { group, name: operation }: Operation, known: readonly string[]): DomainError =>
  new DomainError(
    'CALL_OPTION_UNKNOWN',
    { name: `--${name}`, operation: `${group} ${operation}`, near: nearNames(name, known).map((near) => `--${near}`) },
    'invalid',
  );

const callOf = async (operation: Operation, given: readonly Given[], bodyFile?: string, output?: string): Promise<Call> => {
  let { path } = operation;
  const question = new URLSearchParams();
  const headers: Record<string, string> = {};
  for (const { option, texts } of given) {
    const [last = ''] = texts.slice(-1);
    const [name = ''] = option.field;
    if (option.place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(last));
    if (option.place === 'query') for (const text of texts) question.append(name, text);
    if (option.place === 'header') headers[name] = name === 'If-Match' && /^-?\d+$/.test(last) ? `"${last}"` : last;
  }
  const asked = question.toString();
  const sent = await bodyOf(operation, given, bodyFile);
  return {
    method: operation.method,
    path: asked === '' ? path : `${path}?${asked}`,
    headers: sent ? { ...headers, 'content-type': sent.type } : headers,
    body: sent?.body,
    output,
  };
};

interface Sent {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const bodyOf = async ({ requestBody }: Operation, given: readonly Given[], bodyFile?: string): Promise<Sent | undefined> => {
  const file = given.find(({ option }) => option.place === 'file')?.texts.at(-1);
  if (file !== undefined) return { type: 'text/csv', body: await readBytes(file) };
  if (requestBody?.content['application/json'] === undefined) return undefined;
  const body = bodyFile === undefined ? {} : objectIn(await readTextFile(bodyFile));
  for (const { option, texts } of given) if (option.place === 'body') put(body, option.field, await valueOf(option, texts));
  return { type: 'application/json', body: JSON.stringify(body) };
};

const objectIn = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // refused below, as what is JSON and no object
  }
  throw new DomainError('CALL_VALUE_INVALID', { name: '--input', expected: '{ … }' }, 'invalid');
};

/** Puts a value where its field is; what lies around it is there, or made. */
const put = (body: Record<string, unknown>, [name = '', ...within]: readonly string[], value: unknown): void => {
  if (within.length === 0) {
    body[name] = value;
    return;
  }
  const around = body[name];
  const copy: Record<string, unknown> = typeof around === 'object' && around !== null ? { ...around } : {};
  put(copy, within, value);
  body[name] = copy;
};
