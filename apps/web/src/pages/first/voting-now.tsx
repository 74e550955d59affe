import { Participation } from '../../figures/participation.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { AssemblySummary } from '../../server/assembly.js';
import { useFollowedAssembly } from '../../server/use-followed-assembly.js';

/** How often participation is asked for while the server does not tell it, in milliseconds. */
const WHILE_VOTING = 3_000;

/** An assembly that sits now comes first: that it sits, and how many have voted. */
export const VotingNow = ({ assembly: { assemblyId, kind, date } }: { readonly assembly: AssemblySummary }) => {
  const say = useSay();
  const formats = useFormats();
  const { asked } = useFollowedAssembly(assemblyId, WHILE_VOTING);
  const ballots = asked.status === 'answered' ? asked.answer.ballots.filter(({ status }) => status === 'open') : [];
  return (
    <section className="card called" aria-labelledby="now">
      <div className="row apart">
        <h2 id="now">{ballots.length > 0 ? say('overview.votingNow') : say('overview.sittingNow')}</h2>
        <span className="chip live">{say('assembly.status.open')}</span>
      </div>
      <p>
        {say(`assembly.kind.${kind}`)}, {formats.date(date)}
      </p>
      {ballots.map(({ ballotId, votes, opened: { rollCount } }) => (
        <Participation key={ballotId} votes={votes} rights={rollCount} />
      ))}
      <p>
        <Link className="button" href={`/assemblies/${assemblyId}`}>
          {say('overview.follow')}
        </Link>
      </p>
    </section>
  );
};
