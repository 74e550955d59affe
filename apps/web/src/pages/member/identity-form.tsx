import { useState, type SubmitEvent } from 'react';
import { Field } from '../../forms/field.js';
import { FormProblems, wrongOf } from '../../forms/form-problems.js';
import { today } from '../../forms/today.js';
import { useDraft } from '../../forms/use-draft.js';
import { useLeaveWarning } from '../../forms/use-leave-warning.js';
import { useRecording } from '../../forms/use-recording.js';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { ask } from '../../server/ask.js';
import type { Entry } from '../../server/entry.js';
import type { Paged } from '../../server/paged.js';
import type { Identity } from '../../server/person.js';
import type { RosterLine } from '../../server/registers.js';
import { ConflictTable } from './conflict-table.js';
import { conflictsBetween, type Conflict } from './conflicts.js';
import { fieldsOf, identityFields } from './identity-fields.js';

interface IdentityFormProps {
  /** what it was when the form was opened */
  readonly seen: Identity;
  readonly kind: RosterLine['kind'];
  readonly done: () => void;
  readonly giveUp: () => void;
}

/**
 * Says more rightly who somebody is. What others recorded meanwhile is never written over unseen: both versions are shown field by field,
 * and the entry itself is refused by the ledger when another one came in between.
 */
export const IdentityForm = ({ seen, kind, done, giveUp }: IdentityFormProps) => {
  const say = useSay();
  const { language } = useLanguage();
  const fields = fieldsOf(kind);
  const initial = Object.fromEntries(fields.map((field) => [field, seen[field] ?? '']));
  const { values, isTouched, set, restart } = useDraft(`identity ${seen.memberId}`, initial);
  const { isAsking, problem, send } = useRecording();
  const [base, standOn] = useState(seen);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  useLeaveWarning(isTouched);

  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const path = `/api/members/${seen.memberId}`;
    const last = await ask<Paged<Entry>>(`/api/entries?${new URLSearchParams({ stream: `member-${seen.memberId}`, limit: '1' })}`, {
      language,
    });
    const now = await ask<Identity>(`${path}/identity`, { language });
    if (now.status === 'answered') {
      const found = conflictsBetween(base, now.answer, values, fields);
      setConflicts(found);
      if (found.length > 0) return;
    }
    const changed = fields.filter((field) => values[field] !== (base[field] ?? '') && values[field] !== '');
    const body = { effectiveAt: today(), identity: Object.fromEntries(changed.map((field) => [field, values[field]])) };
    const revision = last.status === 'answered' ? last.answer.items[0]?.revision : undefined;
    const receipt = await send({ path: `${path}/identity`, body, ...(revision === undefined ? {} : { seen: revision }) });
    if (!receipt) return;
    restart(initial);
    done();
  };
  const settle = (field: string, value: string): void => {
    const conflict = conflicts.find((one) => one.field === field);
    set(field, value);
    standOn({ ...base, [field]: conflict?.theirs ?? null });
    setConflicts(conflicts.filter((one) => one !== conflict));
  };

  return (
    <form className="card" aria-labelledby="identity-form" noValidate onSubmit={(event) => void save(event)}>
      <h2 id="identity-form">{say('identity.edit')}</h2>
      <FormProblems missing={[]} problem={problem} />
      {conflicts.length > 0 && <ConflictTable conflicts={conflicts} settle={settle} />}
      <div className="form-grid">
        {fields.map((field) => (
          <Field
            key={field}
            name={`identity-${field}`}
            label={say(identityFields[field])}
            wrong={wrongOf(`identity-${field}`, problem?.errors)}
          >
            {(attributes) =>
              field === 'postalAddress' ? (
                <textarea {...attributes} rows={3} value={values[field]} onChange={({ target }) => set(field, target.value)} />
              ) : (
                <input
                  {...attributes}
                  type={field === 'birthDate' ? 'date' : 'text'}
                  autoComplete="off"
                  value={values[field]}
                  onChange={({ target }) => set(field, target.value)}
                />
              )
            }
          </Field>
        ))}
      </div>
      <div className="row">
        <button type="submit" className="button" aria-disabled={isAsking}>
          {say('form.record')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            restart(initial);
            giveUp();
          }}
        >
          {say('form.giveUp')}
        </button>
      </div>
    </form>
  );
};
