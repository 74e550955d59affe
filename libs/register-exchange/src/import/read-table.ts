import { DomainError } from '#kernel';
import { csvRecords, delimiters, type CsvRecord, type Delimiter } from '../files/csv-records.js';
import { decodeText, type Encoding } from '../files/decode-text.js';
import { headingsMissing, layoutOf, type FileLayout } from './file-layout.js';
import type { ImportField } from './import-fields.js';
import type { ImportMapping } from './import-mapping.js';

/** How a file turned out to be written. */
export interface FileForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** heading of each field that was found */
  readonly columns: Readonly<Record<string, string>>;
  /** headings nothing is read from */
  readonly ignored: readonly string[];
}

/** A file below its headings. */
export interface ReadTable {
  readonly form: FileForm;
  readonly layout: FileLayout;
  readonly records: readonly CsvRecord[];
}

/** Most lines of one file. */
const MOST_LINES = 250_000;

/** Headings may stand below a title: they are looked for in so many lines. */
const HEADING_LINES = 10;

/**
 * Reads a table, whatever program wrote it.
 *
 * @param needed  fields without which it is of no use
 * @throws DomainError `IMPORT_HEADINGS_MISSING` {needed, found}, `IMPORT_ENCODING_WRONG` {encoding}, `IMPORT_TOO_LONG` {most},
 *   `CSV_QUOTE_UNFINISHED` {line, column}
 */
export const readTable = async (bytes: Uint8Array, mapping: ImportMapping, needed: readonly ImportField[]): Promise<ReadTable> => {
  const { text, encoding } = decodeText(bytes, mapping.encoding);
  const delimiter = mapping.delimiter ?? delimiterOf(text, mapping, needed);
  let layout: FileLayout | undefined;
  const above: CsvRecord[] = [];
  const records: CsvRecord[] = [];
  for await (const record of csvRecords(text, delimiter)) {
    if (layout) records.push(record);
    else layout = layoutOf(record, mapping, needed);
    if (records.length > MOST_LINES) throw new DomainError('IMPORT_TOO_LONG', { most: MOST_LINES }, 'invalid');
    if (layout) continue;
    above.push(record);
    if (above.length === HEADING_LINES) break;
  }
  if (!layout) throw headingsMissing(needed, above[0]?.cells ?? []);
  const columns = Object.fromEntries(Object.entries(layout.columns).map(([field, { heading }]) => [field, heading]));
  return { form: { encoding, delimiter, columns, ignored: layout.ignored }, layout, records };
};

/** The sign with which the headings can be read. */
const delimiterOf = (text: string, mapping: ImportMapping, needed: readonly ImportField[]): Delimiter => {
  const head = text.split(/\r\n|\n|\r/, HEADING_LINES);
  const cellsOf = (line: string, delimiter: Delimiter) => line.split(delimiter).map((cell) => cell.replaceAll(/["\uFEFF]/g, '').trim());
  const fits = (delimiter: Delimiter): boolean =>
    head.some((line) => layoutOf({ line: 1, cells: cellsOf(line, delimiter) }, mapping, needed) !== undefined);
  return delimiters.find(fits) ?? ';';
};
