import { Hemicycle, personsPerDot } from '../../identity/hemicycle.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import { AssemblyFacts } from './assembly-facts.js';

/** Who could vote, who was there, and whether that was enough. */
export const Attendance = ({ assembly }: { readonly assembly: Assembly }) => {
  const say = useSay();
  const { number } = useFormats();
  const { roll, attendance, quorums, ballots } = assembly;
  const members = roll?.count ?? 0;
  const there = attendance.present + attendance.represented;
  const voted = Math.max(0, ...ballots.map(({ votes }) => votes));
  const each = personsPerDot(members);
  return (
    <section className="card voices" aria-label={say('attendance.title')}>
      <figure>
        <Hemicycle members={members} there={Math.max(there, voted)} />
        <figcaption className="soft">
          {!roll && say('roll.notFrozen')}
          {roll && say(there >= voted ? 'attendance.sum' : 'attendance.voted', { there, voted, members })}{' '}
          {each > 1 && say('dots.each', { persons: each })}
        </figcaption>
      </figure>
      <div className="stack">
        <AssemblyFacts assembly={assembly} />
        {quorums.map(({ kind, required, reached, present, represented }) => (
          <p key={kind}>
            <span className={`chip ${reached ? 'reached' : 'missed'}`}>{say(reached ? 'quorum.reached' : 'quorum.missed')}</span>{' '}
            {say('quorum.sum', { kind, required: number(required), there: number(present + represented) })}
          </p>
        ))}
      </div>
    </section>
  );
};
