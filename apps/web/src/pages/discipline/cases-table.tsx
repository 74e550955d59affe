import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { CaseLine } from '../../server/discipline.js';
import { WideTable } from '../../shell/wide-table.js';
import { useNames } from '../members/use-names.js';
import { CaseChips } from './case-chips.js';

/** Cases, each with where it stands and its next deadline. */
export const CasesTable = ({ cases }: { readonly cases: readonly CaseLine[] }) => {
  const say = useSay();
  const { date } = useFormats();
  const names = useNames(cases.map(({ memberId }) => memberId));
  return (
    <WideTable label={say('discipline.cases')}>
      <table>
        <caption className="said-only">{say('discipline.cases')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('case.member')}</th>
            <th scope="col">{say('case.step')}</th>
            <th scope="col">{say('case.due')}</th>
            <th scope="col">{say('case.stage')}</th>
            <th scope="col">{say('case.openedOn')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((line) => (
            <tr key={line.proceedingId}>
              <th scope="row">
                <Link href={`/discipline/${line.proceedingId}`}>{names(line.memberId)}</Link>
              </th>
              <td>{line.step === null ? '–' : say(`case.step.${line.step}`)}</td>
              <td>{line.dueOn === null ? '–' : date(line.dueOn)}</td>
              <td>
                <span className="row">
                  <CaseChips line={line} />
                </span>
              </td>
              <td>{date(line.openedOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};
