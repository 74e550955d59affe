import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { useSayKnown } from '../../languages/use-say-known.js';
import { Link } from '../../routing/link.js';
import { WideTable } from '../../shell/wide-table.js';
import { usePersonNames } from './use-person-names.js';

/** Somebody looked at what is written about a member. */
export interface Look {
  readonly entryId: string;
  readonly memberId: string;
  readonly actorId: string;
  readonly operation: string;
  readonly at: string;
}

/** Looks, the last one first. */
export const LooksTable = ({ looks }: { readonly looks: readonly Look[] }) => {
  const say = useSay();
  const { instant } = useFormats();
  const sayKnown = useSayKnown();
  const nameOf = usePersonNames();
  return (
    <WideTable label={say('looks.table')}>
      <table>
        <caption className="said-only">{say('looks.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('looks.at')}</th>
            <th scope="col">{say('looks.by')}</th>
            <th scope="col">{say('looks.member')}</th>
            <th scope="col">{say('looks.what')}</th>
          </tr>
        </thead>
        <tbody>
          {looks.map(({ entryId, memberId, actorId, operation, at }) => (
            <tr key={entryId}>
              <td>
                <time dateTime={at}>{instant(at)}</time>
              </td>
              <td>{nameOf(actorId)}</td>
              <th scope="row">
                <Link href={`/members/${memberId}`}>{nameOf(memberId)}</Link>
              </th>
              <td>{sayKnown(`looks.operation.${operation}`) ?? say('looks.operation.other', { operation })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};
