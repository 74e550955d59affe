import { useClocks } from '../../clocks/use-clocks.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { VotingExplanation } from '../../server/person.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { isEntryType } from '../timeline/entry-types.js';

/** Whether she may vote on the day that is looked at, why, and the entries that say so. */
export const VotingRight = ({ memberId, turn }: { readonly memberId: string; readonly turn: string }) => {
  const say = useSay();
  const { at } = useClocks();
  const { date, number } = useFormats();
  const asked = useAnswer<VotingExplanation>(at(`/api/members/${memberId}/voting-right`), undefined, turn);
  return (
    <section className="card" aria-labelledby="voting-right">
      <h2 id="voting-right">{say('voting.title')}</h2>
      <Answer of={asked}>
        {({ asOf, mayVote, reason, grounds }) => (
          <>
            <p>
              <span className={`chip ${mayVote ? 'reached' : 'missed'}`}>{say(mayVote ? 'voting.may' : 'voting.mayNot')}</span>{' '}
              {say('overview.asOf', { date: date(asOf) })}
            </p>
            <p>{say(`voting.reason.${reason}`)}</p>
            <ul className="plain-list">
              {grounds.map(({ number: entry, event, rulebookVersion }) => (
                <li key={entry}>
                  <Link href={`/timeline?stream=member-${memberId}`}>
                    {say('voting.ground', {
                      number: number(entry),
                      entry: isEntryType(event.type) ? say(`entry.${event.type}`) : event.type,
                    })}
                  </Link>
                  {rulebookVersion !== null && <span className="soft"> {say('rules.version', { version: rulebookVersion })}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </section>
  );
};
