import { useSay } from '../../languages/use-say.js';
import type { RowProblem } from '../../server/import.js';
import { WideTable } from '../../shell/wide-table.js';

interface RowProblemsProps {
  readonly problems: readonly RowProblem[];
  /** what was typed instead, by line and column */
  readonly typed: Readonly<Record<string, string>>;
  readonly type: (problem: RowProblem, value: string) => void;
}

/** So many problems are mended here; more are mended in the file. */
const SHOWN = 100;

/** What is wrong where, and a field for what should stand there. */
export const RowProblems = ({ problems, typed, type }: RowProblemsProps) => {
  const say = useSay();
  return (
    <WideTable label={say('imports.problems')}>
      <table>
        <caption>{say('imports.problems')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('imports.line')}</th>
            <th scope="col">{say('imports.column')}</th>
            <th scope="col">{say('imports.value')}</th>
            <th scope="col">{say('imports.why')}</th>
            <th scope="col">{say('imports.instead')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, SHOWN).map((problem) => {
            const { line, column, value, reason, suggestion } = problem;
            return (
              <tr key={`${line} ${column} ${problem.code}`}>
                <th scope="row">{line}</th>
                <td>{column}</td>
                <td>{value}</td>
                <td>{reason}</td>
                <td>
                  <div className="row">
                    <input
                      className="cell-input"
                      aria-label={say('imports.insteadOf', { line, column })}
                      autoComplete="off"
                      value={typed[`${line} ${column}`] ?? ''}
                      onChange={({ target }) => type(problem, target.value)}
                    />
                    {suggestion !== null && (
                      <button type="button" className="button quiet small" onClick={() => type(problem, suggestion)}>
                        {suggestion}
                      </button>
                    )}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
};
