import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import type { FieldSpec } from '../../forms/form-field.js';
import type { Values } from '../../forms/use-draft.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { DeclaredCandidacy } from '../../server/election.js';
import { choiceOf } from '../discipline/step-fields.js';
import { StatementOf } from './statement-of.js';

interface CandidacyCardProps {
  readonly electionId: string;
  readonly candidacy: DeclaredCandidacy;
  readonly name: string;
  /** whether candidacies are still judged: the list is not closed */
  readonly isOpen: boolean;
  readonly isProclaimed: boolean;
  readonly recorded: () => void;
}

type CandidacyAct = 'validation' | 'rejection' | 'withdrawal' | 'statement/erasure';

const actsOn = ({ candidacy: { status, statementDigest }, isOpen, isProclaimed }: CandidacyCardProps): readonly CandidacyAct[] => [
  ...(isOpen && status === 'declared' ? (['validation'] as const) : []),
  ...(isOpen && (status === 'declared' || status === 'validated') ? (['rejection'] as const) : []),
  ...(!isProclaimed && (status === 'declared' || status === 'validated') ? (['withdrawal'] as const) : []),
  ...(statementDigest === undefined ? [] : (['statement/erasure'] as const)),
];

/** Somebody who stands: what she says for herself, and what is decided about it. */
export const CandidacyCard = (props: CandidacyCardProps) => {
  const { electionId, candidacy, name, recorded } = props;
  const say = useSay();
  const { date } = useFormats();
  const [chosen, choose] = useState<CandidacyAct>();
  const { candidate, memberId, status, receivedOn, group, ground, statementDigest } = candidacy;
  const at = `/api/elections/${electionId}/candidacies/${candidate}`;
  const fields: Readonly<Record<CandidacyAct, readonly FieldSpec[]>> = {
    validation: [],
    withdrawal: [],
    rejection: [
      choiceOf('ground', 'undo.ground', ['incomplete', 'late', 'notEligible', 'statementUnlawful'] as const, (one) =>
        say(`elections.ground.${one}`),
      ),
    ],
    'statement/erasure': [
      choiceOf('basis', 'case.basis', ['request', 'consentWithdrawn', 'retentionOver', 'unlawful'] as const, (one) =>
        say(`case.basis.${one}`),
      ),
    ],
  };
  const initial: Values = chosen === 'rejection' ? { ground: 'incomplete' } : chosen === 'statement/erasure' ? { basis: 'request' } : {};
  return (
    <li className="card">
      <div className="row apart">
        <h3>
          <Link href={`/members/${memberId}`}>{name}</Link>
        </h3>
        {group !== undefined && <span>{group}</span>}
        <span className="soft">{say('elections.received', { date: date(receivedOn) })}</span>
        <span className={`chip ${status === 'validated' ? 'reached' : ''}`}>
          {say(`elections.status.${status}`)}
          {ground !== undefined && ` · ${say(`elections.ground.${ground}`)}`}
        </span>
      </div>
      {statementDigest !== undefined && <StatementOf path={`${at}/statement`} />}
      <div className="row no-print">
        {actsOn(props).map((act) => (
          <button
            key={act}
            type="button"
            className="button quiet small"
            aria-expanded={chosen === act}
            onClick={() => choose(chosen === act ? undefined : act)}
          >
            {say(`elections.act.${act}`, { name })}
          </button>
        ))}
      </div>
      {chosen && (
        <ActForm
          key={chosen}
          name={`${chosen} ${candidate} ${electionId}`}
          title={say(`elections.act.${chosen}`, { name })}
          fields={fields[chosen]}
          initial={initial}
          act={(values) => ({ path: `${at}/${chosen}`, body: values })}
          submit={say('form.record')}
          done={() => {
            choose(undefined);
            recorded();
          }}
        />
      )}
    </li>
  );
};
