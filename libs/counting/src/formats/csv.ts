import { invalidAt, linesOf } from './text-position.js';
import type { TextPosition } from './text-position.js';

export interface CsvRow {
  /** from 1, as editors count */
  readonly line: number;
  readonly cells: readonly string[];
  readonly source: string;
  readonly separator: string;
}

/**
 * Reads comma-separated values (RFC 4180), or semicolon-separated when the first line has no comma. Empty lines are passed over; a byte order
 * mark and Windows line ends are accepted. A quoted cell ends on its own line.
 *
 * @throws DomainError with `line` and `column`: `CSV_QUOTE_UNFINISHED`, `CSV_TEXT_AFTER_QUOTE`
 */
export const readCsv = (text: string): CsvRow[] => {
  const rows: CsvRow[] = [];
  let separator: string | undefined;
  for (const [index, source] of linesOf(text).entries()) {
    if (source.trim() === '') continue;
    separator ??= !source.includes(',') && source.includes(';') ? ';' : ',';
    rows.push({ line: index + 1, cells: cellsOf(source, index + 1, separator), source, separator });
  }
  return rows;
};

/** Where a cell begins, or, past the last one, where the row ends. Found again from the source: only errors ask. */
export const positionOf = ({ line, source, separator }: CsvRow, cell: number): TextPosition => {
  const starts: number[] = [];
  cellsOf(source, line, separator, starts);
  return { line, column: (starts[cell] ?? source.length) + 1 };
};

const cellsOf = (text: string, line: number, separator: string, starts: number[] = []): string[] => {
  const cells: string[] = [];
  for (let at = 0; at <= text.length;) {
    starts.push(at);
    if (text[at] !== '"') {
      const next = text.indexOf(separator, at);
      const end = next < 0 ? text.length : next;
      cells.push(text.slice(at, end).trim());
      at = end + 1;
      continue;
    }
    let close = text.indexOf('"', at + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) throw invalidAt('CSV_QUOTE_UNFINISHED', { line, column: at + 1 });
    const after = text[close + 1];
    if (after !== undefined && after !== separator) throw invalidAt('CSV_TEXT_AFTER_QUOTE', { line, column: close + 2 });
    cells.push(
      text
        .slice(at + 1, close)
        .replaceAll('""', '"')
        .trim(),
    );
    at = close + 2;
  }
  return cells;
};
