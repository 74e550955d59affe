import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { ElectionAnswer } from '../../server/election.js';

/** Where an election belongs: to the elections of its assembly, and to its first round. */
export const ElectionLinks = ({ called }: Pick<ElectionAnswer, 'called'>) => {
  const say = useSay();
  const { date } = useFormats();
  return (
    <nav className="row no-print" aria-label={say('case.pages')}>
      <Link className="button quiet small" href={`/assemblies/${called.assemblyId}/elections`}>
        {say('elections.ofAssembly', { date: date(called.date) })}
      </Link>
      {called.secondRoundOf !== undefined && (
        <Link className="button quiet small" href={`/elections/${called.secondRoundOf}`}>
          {say('elections.firstRound')}
        </Link>
      )}
    </nav>
  );
};
