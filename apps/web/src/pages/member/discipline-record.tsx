import { useClocks } from '../../clocks/use-clocks.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Measure } from '../../server/person.js';
import { useAnswer } from '../../server/use-answer.js';

/** Measures that were taken and still count, each with its case; nothing of it is shown to who may not know. */
export const DisciplineRecord = ({ memberId }: { readonly memberId: string }) => {
  const say = useSay();
  const { at } = useClocks();
  const { date } = useFormats();
  const asked = useAnswer<{ readonly items: readonly Measure[] }>(at(`/api/discipline/members/${memberId}/record`));
  if (asked.status !== 'answered') return null;
  const { items } = asked.answer;
  return (
    <section className="card" aria-labelledby="record">
      <h2 id="record">{say('record.title')}</h2>
      {items.length === 0 && <p className="soft">{say('record.none')}</p>}
      <ul className="plain-list">
        {items.map(({ proceedingId, measureNumber, measure, from, until }) => (
          <li key={`${proceedingId} ${measureNumber}`}>
            <Link className="linked-row" href={`/discipline/${proceedingId}`}>
              <strong>{say(`record.${measure}`)}</strong>
              <span>
                {until === null ? say('record.from', { from: date(from) }) : say('record.fromTo', { from: date(from), until: date(until) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="row no-print">
        <Link className="button quiet small" href={`/discipline?memberId=${memberId}`}>
          {say('record.cases')}
        </Link>
      </p>
    </section>
  );
};
