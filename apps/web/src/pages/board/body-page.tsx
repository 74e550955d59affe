import '../../figures/plots/plots.css';
import { useClocks } from '../../clocks/use-clocks.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { BodyName } from '../../routing/route.js';
import type { BodySeats } from '../../server/seats.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { BoardNavigation } from './board-navigation.js';
import { SeatTimeline } from './seat-timeline.js';
import { SeatsTable } from './seats-table.js';
import { sitsOn, vacanciesIn } from './seat-spans.js';

/** Who sits on a body, and who sat on it before. */
export const BodyPage = ({ body }: { readonly body: BodyName }) => {
  const say = useSay();
  const { at } = useClocks();
  const asked = useAnswer<BodySeats>(at(`/api/bodies/${body}/mandates`));
  const title = say(`body.${body}`);
  return (
    <>
      <PageHead title={title}>
        <p className="lead">{say('body.lead')}</p>
      </PageHead>
      <BoardNavigation />
      <Answer of={asked}>
        {({ seats, asOf }) =>
          seats.length === 0 ? (
            <div className="empty">
              <p>{say('body.empty')}</p>
              <Link className="button small" href="/assemblies">
                {say('navigation.assemblies')}
              </Link>
            </div>
          ) : (
            <section className="card" aria-labelledby="composition">
              <h2 id="composition">{say('body.composition')}</h2>
              <Today seats={seats} asOf={asOf} />
              <SeatTimeline seats={seats} asOf={asOf} />
              <SeatsTable seats={seats} asOf={asOf} title={title} />
            </section>
          )
        }
      </Answer>
    </>
  );
};

const Today = ({ seats, asOf }: Pick<BodySeats, 'seats' | 'asOf'>) => {
  const say = useSay();
  const { date, number } = useFormats();
  const vacant = vacanciesIn(seats, asOf).filter(({ until }) => until === null || until > asOf).length;
  return (
    <dl className="facts figures">
      <div>
        <dt>{say('seats.sitting', { date: date(asOf) })}</dt>
        <dd>{number(seats.filter((seat) => sitsOn(seat, asOf)).length)}</dd>
      </div>
      <div>
        <dt>{say('seats.vacant')}</dt>
        <dd>{number(vacant)}</dd>
      </div>
    </dl>
  );
};
