import { useSay } from '../../languages/use-say.js';
import type { ConsultationListPage } from '../../server/convocation.js';
import { WideTable } from '../../shell/wide-table.js';
import { useNameOf } from '../members/use-name-of.js';

/** Who is a member, as the list for consultation names them. */
export const ConsultationLines = ({ items }: Pick<ConsultationListPage, 'items'>) => {
  const say = useSay();
  const nameOf = useNameOf();
  const hasColleges = items.some(({ college }) => college !== null);
  return (
    <WideTable label={say('desk.consultation-list')}>
      <table>
        <caption className="said-only">{say('desk.consultation-list')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('convocation.member')}</th>
            {hasColleges && <th scope="col">{say('members.college')}</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((line) => (
            <tr key={line.memberId}>
              <th scope="row">{nameOf(line)}</th>
              {hasColleges && <td>{line.college ?? '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};
