import { useState } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';
import type { Assembly, Ballot, Election } from '../../server/assembly.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { PrintHead } from '../assembly/print-head.js';
import '../evidence.css';
import { ElectionRecountCard } from './election-recount-card.js';
import { ResolutionRecountCard } from './resolution-recount-card.js';

/** Every ballot of an assembly counted again from the ledger, beside what was proclaimed. */
export const RecountPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const asked = useAnswer<Assembly>(`/api/assemblies/${assemblyId}`);
  const elections = useAnswer<Paged<Election>>(`/api/assemblies/${assemblyId}/elections`);
  const assembly = asked.status === 'answered' ? asked.answer : undefined;
  const title = assembly
    ? say('recount.of', { assembly: say('assembly.on', { kind: assembly.kind, date: date(assembly.date) }) })
    : say('recount.title');
  return (
    <>
      {assembly && <PrintHead rulebookVersion={assembly.rulebookVersion} />}
      <PageHead title={title}>
        <p className="lead">{say('recount.lead')}</p>
        <p className="no-print">
          <Link href={`/assemblies/${assemblyId}`}>{say('recount.back')}</Link>
        </p>
      </PageHead>
      <Answer of={asked}>
        {(answer) => <Answer of={elections}>{({ items }) => <Recounts assembly={answer} elections={items} />}</Answer>}
      </Answer>
    </>
  );
};

interface Counted {
  readonly ballot: Ballot;
  /** of the resolution it was on */
  readonly number: number;
}

const Recounts = ({ assembly, elections }: { readonly assembly: Assembly; readonly elections: readonly Election[] }) => {
  const say = useSay();
  const wanted = usePlace().searchParams.get('of');
  const [isAll, askAll] = useState(false);
  const ballots = assembly.ballots.flatMap((ballot): readonly Counted[] => {
    const { subject } = ballot.opened;
    if (subject.kind === 'election' || (ballot.status !== 'proclaimed' && !ballot.result)) return [];
    return [{ ballot, number: assembly.resolutions.find(({ resolutionId }) => resolutionId === subject.resolutionId)?.number ?? 0 }];
  });
  const proclaimed = elections.filter((election) => election.proclaimed !== null);
  if (ballots.length + proclaimed.length === 0) return <p>{say('recount.empty')}</p>;
  return (
    <>
      <p className="no-print">
        <button type="button" className="button" onClick={() => askAll(true)}>
          {say('recount.all')}
        </button>
      </p>
      {ballots.map(({ ballot, number }) => (
        <ResolutionRecountCard
          key={ballot.ballotId}
          path={`/api/assemblies/${assembly.assemblyId}/ballots/${ballot.ballotId}/recount`}
          number={number}
          isWanted={isAll || wanted === ballot.ballotId}
        />
      ))}
      {proclaimed.map((election) => (
        <ElectionRecountCard
          key={election.called.electionId}
          election={election}
          isWanted={isAll || wanted === election.called.electionId}
        />
      ))}
    </>
  );
};
