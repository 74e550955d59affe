import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { RosterLine } from '../../server/registers.js';
import { Link } from '../../routing/link.js';
import { WrittenName } from './written-name.js';

export const RosterTable = ({ members }: { readonly members: readonly RosterLine[] }) => {
  const say = useSay();
  const { date, number } = useFormats();
  // A register without names has no empty column for them.
  const isNamed = members.some(({ name }) => name !== null);
  return (
    <table>
      <caption className="said-only">{say('members.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('members.number')}</th>
          {isNamed && <th scope="col">{say('members.name')}</th>}
          <th scope="col">{say('members.kind')}</th>
          <th scope="col">{say('members.since')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ memberId, memberNumber, kind, validFrom, name }) => (
          <tr key={memberId}>
            <th scope="row">
              <Link href={`/timeline?stream=member-${memberId}`}>{number(memberNumber)}</Link>
            </th>
            {isNamed && (
              <td>
                <WrittenName name={name} />
              </td>
            )}
            <td>{say(`members.${kind}`)}</td>
            <td>{date(validFrom)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
