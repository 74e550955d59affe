import { CountsTable } from '../../figures/counts-table.js';
import { MajorityBar } from '../../figures/majority-bar.js';
import { Priorities } from '../../figures/priorities.js';
import { OutcomeChip } from '../../figures/outcome-chip.js';
import { useSay } from '../../languages/use-say.js';
import type { Ballot, Resolution } from '../../server/assembly.js';
import { AnnulledBallots } from './annulled-ballots.js';
import { BallotUnderWay } from './ballot-under-way.js';
import { ResolutionText } from './resolution-text.js';

interface ResolutionCardProps {
  readonly resolution: Resolution;
  /** the one that counts */
  readonly ballot: Ballot | undefined;
  /** those that do not, and stay visible */
  readonly annulled: readonly Ballot[];
  /** the sum that decides, in the reader's language */
  readonly explanation: string | null | undefined;
}

/** A resolution: its text, and what became of it. */
export const ResolutionCard = ({
  resolution: { resolutionId, number, kind, text },
  ballot,
  annulled,
  explanation,
}: ResolutionCardProps) => {
  const say = useSay();
  const { result, opened } = ballot ?? {};
  return (
    <article className="card" aria-labelledby={resolutionId}>
      <div className="row apart">
        <h3 id={resolutionId}>{say('resolution.title', { number, kind })}</h3>
        {result && <OutcomeChip outcome={result.outcome} />}
        {ballot?.status === 'open' && <span className="chip live">{say('ballot.open')}</span>}
      </div>
      <ResolutionText text={text} />
      {!ballot && <p className="soft">{say('ballot.none')}</p>}
      {ballot?.priorities && <Priorities priorities={ballot.priorities} />}
      {ballot && (ballot.status === 'open' || ballot.status === 'closed') && <BallotUnderWay ballot={ballot} />}
      {ballot && result && opened?.rule && (
        <div className="result">
          <div className="stack">
            <MajorityBar rule={opened.rule} result={result} />
            {explanation && <p className="sum">{explanation}</p>}
            {ballot.late > 0 && <p>{say('ballot.late', { votes: ballot.late })}</p>}
          </div>
          <CountsTable counts={result.counts} caption={say('counts.caption', { number })} />
        </div>
      )}
      <AnnulledBallots ballots={annulled} />
    </article>
  );
};
