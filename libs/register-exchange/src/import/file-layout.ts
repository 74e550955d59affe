import { DomainError } from '#kernel';
import type { CsvRecord } from '../files/csv-records.js';
import { fieldNamed, importFields, type ImportField } from './import-fields.js';
import type { ImportMapping } from './import-mapping.js';
import { plainWord } from './plain-word.js';

export interface LayoutColumn {
  readonly index: number;
  /** as the file has it */
  readonly heading: string;
}

/** Which column of a file says what. */
export interface FileLayout {
  readonly columns: Partial<Readonly<Record<ImportField, LayoutColumn>>>;
  /** headings nothing is read from */
  readonly ignored: readonly string[];
}

/** The layout a line of headings gives; nothing when the line does not name what is needed. */
export const layoutOf = (
  { cells }: CsvRecord,
  { columns: named }: ImportMapping,
  needed: readonly ImportField[],
): FileLayout | undefined => {
  const columns: Partial<Record<ImportField, LayoutColumn>> = {};
  for (const field of importFields) {
    const wanted = named[field];
    const index = cells.findIndex((heading) =>
      wanted === undefined ? fieldNamed(plainWord(heading)) === field : plainWord(heading) === plainWord(wanted),
    );
    const heading = cells[index];
    if (heading !== undefined) columns[field] = { index, heading };
  }
  if (needed.some((field) => columns[field] === undefined)) return undefined;
  const read = new Set(Object.values(columns).map(({ index }) => index));
  return { columns, ignored: cells.filter((_heading, index) => !read.has(index)) };
};

/** @param found  the first line of the file, for whoever writes the mapping */
export const headingsMissing = (needed: readonly ImportField[], found: readonly string[]): DomainError =>
  new DomainError('IMPORT_HEADINGS_MISSING', { needed, found: found.slice(0, 30).map((heading) => heading.slice(0, 50)) }, 'invalid');
