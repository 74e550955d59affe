import { useSay } from '../../languages/use-say.js';
import type { Assembly, Ballot, Election, Minutes } from '../../server/assembly.js';
import { lastOf } from '../../server/last-of.js';
import { Link } from '../../routing/link.js';
import { Attendance } from './attendance.js';
import { ElectionCard } from './election-card.js';
import { ResolutionCard } from './resolution-card.js';

interface AssemblyRecordProps {
  readonly assembly: Assembly;
  readonly explanations: Minutes['resolutions'];
  readonly elections: readonly Election[];
}

const ballotsOn = (ballots: readonly Ballot[], subjectId: string): readonly Ballot[] =>
  ballots.filter(({ opened: { subject } }) => (subject.kind === 'resolution' ? subject.resolutionId : subject.electionId) === subjectId);

const isAnnulled = ({ status }: Ballot): boolean => status === 'annulled';

/** A question may be put to the vote again after a ballot was annulled, or had no quorum: the last one that counts stands. */
const lastBallotOn = (ballots: readonly Ballot[], subjectId: string): Ballot | undefined =>
  lastOf(ballotsOn(ballots, subjectId), (ballot) => !isAnnulled(ballot));

/** What is known of an assembly, in the order of its minutes: who was there, what was decided, who was elected. */
export const AssemblyRecord = ({ assembly, explanations, elections }: AssemblyRecordProps) => {
  const say = useSay();
  const { assemblyId, resolutions, ballots } = assembly;
  return (
    <>
      <Attendance assembly={assembly} />
      <section className="stack" aria-labelledby="agenda">
        <h2 id="agenda" className="dotted-under">
          {say('agenda.title')}
        </h2>
        {resolutions.length === 0 && <p>{say('agenda.empty')}</p>}
        {resolutions.map((resolution) => (
          <ResolutionCard
            key={resolution.resolutionId}
            resolution={resolution}
            ballot={lastBallotOn(ballots, resolution.resolutionId)}
            annulled={ballotsOn(ballots, resolution.resolutionId).filter(isAnnulled)}
            explanation={explanations.find(({ number }) => number === resolution.number)?.explanation}
          />
        ))}
      </section>
      {elections.length > 0 && (
        <section className="stack" aria-labelledby="elections">
          <h2 id="elections" className="dotted-under">
            {say('elections.title')}
          </h2>
          {elections.map((election) => (
            <ElectionCard key={election.called.electionId} election={election} ballot={lastBallotOn(ballots, election.called.electionId)} />
          ))}
        </section>
      )}
      <p className="row no-print">
        <Link className="button quiet small" href={`/assemblies/${assemblyId}/recount`}>
          {say('recount.open')}
        </Link>
        <Link href={`/timeline?stream=assembly-${assemblyId}`}>{say('assembly.timeline')}</Link>
      </p>
    </>
  );
};
