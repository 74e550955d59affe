import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Ballot } from '../../server/assembly.js';

/** Ballots that do not count: what they came to stays visible, and why it is nothing. */
export const AnnulledBallots = ({ ballots }: { readonly ballots: readonly Ballot[] }) => {
  const say = useSay();
  const { instant } = useFormats();
  if (ballots.length === 0) return null;
  return (
    <ul className="plain-list">
      {ballots.map(({ ballotId, openedAt, annulment, result }) => (
        <li key={ballotId} className="annulled">
          <span className="chip missed">{say('desk.ballot.annulled')}</span>{' '}
          {say('annulled.told', { at: instant(openedAt), ground: annulment === null ? '' : say(`annul.${annulment}`) })}{' '}
          {result && say('annulled.result', { for: result.counts.for, against: result.counts.against, outcome: result.outcome })}
        </li>
      ))}
    </ul>
  );
};
