import type { ImportMapping } from './import-mapping.js';
import type { MovementRow } from './movement-row.js';
import { readRow } from './read-row.js';
import { readTable, type FileForm } from './read-table.js';
import type { RowProblem } from './row-problem.js';

export interface MovementFile {
  readonly form: FileForm;
  /** lines read, good and bad */
  readonly lines: number;
  readonly rows: readonly MovementRow[];
  readonly problems: readonly RowProblem[];
  /** whether the file says what was paid; where it does not, shares are taken to have been paid in full when they were subscribed */
  readonly statesPayments: boolean;
}

/** Reads a movement file. @throws DomainError what `readTable` throws */
export const readMovementFile = async (bytes: Uint8Array, mapping: ImportMapping): Promise<MovementFile> => {
  const { form, layout, records } = await readTable(bytes, mapping, ['memberNumber', 'movement', 'effectiveDate']);
  const rows: MovementRow[] = [];
  const problems: RowProblem[] = [];
  for (const record of records) {
    const read = readRow(record, layout, mapping);
    if (read.row) rows.push(read.row);
    problems.push(...read.problems);
  }
  return { form, lines: records.length, rows, problems, statesPayments: layout.columns.paid !== undefined };
};
