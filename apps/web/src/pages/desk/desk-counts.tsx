import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Attendance } from '../../server/desk.js';

/** Who is there now, in all and by the desk that checked them in. */
export const DeskCounts = ({ attendance: { count, desks } }: { readonly attendance: Attendance }) => {
  const say = useSay();
  const { number } = useFormats();
  return (
    <section className="card" aria-labelledby="counts">
      <h2 id="counts">{say('attendance.title')}</h2>
      <dl className="facts figures">
        {(['room', 'remote', 'postal', 'represented'] as const).map((kind) => (
          <div key={kind}>
            <dt>{say(kind === 'represented' ? 'attendance.represented' : `checkIn.${kind}`)}</dt>
            <dd>{number(count[kind])}</dd>
          </div>
        ))}
      </dl>
      {desks.length > 1 && (
        <ul className="plain-list">
          {desks.map(({ deskId, room, remote, postal }) => (
            <li key={deskId ?? ''}>{say('checkIn.deskCount', { desk: deskId ?? '–', members: room + remote + postal })}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
