import { today } from '../../forms/today.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Assembly } from '../../server/assembly.js';
import { HandsForm } from './hands-form.js';
import { notVotedYet, type NextStep, type PassableStep } from './next-step.js';
import { OpenBallot } from './open-ballot.js';
import { OpeningForm } from './opening-form.js';
import { Press } from './press.js';
import { TableForm } from './table-form.js';
import { WithoutQuorum } from './without-quorum.js';

interface NextStepCardProps {
  readonly assembly: Assembly;
  readonly next: NextStep;
  readonly recorded: () => void;
  /** goes on without a step the assembly can be held without */
  readonly passOver: (step: PassableStep) => void;
}

/** The one thing to do next, with everything it needs; it moves on by itself once that is recorded. */
export const NextStepCard = (props: NextStepCardProps) => {
  const { next } = props;
  const say = useSay();
  const resolution = 'resolution' in next ? next.resolution : undefined;
  return (
    <section className="next-step" aria-labelledby="next">
      <p className="soft">{say('desk.next')}</p>
      <h2 id="next" aria-live="polite">
        {say(`step.${next.step}`, { resolution: resolution?.number, kind: 'kind' in next ? next.kind : undefined })}
      </h2>
      {resolution && <p className="resolution-text">{resolution.text}</p>}
      <Step {...props} />
    </section>
  );
};

const Step = ({ assembly, next, recorded, passOver }: NextStepCardProps) => {
  const say = useSay();
  const { assemblyId } = assembly;
  const at = `/api/assemblies/${assemblyId}`;
  switch (next.step) {
    case 'table':
      return <TableForm assemblyId={assemblyId} recorded={recorded} />;
    case 'dispatch':
      return (
        <>
          <p>{say('desk.dispatch')}</p>
          <div className="row">
            <Link className="button" href={`/assemblies/${assemblyId}/convocations`}>
              {say('desk.toConvocations')}
            </Link>
            <PassOver passOver={() => passOver(next.step)} />
          </div>
        </>
      );
    case 'drawList':
      return (
        <>
          <p>{say('desk.drawList')}</p>
          <div className="row">
            <Press label={say('consultation.draw')} act={{ path: `${at}/consultation-list` }} recorded={recorded} />
            <PassOver passOver={() => passOver(next.step)} />
          </div>
        </>
      );
    case 'freezeRoll':
      return <Press label={say('press.freezeRoll')} act={{ path: `${at}/roll` }} recorded={recorded} />;
    case 'open':
      return <OpeningForm assemblyId={assemblyId} recorded={recorded} />;
    case 'noteQuorum':
      return <Press label={say('press.noteQuorum')} act={{ path: `${at}/quorum`, body: { kind: next.kind } }} recorded={recorded} />;
    case 'secondCall':
      return <WithoutQuorum assembly={assembly} kinds={next.kinds} recorded={recorded} />;
    case 'openBallot':
      return <OpenBallot key={next.resolution.resolutionId} assembly={assembly} resolution={next.resolution} recorded={recorded} />;
    case 'closeBallot':
      return (
        <>
          {next.ballot.opened.mode === 'open' && (
            <>
              <p className="big-figure">{say('desk.notVoted', { persons: notVotedYet(assembly.attendance, next.ballot) })}</p>
              <p>{say('ballot.participation', { rights: next.ballot.opened.rollCount, votes: next.ballot.votes })}</p>
            </>
          )}
          {next.ballot.opened.mode === 'showOfHands' && <p>{say('desk.handsUp')}</p>}
          <Press label={say('press.closeBallot')} act={{ path: `${at}/ballots/${next.ballot.ballotId}/closing` }} recorded={recorded} />
        </>
      );
    case 'recordHands':
      return <HandsForm assembly={assembly} ballot={next.ballot} recorded={recorded} />;
    case 'proclaim':
      return (
        <>
          {next.ballot.notVoted !== null && <p>{say('desk.notUsed', { rights: next.ballot.notVoted })}</p>}
          <Press label={say('press.proclaim')} act={{ path: `${at}/ballots/${next.ballot.ballotId}/proclamation` }} recorded={recorded} />
        </>
      );
    case 'closeAssembly':
      return (
        <>
          {assembly.date > today() && <p>{say('desk.early')}</p>}
          <Press label={say('press.closeAssembly')} act={{ path: `${at}/closing` }} recorded={recorded} />
        </>
      );
    case 'sign':
    case 'signed':
      return (
        <Link className="button" href={`/assemblies/${assemblyId}/minutes`}>
          {say('desk.minutes')}
        </Link>
      );
    case 'cancelled':
      return null;
  }
};

const PassOver = ({ passOver }: { readonly passOver: () => void }) => {
  const say = useSay();
  return (
    <button type="button" className="button quiet small" onClick={passOver}>
      {say('desk.passOver')}
    </button>
  );
};
