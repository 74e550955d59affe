import { Hemicycle } from '../../identity/hemicycle.js';
import { useSay } from '../../languages/use-say.js';
import { usePlace } from '../../routing/place.js';
import type { Entry } from '../../server/entry.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { EntryDetails } from './entry-details.js';
import { EntryFilters } from './entry-filters.js';
import { EntryLine } from './entry-line.js';

/** Everything that was ever recorded, the latest first. */
export const TimelinePage = () => {
  const say = useSay();
  const { searchParams } = usePlace();
  const asked = new URLSearchParams({ limit: '30' });
  for (const name of ['stream', 'type', 'cursor']) {
    const wanted = searchParams.get(name);
    if (wanted) asked.set(name, wanted);
  }
  const answer = useAnswer<Paged<Entry>>(`/api/entries?${asked}`);
  return (
    <>
      <PageHead title={say('timeline.title')}>
        <p className="lead">{say('timeline.lead')}</p>
      </PageHead>
      <EntryFilters stream={searchParams.get('stream')} type={searchParams.get('type')} />
      <Answer of={answer}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <div className="empty">
              <Hemicycle members={24} there={0} />
              <p>{say('timeline.empty.text')}</p>
            </div>
          ) : (
            <>
              <ol className="plain-list timeline" reversed>
                {items.map((entry) => (
                  <EntryLine key={entry.number} entry={entry}>
                    <EntryDetails entry={entry} />
                  </EntryLine>
                ))}
              </ol>
              <Pages nextCursor={nextCursor} next={say('pages.older')} first={say('pages.latest')} />
            </>
          )
        }
      </Answer>
    </>
  );
};
