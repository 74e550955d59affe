import { DomainError } from '#kernel';
import { delimiters, type Delimiter } from '../files/csv-records.js';
import { encodings, type Encoding } from '../files/decode-text.js';
import { importFields, type ImportField } from './import-fields.js';
import { movementKinds, type MovementKind } from './movement-kinds.js';
import { plainWord } from './plain-word.js';
import type { DateOrder } from './read-date.js';

/** What a file does not say by itself. Everything may be left out: headings and words in French and English are known. */
export interface ImportMapping {
  /** heading of the file for each field */
  readonly columns: Partial<Readonly<Record<ImportField, string>>>;
  /** words of the file for movements, in place of the usual ones */
  readonly movements: Readonly<Record<string, MovementKind>>;
  readonly dates: DateOrder;
  /** class of shares where the file has no column for it */
  readonly shareClass?: string;
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
}

export const usualMapping: ImportMapping = { columns: {}, movements: {}, dates: 'dayFirst' };

const invalid = (field: string): DomainError => new DomainError('IMPORT_MAPPING_INVALID', { field }, 'invalid');

/**
 * Reads a mapping given as JSON.
 * @throws DomainError `IMPORT_MAPPING_INVALID` {field}, `FILE_NOT_JSON` {reason}
 */
export const readMapping = (json: string): ImportMapping => {
  const given = objectOf(parsed(json), 'mapping');
  const unknown = Object.keys(given).find(
    (name) => !['columns', 'movements', 'dates', 'shareClass', 'delimiter', 'encoding'].includes(name),
  );
  if (unknown !== undefined) throw invalid(unknown);
  const { dates, shareClass, delimiter, encoding } = given;
  if (shareClass !== undefined && typeof shareClass !== 'string') throw invalid('shareClass');
  return {
    columns: columnsOf(objectOf(given['columns'] ?? {}, 'columns')),
    movements: movementsOf(objectOf(given['movements'] ?? {}, 'movements')),
    dates: dates === undefined ? 'dayFirst' : oneOf('dates', dates, ['dayFirst', 'monthFirst'] as const),
    ...(shareClass === undefined ? {} : { shareClass }),
    ...(delimiter === undefined ? {} : { delimiter: oneOf('delimiter', delimiter, delimiters) }),
    ...(encoding === undefined ? {} : { encoding: oneOf('encoding', encoding, encodings) }),
  };
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new DomainError('FILE_NOT_JSON', { reason: String(error).replace(/^SyntaxError: /, '') }, 'invalid');
  }
};

const objectOf = (value: unknown, field: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(field);
  return value as Readonly<Record<string, unknown>>; // every other shape was refused
};

const columnsOf = (given: Readonly<Record<string, unknown>>): ImportMapping['columns'] =>
  Object.fromEntries(
    Object.entries(given).map(([field, heading]) => {
      if (typeof heading !== 'string') throw invalid(`columns/${field}`);
      return [oneOf(`columns/${field}`, field, importFields), heading];
    }),
  );

const movementsOf = (given: Readonly<Record<string, unknown>>): ImportMapping['movements'] =>
  Object.fromEntries(Object.entries(given).map(([word, kind]) => [plainWord(word), oneOf(`movements/${word}`, kind, movementKinds)]));

const oneOf = <Choice extends string>(field: string, value: unknown, choices: readonly Choice[]): Choice => {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw invalid(field);
  return chosen;
};
