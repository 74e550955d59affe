import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { PostalForms } from '../../server/convocation.js';
import { WideTable } from '../../shell/wide-table.js';
import { useNameOf } from '../members/use-name-of.js';

/** Forms that came, in the order of the roll: whose, when, and how much each answers. */
export const PostalFormsTable = ({ items }: Pick<PostalForms, 'items'>) => {
  const say = useSay();
  const nameOf = useNameOf();
  const { date, number } = useFormats();
  return (
    <WideTable label={say('desk.postal-votes')}>
      <table>
        <caption className="said-only">{say('desk.postal-votes')}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {say('sheet.line')}
            </th>
            <th scope="col">{say('convocation.member')}</th>
            <th scope="col">{say('postal.receivedOn')}</th>
            <th scope="col" className="number">
              {say('postal.answers')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((form) => (
            <tr key={form.rightId}>
              <td className="number">{Number(form.rightId)}</td>
              <th scope="row">{nameOf(form)}</th>
              <td>{date(form.receivedOn)}</td>
              <td className="number">{number(form.answers)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};
