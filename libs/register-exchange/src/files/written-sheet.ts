import { Readable } from 'node:stream';
import { csvOf, type CsvForm } from './csv-writer.js';
import { jsonOf } from './json-writer.js';
import type { Sheet } from './sheet.js';
import { xlsxOf } from './xlsx-writer.js';

export const fileFormats = ['csv', 'xlsx', 'json'] as const;

export type SheetFormat = (typeof fileFormats)[number];

/** A file on its way out. */
export interface WrittenSheet {
  /** `members-2025-12-31-known-1042.csv` */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Readable;
}

const mediaTypes: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** @param delimiter  of CSV; that of the language when absent */
export const writtenSheet = (sheet: Sheet, format: SheetFormat, delimiter?: CsvForm['delimiter']): WrittenSheet => ({
  fileName: `${sheet.name}-${sheet.asOf}-known-${sheet.knownAt}.${format}`,
  mediaType: mediaTypes[format],
  bytes: bytesOf(sheet, format, delimiter ?? (sheet.language === 'fr' ? ';' : ',')),
});

const bytesOf = (sheet: Sheet, format: SheetFormat, delimiter: CsvForm['delimiter']): Readable => {
  if (format === 'xlsx') return xlsxOf(sheet);
  return Readable.from(format === 'csv' ? csvOf(sheet, { delimiter }) : jsonOf(sheet), { objectMode: false });
};
