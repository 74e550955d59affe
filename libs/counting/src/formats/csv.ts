import { invalidAt, linesOf } from './text-position.js';

export interface Cell {
  readonly text: string;
  readonly column: number;
}

export interface CsvRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/**
 * Reads comma-separated values (RFC 4180), or semicolon-separated when the first line has no comma. Empty lines are passed over; a byte order
 * mark and Windows line ends are accepted. A quoted cell ends on its own line.
 *
 * @throws DomainError with `line` and `column`: `CSV_QUOTE_UNFINISHED`, `CSV_TEXT_AFTER_QUOTE`
 */
export const readCsv = (text: string): CsvRow[] => {
  const lines = linesOf(text);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const separator = !first.includes(',') && first.includes(';') ? ';' : ',';
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line: index + 1, cells: cellsOf(line, index + 1, separator) }]));
};

const cellsOf = (text: string, line: number, separator: string): Cell[] => {
  const cells: Cell[] = [];
  for (let at = 0; at <= text.length;) {
    const column = at + 1;
    if (text[at] !== '"') {
      const next = text.indexOf(separator, at);
      const end = next < 0 ? text.length : next;
      cells.push({ text: text.slice(at, end).trim(), column });
      at = end + 1;
      continue;
    }
    let close = text.indexOf('"', at + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) throw invalidAt('CSV_QUOTE_UNFINISHED', { line, column });
    const after = text[close + 1];
    if (after !== undefined && after !== separator) throw invalidAt('CSV_TEXT_AFTER_QUOTE', { line, column: close + 2 });
    cells.push({
      text: text
        .slice(at + 1, close)
        .replaceAll('""', '"')
        .trim(),
      column,
    });
    at = close + 2;
  }
  return cells;
};
