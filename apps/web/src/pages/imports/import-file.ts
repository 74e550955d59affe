import { decoded, delimiterOf, recordsOf, textOf, type TextRecord } from './csv-text.js';

/** A file that is to be imported, as far as its own author can mend it here. */
export interface ImportFile {
  readonly name: string;
  readonly delimiter: string;
  readonly headings: readonly string[];
  /** below the headings */
  readonly records: readonly TextRecord[];
  /** what is sent: the bytes as they came, until something is mended */
  readonly bytes: Blob;
}

/** Reads a file as far as mapping and mending it need. */
export const readImportFile = async (file: File): Promise<ImportFile> => {
  const bytes = await file.arrayBuffer();
  const text = decoded(bytes).replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text);
  const [head, ...records] = recordsOf(text, delimiter);
  return { name: file.name, delimiter, headings: (head?.cells ?? []).map((cell) => cell.trim()), records, bytes: new Blob([bytes]) };
};

/** The file with one cell written anew. */
export const mended = (file: ImportFile, line: number, column: string, value: string): ImportFile => {
  const at = file.headings.indexOf(column);
  const records = file.records.map((record) =>
    record.line === line && at >= 0 ? { line, cells: withCell(record.cells, at, value) } : record,
  );
  return { ...file, records, bytes: new Blob([fileText(file, records)]) };
};

const withCell = (cells: readonly string[], at: number, value: string): readonly string[] =>
  Array.from({ length: Math.max(cells.length, at + 1) }, (_, index) => (index === at ? value : (cells[index] ?? '')));

/** Every record on the line it had: blank lines between them are kept, so that lines named before stay true. */
const fileText = ({ headings, delimiter }: ImportFile, records: readonly TextRecord[]): string => {
  let text = textOf([headings], delimiter);
  let line = 1;
  for (const record of records) {
    const written = textOf([record.cells], delimiter);
    const lines = written.split('\n').length - 1;
    text += '\r\n'.repeat(Math.max(0, record.line - line - lines)) + written;
    line = Math.max(record.line, line + lines);
  }
  return text;
};

/** Only the lines that are wrong, with why, to be mended elsewhere and sent again. */
export const errorRows = (file: ImportFile, reasons: ReadonlyMap<number, string>, heading: string): string =>
  `\uFEFF${textOf(
    [[...file.headings, heading], ...file.records.flatMap(({ line, cells }) => reasonRow(cells, file.headings.length, reasons.get(line)))],
    file.delimiter,
  )}`;

const reasonRow = (cells: readonly string[], columns: number, reason: string | undefined): readonly (readonly string[])[] =>
  reason === undefined ? [] : [[...withCell(cells, columns - 1, cells[columns - 1] ?? ''), reason]];
