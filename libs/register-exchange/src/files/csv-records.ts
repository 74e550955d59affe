import { parse, type Info } from 'csv-parse';
import { codeOf, DomainError } from '#kernel';

/** One line of a file, cut into cells. */
export interface CsvRecord {
  /** counted from 1, as editors and spreadsheets do; the last one where a quoted cell goes over several */
  readonly line: number;
  readonly cells: readonly string[];
}

export const delimiters = [';', ',', '\t', '|'] as const;

export type Delimiter = (typeof delimiters)[number];

/**
 * The lines of a file, as they are read: blank ones left out, cells without the blanks around them, however many there are on a line.
 * @throws DomainError `CSV_QUOTE_UNFINISHED` {line, column}
 */
export const csvRecords = async function* (text: string, delimiter: Delimiter): AsyncGenerator<CsvRecord> {
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
  parser.end(text);
  try {
    // With `info`, the parser gives each record together with where it stands.
    for await (const { info, record } of parser as AsyncIterable<{ readonly info: Info; readonly record: string[] }>)
      if (record.some((cell) => cell !== '')) yield { line: info.lines, cells: record };
  } catch (error) {
    if (codeOf(error)?.startsWith('CSV_') !== true) throw error;
    throw new DomainError('CSV_QUOTE_UNFINISHED', { line: parser.info.lines, column: 1 }, 'invalid', { cause: error });
  }
};
