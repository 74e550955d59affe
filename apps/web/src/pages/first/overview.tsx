import { useSay } from '../../languages/use-say.js';
import type { AssemblySummary } from '../../server/assembly.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { PageHead } from '../../shell/page-head.js';
import { CooperativeFigures } from './cooperative-figures.js';
import { LatestAssemblies } from './latest-assemblies.js';
import { LatestEntries } from './latest-entries.js';
import { VotingNow } from './voting-now.js';

/** The cooperative at a glance: what is being decided, its voices, its capital, and what was decided. */
export const Overview = () => {
  const say = useSay();
  const assemblies = useAnswer<Paged<AssemblySummary>>('/api/assemblies?limit=5');
  const open = assemblies.status === 'answered' ? assemblies.answer.items.find(({ status }) => status === 'open') : undefined;
  return (
    <>
      <PageHead title={say('overview.title')} />
      {open && <VotingNow assembly={open} />}
      <CooperativeFigures />
      <div className="columns">
        <LatestAssemblies asked={assemblies} />
        <LatestEntries />
      </div>
    </>
  );
};
