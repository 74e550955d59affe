import { Hemicycle } from '../../identity/hemicycle.js';
import { useSay } from '../../languages/use-say.js';
import { usePlace } from '../../routing/place.js';
import type { Entry } from '../../server/entry.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { EntryFilters } from './entry-filters.js';
import { RunLine } from './run-line.js';
import { runsOf, type Run } from './runs.js';

/** Everything that was ever recorded, the latest first. */
export const TimelinePage = () => {
  const say = useSay();
  const { searchParams } = usePlace();
  // Entries of one kind are all wanted; otherwise long stretches are folded, and a page holds more of them.
  const type = searchParams.get('type');
  const asked = new URLSearchParams({ limit: type ? '50' : '200' });
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
      <EntryFilters stream={searchParams.get('stream')} type={type} />
      <Answer of={answer}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <div className="empty">
              <Hemicycle members={24} there={0} />
              <p>{say('timeline.empty.text')}</p>
            </div>
          ) : (
            <>
              <ul className="plain-list timeline">
                {(type ? items.map((entry): Run => [entry]) : runsOf(items)).map((run) => (
                  <RunLine key={run[0].number} run={run} />
                ))}
              </ul>
              <Pages nextCursor={nextCursor} next={say('pages.older')} first={say('pages.latest')} />
            </>
          )
        }
      </Answer>
    </>
  );
};
