/** A record of a file, and where it ends. */
export interface TextRecord {
  /** counted from 1; the last one where a quoted cell goes over several */
  readonly line: number;
  readonly cells: readonly string[];
}

const delimiters = [';', ',', '\t', '|'] as const;

/** The sign that cuts the first line into the most cells. */
export const delimiterOf = (text: string): string => {
  const [head = ''] = text.split(/\r\n|\n|\r/, 1);
  return [...delimiters].sort((one, other) => head.split(other).length - head.split(one).length)[0] ?? ';';
};

/** Text of a file: UTF-8, or what spreadsheets of Western Europe write (windows-1252). */
export const decoded = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** A line ends with a line feed, or with a carriage return that none follows. */
const breaksAt = (text: string, at: number): boolean => text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');

/** Records of a CSV text (RFC 4180), blank lines left out. A quote that is never closed closes at the end. */
export const recordsOf = (text: string, delimiter: string): readonly TextRecord[] => {
  const records: TextRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let isQuoted = false;
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
  };
  const endRecord = (): void => {
    endCell();
    if (cells.some((one) => one.trim() !== '')) records.push({ line, cells });
    cells = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const isBreak = breaksAt(text, at);
    if (isQuoted) {
      const isDoubled = sign === '"' && text[at + 1] === '"';
      if (isDoubled) at += 1;
      if (sign === '"' && !isDoubled) isQuoted = false;
      else cell += sign;
      if (isBreak) line += 1;
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (sign === delimiter) endCell();
    else if (isBreak) {
      endRecord();
      line += 1;
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRecord();
  return records;
};

/** Records as a CSV text that reads back the same. */
export const textOf = (records: readonly (readonly string[])[], delimiter: string): string =>
  records.map((cells) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`).join('');

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
