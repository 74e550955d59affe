import type { ReactNode } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { handOver } from '../../server/files.js';
import { WideTable } from '../../shell/wide-table.js';
import { csvOf, type CsvCell } from './csv-of.js';

export interface TableColumn<Row> {
  readonly name: string;
  readonly renderCell: (row: Row) => ReactNode;
  /** the same for a file: bare, so that a spreadsheet reckons with it */
  readonly file: (row: Row) => CsvCell;
  readonly isNumber?: boolean;
}

interface PlotTableProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly TableColumn<Row>[];
  /** without its ending */
  readonly fileName: string;
  /** shown at once, and not when it is asked for */
  readonly isOpen?: boolean;
}

/** The twin of a plot: the same figures as a table, and as a file. */
export function PlotTable<Row>({ title, rows, keyOf, columns, fileName, isOpen = false }: PlotTableProps<Row>) {
  const say = useSay();
  const { language } = useLanguage();
  const save = (): void => {
    const records = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ file }) => file(row)))];
    handOver(new Blob([csvOf(records, language)], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
  };
  return (
    <details className="twin" open={isOpen}>
      <summary>{say('plot.table')}</summary>
      <div className="stack">
        <WideTable label={title}>
          <table>
            <caption className="said-only">{title}</caption>
            <thead>
              <tr>
                {columns.map(({ name, isNumber }) => (
                  <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={keyOf(row)}>
                  {columns.map(({ name, renderCell, isNumber }, index) =>
                    index === 0 ? (
                      <th key={name} scope="row">
                        {renderCell(row)}
                      </th>
                    ) : (
                      <td key={name} className={isNumber ? 'number' : undefined}>
                        {renderCell(row)}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
        <div className="no-print">
          <button type="button" className="button quiet small" onClick={save} aria-label={say('plot.saveOf', { title })}>
            {say('plot.save')}
          </button>
        </div>
      </div>
    </details>
  );
}
