import { useSay } from '../../languages/use-say.js';
import type { Ballot, Election } from '../../server/assembly.js';
import { BallotUnderWay } from './ballot-under-way.js';
import { CandidatesTable } from './candidates-table.js';
import { standingCandidates } from './ranked-candidates.js';

/** Seats to be filled, who stands, and who was elected. */
export const ElectionCard = ({ election, ballot }: { readonly election: Election; readonly ballot: Ballot | undefined }) => {
  const say = useSay();
  const { called, proclaimed } = election;
  const candidates = standingCandidates(election).length;
  return (
    <article className="card" aria-labelledby={called.electionId}>
      <div className="row apart">
        <h3 id={called.electionId}>{say(`election.body.${called.body}`)}</h3>
        {ballot?.status === 'open' && <span className="chip live">{say('ballot.open')}</span>}
      </div>
      <p>
        {say('election.seats', { seats: called.seats, candidates })}{' '}
        {proclaimed && say('election.papers', { valid: Number(proclaimed.record.valid), invalid: Number(proclaimed.record.invalid) })}
      </p>
      {ballot && !proclaimed && <BallotUnderWay ballot={ballot} />}
      {candidates === 0 ? <p className="soft">{say('election.nobody')}</p> : <CandidatesTable election={election} />}
    </article>
  );
};
