import '../../figures/plots/plots.css';
import { useId } from 'react';
import { useClocks } from '../../clocks/use-clocks.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { standAt, usePlace } from '../../routing/place.js';
import type { Course, Period } from '../../server/course.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { BoardNavigation } from './board-navigation.js';
import { CoursePlots } from './course-plots.js';
import { ParticipationSection } from './participation-section.js';
import { ReconciliationCard } from './reconciliation-card.js';

const periods: readonly Period[] = ['month', 'quarter', 'year'];

/** What the board and its auditors follow: members, shares and capital through time, and who took part. */
export const BoardPage = () => {
  const say = useSay();
  const { at } = useClocks();
  const { searchParams } = usePlace();
  const every = periods.find((period) => period === searchParams.get('every'));
  const asked = useAnswer<Course>(at(`/api/registers/course${every ? `?every=${every}` : ''}`));
  return (
    <>
      <PageHead title={say('board.title')}>
        <p className="lead">{say('board.lead')}</p>
      </PageHead>
      <BoardNavigation />
      <Answer of={asked}>
        {(course) =>
          course.points.length === 0 ? (
            <NothingYet />
          ) : (
            <>
              <PeriodChoice every={course.every} />
              <CoursePlots course={course} />
            </>
          )
        }
      </Answer>
      <ParticipationSection />
      <ReconciliationCard />
    </>
  );
};

const PeriodChoice = ({ every }: { readonly every: Period }) => {
  const say = useSay();
  const id = useId();
  const { pathname, searchParams } = usePlace();
  const choose = (period: string): void => {
    const asked = new URLSearchParams(searchParams);
    asked.set('every', period);
    standAt(`${pathname}?${asked}`);
  };
  return (
    <div className="field no-print">
      <label htmlFor={id}>{say('board.every')}</label>
      <select id={id} value={every} onChange={({ target }) => choose(target.value)}>
        {periods.map((period) => (
          <option key={period} value={period}>
            {say(`board.every.${period}`)}
          </option>
        ))}
      </select>
    </div>
  );
};

const NothingYet = () => {
  const say = useSay();
  const { isNow } = useClocks();
  if (!isNow) return <p className="empty">{say('board.emptyThen')}</p>;
  return (
    <div className="empty">
      <p>{say('board.empty')}</p>
      <Link className="button small" href="/subscriptions/new">
        {say('members.empty.first')}
      </Link>
    </div>
  );
};
