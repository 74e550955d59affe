import { ActForm } from '../../forms/act-form.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Assembly, Ballot } from '../../server/assembly.js';
import type { ElectionAnswer } from '../../server/election.js';
import { BallotUnderWay } from '../assembly/ballot-under-way.js';
import { PaperCounts } from '../desk/paper-counts.js';
import { choiceOf, filledIn } from '../discipline/step-fields.js';
import { CommitLot } from './commit-lot.js';
import { DeclareCandidacy } from './declare-candidacy.js';
import type { ElectionStep as Step } from './next-election-step.js';

interface ElectionStepProps {
  readonly election: ElectionAnswer;
  readonly assembly: Assembly;
  readonly ballot: Ballot | undefined;
  readonly next: Step;
  readonly recorded: () => void;
}

/** The one thing an election waits for, with everything it needs. */
export const ElectionStep = (props: ElectionStepProps) => {
  const say = useSay();
  return (
    <section className="next-step no-print" aria-labelledby="next">
      <p className="soft">{say('desk.next')}</p>
      <h2 id="next" aria-live="polite">
        {say(`elections.step.${props.next}`)}
      </h2>
      <StepForm {...props} />
    </section>
  );
};

const StepForm = ({ election, assembly, ballot, next, recorded }: ElectionStepProps) => {
  const say = useSay();
  const { electionId, rules } = election.called;
  const at = `/api/elections/${electionId}`;
  switch (next) {
    case 'declare':
      return <DeclareCandidacy electionId={electionId} recorded={recorded} />;
    case 'commitLot':
      return <CommitLot electionId={electionId} recorded={recorded} />;
    case 'openBallot':
      return (
        <ActForm
          name={`ballot ${electionId}`}
          title={say('press.openBallot')}
          fields={[
            choiceOf('mode', 'elections.mode', ['open', 'paper'] as const, (mode) => say(`elections.mode.${mode}`)),
            ...(rules.candidateOrder === 'lot'
              ? [{ name: 'seed', kind: 'text', label: 'elections.orderSeed', hint: 'elections.seed.hint' } as const]
              : []),
          ]}
          initial={{ mode: 'open' }}
          act={(values) => ({ path: `${at}/ballot`, body: filledIn(values, 'mode', 'seed') })}
          submit={say('press.openBallot')}
          done={recorded}
        />
      );
    case 'closeBallot':
      return ballot ? (
        <>
          <BallotUnderWay ballot={ballot} />
          <ActForm
            name={`closing ${electionId}`}
            title={say('press.closeBallot')}
            fields={[]}
            initial={{}}
            act={() => ({ path: `/api/assemblies/${assembly.assemblyId}/ballots/${ballot.ballotId}/closing` })}
            submit={say('press.closeBallot')}
            done={recorded}
          />
        </>
      ) : null;
    case 'revealLot':
      return (
        <ActForm
          name={`seed ${electionId}`}
          title={say('elections.reveal')}
          fields={[{ name: 'seed', kind: 'text', label: 'elections.seed', hint: 'elections.seed.hint' }]}
          initial={{}}
          act={(values) => ({ path: `${at}/lot/seed`, body: filledIn(values, 'seed') })}
          submit={say('form.record')}
          done={recorded}
        />
      );
    case 'proclaim':
      return ballot ? (
        <>
          <PaperCounts assembly={{ ...assembly, ballots: [ballot] }} recorded={recorded} />
          <ActForm
            name={`proclamation ${electionId}`}
            title={say('press.proclaim')}
            fields={[]}
            initial={{}}
            act={() => ({ path: `${at}/proclamation`, body: { ballotId: ballot.ballotId } })}
            submit={say('press.proclaim')}
            done={recorded}
          />
        </>
      ) : null;
    case 'secondRound':
      return (
        <ActForm
          name={`second round ${electionId}`}
          title={say('elections.secondRound')}
          fields={[]}
          initial={{}}
          act={() => ({ path: `${at}/second-round` })}
          submit={say('elections.secondRound')}
          done={recorded}
        />
      );
    case 'secondRoundCalled':
      return (
        <Link className="button" href={`/elections/${election.secondRound ?? ''}`}>
          {say('elections.toSecondRound')}
        </Link>
      );
    case 'waitForAssembly':
      return (
        <Link className="button" href={`/assemblies/${assembly.assemblyId}/desk`}>
          {say('desk.open')}
        </Link>
      );
    case 'judge':
      return <p>{say('elections.judgeBelow')}</p>;
    case 'over':
      return null;
  }
};
