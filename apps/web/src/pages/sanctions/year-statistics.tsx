import { today } from '../../forms/today.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { sanctionMeasures } from '../../server/discipline.js';
import type { DisciplineStatistics } from '../../server/sanctions.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';

const families = ['financialEndangerment', 'houseRules', 'damage', 'harmToPersons', 'other'] as const;

interface YearStatisticsProps {
  readonly year: number;
  readonly choose: (year: string) => void;
}

/** The last years anybody could ask for. */
const YEARS = 10;

/** How many incidents and sanctions a year had, told so that nobody is recognised. */
export const YearStatistics = ({ year, choose }: YearStatisticsProps) => {
  const say = useSay();
  const asked = useAnswer<DisciplineStatistics>(`/api/discipline/statistics/${year}`);
  const latest = Number(today().slice(0, 4));
  const years = [...new Set([year, ...Array.from({ length: YEARS }, (_, ago) => latest - ago)])].sort((a, b) => b - a);
  return (
    <section className="stack" aria-labelledby="year">
      <h2 id="year">{say('sanctions.year')}</h2>
      <div className="field no-print">
        <label htmlFor="asked-year">{say('sanctions.yearAsked')}</label>
        <select id="asked-year" value={year} onChange={({ target }) => choose(target.value)}>
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </div>
      <Answer of={asked}>
        {({ incidents, sanctions }) => (
          <>
            <div className="columns">
              <CountsTable
                title={say('sanctions.incidents')}
                counts={[
                  ...families.map((family) => [say(`family.${family}`), incidents.byFamily[family] ?? null] as const),
                  [say('sanctions.total'), incidents.total],
                ]}
              />
              <CountsTable
                title={say('sanctions.sanctions')}
                counts={[
                  ...sanctionMeasures.map((measure) => [say(`record.${measure}`), sanctions.byMeasure[measure]] as const),
                  [say('sanctions.total'), sanctions.total],
                ]}
              />
            </div>
            <p className="soft">{say('sanctions.why')}</p>
          </>
        )}
      </Answer>
    </section>
  );
};

interface CountsTableProps {
  readonly title: string;
  readonly counts: readonly (readonly [name: string, count: number | null])[];
}

const CountsTable = ({ title, counts }: CountsTableProps) => {
  const say = useSay();
  const { number } = useFormats();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="number">
            {say('sanctions.number')}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{count === null ? say('sanctions.withheld') : number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
