import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';
import type { ConvocationLine } from '../../server/convocation.js';
import { WideTable } from '../../shell/wide-table.js';
import { useNameOf } from '../members/use-name-of.js';

interface ConvocationTableProps {
  readonly assemblyId: string;
  readonly items: readonly ConvocationLine[];
}

/** Whom the convocation reached, by which channels, with her letter and her calendar entry. */
export const ConvocationTable = ({ assemblyId, items }: ConvocationTableProps) => {
  const say = useSay();
  const nameOf = useNameOf();
  return (
    <WideTable label={say('convocation.members')}>
      <table>
        <caption className="said-only">{say('convocation.members')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('convocation.member')}</th>
            <th scope="col">{say('convocation.reached')}</th>
            <th scope="col">{say('dispatch.byChannel')}</th>
            <th scope="col">{say('convocation.papers')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((line) => (
            <tr key={line.memberId}>
              <th scope="row">{nameOf(line)}</th>
              <td>
                <span className={`chip ${line.reached ? 'reached' : 'missed'}`}>
                  {say(line.reached ? 'convocation.isReached' : 'convocation.isMissed')}
                </span>
              </td>
              <td>
                {line.dispatches.map(({ channel, outcome }) => `${say(`channel.${channel}`)}: ${say(`dispatch.${outcome}`)}`).join(', ')}
              </td>
              <td>
                <Link className="button quiet small" href={`/assemblies/${assemblyId}/letter?member=${line.memberId}`}>
                  {say('convocation.letter')}
                </Link>{' '}
                <a
                  className="button quiet small"
                  href={`/api/assemblies/${assemblyId}/convocations/${line.memberId}/calendar`}
                  download="assembly.ics"
                >
                  {say('convocation.calendar')}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};

/** Which of the members are looked at; it stands in the address. */
export const useReachedFilter = (): 'true' | 'false' | undefined => {
  const wanted = usePlace().searchParams.get('reached');
  return wanted === 'true' || wanted === 'false' ? wanted : undefined;
};
