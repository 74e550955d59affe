import { useClocks } from '../../clocks/use-clocks.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { WideTable } from '../../shell/wide-table.js';
import { MemberName } from '../members/member-name.js';
import { isEntryType } from '../timeline/entry-types.js';
import { BoardNavigation } from './board-navigation.js';

/** An entry that changed what the register says of days already past, and the rolls it came too late for. */
interface LateEntry {
  readonly number: number;
  readonly memberId: string;
  readonly type: string;
  readonly touchesFrom: string;
  readonly recordedAt: string;
  readonly touches: readonly {
    readonly assemblyId: string;
    readonly date: string;
    readonly change: 'joins' | 'leaves' | 'differs';
    readonly minutes: boolean;
  }[];
}

/** What became known later than it was true. */
export const LateEntriesPage = () => {
  const say = useSay();
  const { at } = useClocks();
  const { searchParams } = usePlace();
  const cursor = searchParams.get('cursor');
  const asked = useAnswer<Paged<LateEntry>>(
    at(`/api/registers/late-entries?${new URLSearchParams({ limit: '50', ...(cursor === null ? {} : { cursor }) })}`),
  );
  return (
    <>
      <PageHead title={say('late.title')}>
        <p className="lead">{say('late.lead')}</p>
      </PageHead>
      <BoardNavigation />
      <Answer of={asked}>
        {({ items, nextCursor }) => (
          <>
            {items.length === 0 ? <p className="empty">{say('late.none')}</p> : <Late entries={items} />}
            <Pages nextCursor={nextCursor} next={say('late.more')} first={say('late.first')} />
          </>
        )}
      </Answer>
    </>
  );
};

const Late = ({ entries }: { readonly entries: readonly LateEntry[] }) => {
  const say = useSay();
  const { date, instant, number } = useFormats();
  return (
    <WideTable label={say('late.title')}>
      <table>
        <caption className="said-only">{say('late.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('late.what')}</th>
            <th scope="col">{say('member.title')}</th>
            <th scope="col">{say('late.touches')}</th>
            <th scope="col">{say('late.recorded')}</th>
            <th scope="col">{say('late.rolls')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.number}>
              <th scope="row">
                {isEntryType(entry.type) ? say(`entry.${entry.type}`) : entry.type}
                <br />
                <span className="soft">{say('late.entry', { number: number(entry.number) })}</span>
              </th>
              <td>
                <Link href={`/members/${entry.memberId}`}>
                  <MemberName memberId={entry.memberId} />
                </Link>
              </td>
              <td>{date(entry.touchesFrom)}</td>
              <td>{instant(entry.recordedAt)}</td>
              <td>
                {entry.touches.length === 0
                  ? say('late.noRoll')
                  : entry.touches.map(({ assemblyId, date: on, change, minutes }) => (
                      <p key={assemblyId}>
                        <Link href={`/assemblies/${assemblyId}`}>{date(on)}</Link> {say(`late.${change}`)}
                        {minutes && ` ${say('late.minutes')}`}
                      </p>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};
