import { useState } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { handOver } from '../../server/files.js';
import type { ImportReport } from '../../server/import.js';
import { errorRows, mended, type ImportFile } from './import-file.js';
import { RowProblems } from './row-problems.js';

interface ImportTrialProps {
  readonly file: ImportFile;
  readonly report: ImportReport;
  readonly isAsking: boolean;
  readonly mend: (file: ImportFile) => void;
  readonly commit: (validRowsOnly: boolean) => void;
}

/** What would be recorded, what is wrong where, and the two ways on: all of it, or what is right. */
export const ImportTrial = ({ file, report, isAsking, mend, commit }: ImportTrialProps) => {
  const say = useSay();
  const { money, number } = useFormats();
  const [typed, type] = useState<Readonly<Record<string, string>>>({});
  const rewritten = Object.entries(typed).filter(([, value]) => value !== '');
  const tryAgain = (): void => {
    let changed = file;
    for (const problem of report.problems) {
      const value = typed[`${problem.line} ${problem.column}`];
      if (value !== undefined && value !== '') changed = mended(changed, problem.line, problem.column, value);
    }
    type({});
    mend(changed);
  };
  const save = (): void => {
    const reasons = new Map<number, string>();
    for (const { line, reason } of report.problems) reasons.set(line, [reasons.get(line), reason].filter(Boolean).join(' · '));
    handOver(
      new Blob([errorRows(file, reasons, say('imports.why'))], { type: 'text/csv' }),
      say('imports.errorsName', { file: file.name }),
    );
  };
  return (
    <section className="card" aria-labelledby="trial">
      <h2 id="trial">{say('imports.trial')}</h2>
      <output>{say('imports.counts', { lines: report.lines, valid: report.valid, invalid: report.invalid })}</output>
      <dl className="facts">
        {Object.entries(report.movements).map(([movement, lines]) => (
          <div key={movement}>
            <dt>{movement}</dt>
            <dd>{number(lines)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('column.shares')}</dt>
          <dd>{number(report.change.shares)}</dd>
        </div>
        <div>
          <dt>{say('column.subscribed')}</dt>
          <dd>{money(report.change.subscribedCents)}</dd>
        </div>
        <div>
          <dt>{say('column.paid')}</dt>
          <dd>{money(report.change.paidUpCents)}</dd>
        </div>
      </dl>
      {report.paymentsAssumed && <p>{say('imports.paymentsAssumed')}</p>}
      <p className="soft">
        {say('imports.form', { encoding: report.form.encoding, delimiter: report.form.delimiter === '\t' ? 'TAB' : report.form.delimiter })}
      </p>
      {report.problems.length > 0 && (
        <>
          <RowProblems
            problems={report.problems}
            typed={typed}
            type={(problem, value) => type({ ...typed, [`${problem.line} ${problem.column}`]: value })}
          />
          {report.problemCount > report.problems.length && (
            <p>{say('imports.more', { problems: report.problemCount - report.problems.length })}</p>
          )}
          <div className="row">
            <button type="button" className="button small" disabled={rewritten.length === 0} onClick={tryAgain}>
              {say('imports.tryAgain', { cells: rewritten.length })}
            </button>
            <button type="button" className="button quiet small" onClick={save}>
              {say('imports.errors')}
            </button>
          </div>
        </>
      )}
      <div className="row">
        {report.invalid === 0 && report.valid > 0 && (
          <button type="button" className="button" aria-disabled={isAsking} onClick={() => commit(false)}>
            {say('imports.commitAll', { lines: report.valid })}
          </button>
        )}
        {report.invalid > 0 && report.valid > 0 && (
          <button type="button" className="button quiet" aria-disabled={isAsking} onClick={() => commit(true)}>
            {say('imports.commitValid', { lines: report.valid })}
          </button>
        )}
      </div>
    </section>
  );
};
