import { ActForm } from '../../forms/act-form.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import { papersIn } from './papers-in.js';

/** Ballots on paper, once they are closed and the urn is opened: the batches as each of two persons reads them, then the count. */
export const PaperCounts = ({
  assembly: { assemblyId, ballots },
  recorded,
}: {
  readonly assembly: Assembly;
  readonly recorded: () => void;
}) => {
  const say = useSay();
  const toCount = ballots.filter(({ status, counted, opened }) => opened.mode === 'paper' && status === 'closed' && !counted);
  return toCount.map(({ ballotId }, place) => (
    <div key={ballotId} className="stack">
      <ActForm
        name={`papers ${ballotId}`}
        title={say('papers.title', { election: place + 1 })}
        fields={[
          { name: 'batch', kind: 'integer', label: 'papers.batch' },
          { name: 'papers', kind: 'lines', label: 'papers.papers', hint: 'papers.hint' },
        ]}
        initial={{ batch: '1' }}
        act={({ batch, papers = '' }) => ({
          path: `/api/assemblies/${assemblyId}/ballots/${ballotId}/papers`,
          body: { batch: Number(batch), papers: papersIn(papers) },
        })}
        submit={say('form.record')}
        done={recorded}
      />
      <ActForm
        name={`paper count ${ballotId}`}
        title={say('papers.count')}
        fields={[
          { name: 'firstTeller', kind: 'member', label: 'papers.first' },
          { name: 'secondTeller', kind: 'member', label: 'papers.second' },
        ]}
        initial={{}}
        act={({ firstTeller, secondTeller }) => ({
          path: `/api/assemblies/${assemblyId}/ballots/${ballotId}/paper-count`,
          body: { firstTeller, secondTeller },
        })}
        submit={say('papers.submit')}
        done={recorded}
      />
    </div>
  ));
};
