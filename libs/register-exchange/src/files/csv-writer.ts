import type { Cell, ColumnKind, Row, Sheet } from './sheet.js';
import { statedClocks } from './stated-clocks.js';

export interface CsvForm {
  /** with `;` amounts have a decimal comma, as spreadsheets in French expect; with `,` a point */
  readonly delimiter: ';' | ',';
}

/** Without it, spreadsheets take UTF-8 for the encoding of their country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows handed on at once. */
const BATCH = 500;

/**
 * A sheet as CSV (RFC 4180): a line that states both dates, a line of headings, the rows.
 * @returns parts of the text, in order
 */
export const csvOf = async function* (sheet: Sheet, { delimiter }: CsvForm): AsyncGenerator<string> {
  const { columns, language, rows } = sheet;
  const line = (cells: readonly string[]): string => `${cells.join(delimiter)}\r\n`;
  const text = (cell: string): string => quoted(guarded(cell), delimiter);
  let batch = BYTE_ORDER_MARK + line(statedClocks(sheet).map((said) => text(String(said))));
  batch += line(columns.map(({ heading }) => text(heading[language])));
  let waiting = 0;
  for await (const row of rows) {
    batch += line(columns.map(({ name, kind }) => fieldOf(row, name, kind, delimiter)));
    waiting += 1;
    if (waiting < BATCH) continue;
    yield batch;
    batch = '';
    waiting = 0;
  }
  yield batch;
};

const fieldOf = (row: Row, name: string, kind: ColumnKind, delimiter: CsvForm['delimiter']): string => {
  const cell: Cell = row[name] ?? null;
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(guarded(cell), delimiter);
  return kind === 'cents' ? quoted(amountOf(cell, delimiter === ';' ? ',' : '.'), delimiter) : String(cell);
};

/** `-123456` cents → `-1234,56`: exact, because no fraction is ever made. */
const amountOf = (cents: number, point: string): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}${point}${digits.slice(-2)}`;
};

/** A text that a spreadsheet would run as a formula is shown as text (OWASP, CSV Injection). */
const guarded = (text: string): string => (/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text);

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
