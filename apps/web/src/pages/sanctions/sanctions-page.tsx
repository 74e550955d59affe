import { useClocks } from '../../clocks/use-clocks.js';
import { today } from '../../forms/today.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { goTo, usePlace } from '../../routing/place.js';
import type { MeasureLine } from '../../server/sanctions.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { BoardNavigation } from '../board/board-navigation.js';
import { MeasuresTable } from './measures-table.js';
import { YearStatistics } from './year-statistics.js';

interface InForce {
  readonly asOf: string;
  /** ledger number */
  readonly knownAt: number;
  readonly items: readonly MeasureLine[];
}

/** The measures of the cooperative: in force on a day as known at a moment, all there ever were, and the numbers of a year. */
export const SanctionsPage = () => {
  const say = useSay();
  const { searchParams } = usePlace();
  const { at } = useClocks();
  const inForce = useAnswer<InForce>(at('/api/discipline/measures'));
  const cursor = searchParams.get('cursor');
  const all = useAnswer<Paged<MeasureLine>>(
    `/api/discipline/sanctions?${new URLSearchParams({ limit: '50', ...(cursor === null ? {} : { cursor }) })}`,
  );
  const ask = (name: 'year', value: string): void => {
    const asked = new URLSearchParams(searchParams);
    if (value === '') asked.delete(name);
    else asked.set(name, value);
    goTo(`/sanctions?${asked}`);
  };
  return (
    <>
      <PageHead title={say('sanctions.title')}>
        <p className="lead">{say('sanctions.lead')}</p>
        <nav className="row no-print" aria-label={say('case.pages')}>
          <Link className="button quiet small" href="/discipline">
            {say('discipline.title')}
          </Link>
        </nav>
      </PageHead>
      <BoardNavigation />
      <section className="stack" aria-labelledby="in-force">
        <h2 id="in-force">{say('sanctions.inForce')}</h2>
        <Answer of={inForce}>
          {(answer) => (
            <>
              {answer.items.length === 0 ? (
                <p className="soft">{say('sanctions.noneInForce')}</p>
              ) : (
                <MeasuresTable label={say('sanctions.inForce')} measures={answer.items} />
              )}
            </>
          )}
        </Answer>
      </section>
      <section className="stack" aria-labelledby="all">
        <h2 id="all">{say('sanctions.all')}</h2>
        <Answer of={all}>
          {({ items, nextCursor }) => (
            <>
              {items.length === 0 ? (
                <p className="soft">{say('sanctions.none')}</p>
              ) : (
                <MeasuresTable label={say('sanctions.all')} measures={items} />
              )}
              <Pages nextCursor={nextCursor} next={say('pages.further')} first={say('pages.start')} />
            </>
          )}
        </Answer>
      </section>
      <YearStatistics year={Number(searchParams.get('year') ?? today().slice(0, 4))} choose={(year) => ask('year', year)} />
    </>
  );
};
