import { ActForm } from '../../forms/act-form.js';
import { today } from '../../forms/today.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Eligibility } from '../../server/election.js';
import { useAnswer } from '../../server/use-answer.js';
import { filledIn } from '../discipline/step-fields.js';

interface DeclareCandidacyProps {
  readonly electionId: string;
  readonly recorded: () => void;
}

/** Declares a candidacy for somebody, and says beforehand whether she may stand, and why not. */
export const DeclareCandidacy = ({ electionId, recorded }: DeclareCandidacyProps) => {
  const say = useSay();
  return (
    <ActForm
      name={`candidacy ${electionId}`}
      title={say('elections.declare')}
      fields={[
        { name: 'memberId', kind: 'member', label: 'election.candidate' },
        { name: 'effectiveAt', kind: 'date', label: 'elections.receivedOn' },
        { name: 'statement', kind: 'lines', label: 'elections.statement', hint: 'elections.statement.hint', isOptional: true },
      ]}
      initial={{ effectiveAt: today() }}
      act={(values) => ({
        path: `/api/elections/${electionId}/candidacies`,
        body: filledIn(values, 'memberId', 'effectiveAt', 'statement'),
      })}
      submit={say('form.record')}
      done={recorded}
    >
      {({ memberId = '', effectiveAt = '' }) =>
        memberId !== '' && effectiveAt !== '' && <MayStand electionId={electionId} memberId={memberId} receivedOn={effectiveAt} />
      }
    </ActForm>
  );
};

interface MayStandProps {
  readonly electionId: string;
  readonly memberId: string;
  readonly receivedOn: string;
}

const MayStand = ({ electionId, memberId, receivedOn }: MayStandProps) => {
  const say = useSay();
  const { date } = useFormats();
  const asked = useAnswer<Eligibility>(`/api/elections/${electionId}/eligibility/${memberId}?receivedOn=${receivedOn}`);
  if (asked.status !== 'answered') return null;
  const { eligible, obstacles, on, termsInARow } = asked.answer;
  return (
    <div className="total" aria-live="polite">
      <p>
        <strong>{say(eligible ? 'elections.mayStand' : 'elections.mayNotStand', { date: date(on) })}</strong>
      </p>
      {termsInARow > 0 && <p>{say('elections.termsInARow', { terms: termsInARow })}</p>}
      <ul>
        {obstacles.map((obstacle) => (
          <li key={obstacle}>{say(`elections.obstacle.${obstacle}`)}</li>
        ))}
      </ul>
    </div>
  );
};
