import { Hemicycle } from '../../identity/hemicycle.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';
import type { Entry } from '../../server/entry.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { EntryFilters } from './entry-filters.js';
import { entryQuestionIn, timelineOf } from './entry-question.js';
import { RunLine } from './run-line.js';
import { runsOf, type Run } from './runs.js';

/** Everything that was ever recorded, the latest first. */
export const TimelinePage = () => {
  const say = useSay();
  const { searchParams } = usePlace();
  // Entries of one kind are all wanted; otherwise long stretches are folded, and a page holds more of them.
  const question = entryQuestionIn(searchParams);
  const { type } = question;
  const cursor = searchParams.get('cursor');
  const asked = new URLSearchParams({ limit: type ? '50' : '200', ...question, ...(cursor ? { cursor } : {}) });
  const answer = useAnswer<Paged<Entry>>(`/api/entries?${asked}`);
  return (
    <>
      <PageHead title={say('timeline.title')}>
        <p className="lead">{say('timeline.lead')}</p>
        <p className="row no-print">
          <Link className="button quiet small" href="/verify">
            {say('verify.title')}
          </Link>
          <Link className="button quiet small" href="/access-log">
            {say('looks.title')}
          </Link>
        </p>
      </PageHead>
      <EntryFilters key={timelineOf(question)} question={question} />
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
