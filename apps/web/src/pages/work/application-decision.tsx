import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import type { FieldSpec } from '../../forms/form-field.js';
import { today } from '../../forms/today.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Application } from '../../server/work.js';
import { useNameOf } from '../members/use-name-of.js';

const acts = ['admission', 'rejection', 'application-withdrawal'] as const;

const on: FieldSpec = { name: 'effectiveAt', kind: 'date', label: 'field.effectiveAt' };
const decision: FieldSpec = { name: 'decisionRef', kind: 'text', label: 'field.decisionRef', hint: 'field.decisionRef.hint' };

/** Somebody who applied, and what was decided about it. */
export const ApplicationDecision = ({ application, decided }: { readonly application: Application; readonly decided: () => void }) => {
  const say = useSay();
  const nameOf = useNameOf();
  const { date } = useFormats();
  const [chosen, choose] = useState<(typeof acts)[number]>();
  const { memberId, appliedOn, kind, category, college, name } = application;
  return (
    <li className="card">
      <div className="row apart">
        <h3>{nameOf({ memberId, memberNumber: null, name })}</h3>
        <span>{[say(`members.${kind}`), category, college].filter(Boolean).join(' · ')}</span>
        <span className="soft">{say('work.appliedOn', { date: date(appliedOn) })}</span>
      </div>
      <div className="row">
        {acts.map((act) => (
          <button
            key={act}
            type="button"
            className="button quiet small"
            aria-expanded={chosen === act}
            onClick={() => choose(chosen === act ? undefined : act)}
          >
            {say(`work.${act}`)}
          </button>
        ))}
      </div>
      {chosen && (
        <ActForm
          key={chosen}
          name={`${chosen} ${memberId}`}
          title={say(`work.${chosen}`)}
          fields={chosen === 'application-withdrawal' ? [on] : [on, decision]}
          initial={{ effectiveAt: today(), decisionRef: '' }}
          act={({ effectiveAt, decisionRef }) => ({
            path: `/api/members/${memberId}/${chosen}`,
            body: { effectiveAt, ...(decisionRef ? { decisionRef } : {}) },
          })}
          submit={say('form.record')}
          done={decided}
        />
      )}
    </li>
  );
};
