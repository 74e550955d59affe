import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { PrintRun } from '../../server/access.js';
import type { Answered } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { WideTable } from '../../shell/wide-table.js';

/** What was printed when, and how many of the letters have let somebody in. */
export const PrintRuns = ({ asked }: { readonly asked: Answered<readonly PrintRun[]> }) => {
  const say = useSay();
  const { instant, day, number } = useFormats();
  return (
    <section className="card" aria-labelledby="runs">
      <h2 id="runs">{say('letters.runs')}</h2>
      <Answer of={asked}>
        {(runs) =>
          runs.length === 0 ? (
            <p>{say('letters.runs.none')}</p>
          ) : (
            <WideTable label={say('letters.runs')}>
              <table>
                <caption className="said-only">{say('letters.runs')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('letters.madeAt')}</th>
                    <th scope="col">{say('letters.count')}</th>
                    <th scope="col">{say('letters.used')}</th>
                    <th scope="col">{say('letters.expires')}</th>
                  </tr>
                </thead>
                <tbody>
                  {runs.map(({ madeAt, letters, used, expiresAt }) => (
                    <tr key={madeAt}>
                      <th scope="row">{instant(madeAt)}</th>
                      <td>{number(letters)}</td>
                      <td>{number(used)}</td>
                      <td>{day(expiresAt)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          )
        }
      </Answer>
    </section>
  );
};
