import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { MeasureLine } from '../../server/sanctions.js';
import { WideTable } from '../../shell/wide-table.js';
import { useNames } from '../members/use-names.js';

/** Measures, each with its days and what became of it. */
export const MeasuresTable = ({ label, measures }: { readonly label: string; readonly measures: readonly MeasureLine[] }) => {
  const say = useSay();
  const { date, list } = useFormats();
  const names = useNames(measures.map(({ memberId }) => memberId));
  const dayOf = (day: string | null): string => (day === null ? say('sanctions.forEver') : date(day));
  return (
    <WideTable label={label}>
      <table>
        <caption className="said-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('case.measure')}</th>
            <th scope="col">{say('case.member')}</th>
            <th scope="col">{say('sanctions.from')}</th>
            <th scope="col">{say('sanctions.until')}</th>
            <th scope="col">{say('sanctions.countsUntil')}</th>
            <th scope="col">{say('sanctions.ended')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ proceedingId, measureNumber, memberId, measure, rights, from, until, countsUntil, endedBy }) => (
            <tr key={`${proceedingId} ${measureNumber}`}>
              <th scope="row">
                <Link href={`/discipline/${proceedingId}`}>{say(`record.${measure}`)}</Link>
                {rights.length > 0 && <span className="soft"> {list(rights.map((right) => say(`right.${right}`)))}</span>}
              </th>
              <td>{names(memberId)}</td>
              <td>{date(from)}</td>
              <td>{dayOf(until)}</td>
              <td>{dayOf(countsUntil)}</td>
              <td>{endedBy === null ? '–' : say(`sanctions.ended.${endedBy}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};
