import { OutcomeChip } from '../../figures/outcome-chip.js';
import { Priorities } from '../../figures/priorities.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly, Resolution } from '../../server/assembly.js';
import { AnnulledBallots } from '../assembly/annulled-ballots.js';
import { ballotOn } from './next-step.js';
import { ResolutionActs } from './resolution-acts.js';

interface ResolutionAtDeskProps {
  readonly assembly: Assembly;
  readonly resolution: Resolution;
  /** the sum that decides */
  readonly explanation: string | null | undefined;
  readonly recorded: () => void;
}

/** One resolution as the chair sees it: its text and annexes, its ballot, those that were annulled, and what can be done with it. */
export const ResolutionAtDesk = ({ assembly, resolution, explanation, recorded }: ResolutionAtDeskProps) => {
  const say = useSay();
  const { resolutionId, number, kind, text, withdrawn, proposedBy, annexDigests } = resolution;
  const ballot = ballotOn(assembly, resolutionId);
  const annulled = assembly.ballots.filter(
    ({ status, opened: { subject } }) => status === 'annulled' && subject.kind === 'resolution' && subject.resolutionId === resolutionId,
  );
  return (
    <li className="card">
      <div className="row apart">
        <h3>{say('resolution.title', { number, kind })}</h3>
        {ballot?.result ? (
          <OutcomeChip outcome={ballot.result.outcome} />
        ) : (
          <span className="chip">{say(`desk.ballot.${withdrawn ? 'withdrawn' : (ballot?.status ?? 'none')}`)}</span>
        )}
      </div>
      <p className="resolution-text">{text}</p>
      {proposedBy === 'members' && <p className="soft">{say('resolution.byMembers')}</p>}
      {annexDigests.length > 0 && (
        <ul aria-label={say('resolution.annexes')}>
          {annexDigests.map((digest, place) => (
            <li key={digest}>
              <a href={`/api/documents/${digest}`}>{say('resolution.annex', { number: place + 1 })}</a>
            </li>
          ))}
        </ul>
      )}
      {explanation && <p className="sum">{explanation}</p>}
      {ballot?.priorities && <Priorities priorities={ballot.priorities} />}
      <AnnulledBallots ballots={annulled} />
      <ResolutionActs assembly={assembly} resolution={resolution} ballot={ballot} recorded={recorded} />
    </li>
  );
};
