import { Hemicycle } from '../../identity/hemicycle.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { usePlace } from '../../routing/place.js';
import type { Paged } from '../../server/paged.js';
import type { RosterLine } from '../../server/registers.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { RosterTable } from './roster-table.js';

/** The members of today, in the order of their numbers. */
export const MembersPage = () => {
  const say = useSay();
  const { date } = useFormats();
  const { searchParams } = usePlace();
  const asked = new URLSearchParams({ limit: '50' });
  const cursor = searchParams.get('cursor');
  if (cursor !== null) asked.set('cursor', cursor);
  const answer = useAnswer<Paged<RosterLine> & { readonly asOf: string }>(`/api/members?${asked}`);
  return (
    <>
      <PageHead title={say('members.title')}>
        <p className="lead">{say('members.lead')}</p>
      </PageHead>
      <Answer of={answer}>
        {({ items, nextCursor, asOf }) =>
          items.length === 0 ? (
            <div className="empty">
              <Hemicycle members={40} there={0} />
              <p>{say('members.empty.text')}</p>
            </div>
          ) : (
            <>
              <p className="soft">{say('overview.asOf', { date: date(asOf) })}</p>
              <RosterTable members={items} />
              <Pages nextCursor={nextCursor} next={say('pages.next')} first={say('pages.first')} />
            </>
          )
        }
      </Answer>
    </>
  );
};
