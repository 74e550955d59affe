import { PassThrough, type Readable } from 'node:stream';
import type { Workbook, Worksheet } from 'exceljs';
import type { Cell, Column, ColumnKind, Row, Sheet } from './sheet.js';
import { statedClocks } from './stated-clocks.js';

const formats: Readonly<Record<ColumnKind, string | undefined>> = {
  text: '@',
  date: 'yyyy-mm-dd',
  integer: '0',
  cents: '#,##0.00',
};

const widths: Readonly<Record<ColumnKind, number>> = { text: 24, date: 12, integer: 14, cents: 16 };

/** Rows above the rows: both dates, then the headings. */
const HEADING_ROWS = 2;

/** Above this many rows a worksheet cannot be opened (ECMA-376): 2^20. */
const MOST_ROWS = 1_048_576;

/**
 * A sheet as an Excel workbook, written while it is read: typed cells, headings that stay in sight, both dates stated above them.
 * @returns the bytes; an error of the rows destroys the stream
 */
export const xlsxOf = (sheet: Sheet): Readable => {
  const bytes = new PassThrough();
  write(sheet, bytes).catch((error: unknown) => bytes.destroy(error instanceof Error ? error : new Error(String(error))));
  return bytes;
};

const write = async (sheet: Sheet, stream: PassThrough): Promise<void> => {
  // Loaded where it is used: a server that exports nothing starts without it.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const { columns, language } = sheet;
  let page = newPage(workbook, sheet, 1);
  let written = HEADING_ROWS;
  let pages = 1;
  for await (const row of sheet.rows) {
    if (written === MOST_ROWS) {
      page.commit();
      pages += 1;
      page = newPage(workbook, sheet, pages);
      written = HEADING_ROWS;
    }
    page.addRow(columns.map((column) => valueOf(row, column))).commit();
    written += 1;
    // The writer keeps what the reader has not taken: wait, so that a register of any size passes through little memory.
    if (stream.writableNeedDrain) await new Promise((resume) => stream.once('drain', resume));
  }
  if (written > HEADING_ROWS)
    page.autoFilter = { from: { row: HEADING_ROWS, column: 1 }, to: { row: HEADING_ROWS, column: columns.length } };
  page.headerFooter.oddHeader = sheet.title[language];
  page.commit();
  await workbook.commit();
};

const newPage = (workbook: Workbook, sheet: Sheet, number: number): Worksheet => {
  const { columns, language, name } = sheet;
  const page = workbook.addWorksheet(number === 1 ? name : `${name} ${number}`, { views: [{ state: 'frozen', ySplit: HEADING_ROWS }] });
  page.columns = columns.map(({ kind }) => ({ width: widths[kind], style: { numFmt: formats[kind] ?? 'General' } }));
  page.addRow([...statedClocks(sheet)]).commit();
  const headings = page.addRow(columns.map(({ heading }) => heading[language]));
  headings.font = { bold: true };
  headings.commit();
  return page;
};

const valueOf = (row: Row, { name, kind }: Column): string | number | Date | null => {
  const cell: Cell = row[name] ?? null;
  if (kind === 'date' && typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return new Date(`${cell}T00:00:00Z`);
  return kind === 'cents' && typeof cell === 'number' ? cell / 100 : cell;
};
