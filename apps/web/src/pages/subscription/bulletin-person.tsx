import { Field } from '../../forms/field.js';
import { wrongOf } from '../../forms/form-problems.js';
import { MemberPicker } from '../../forms/member-picker.js';
import type { Values } from '../../forms/use-draft.js';
import type { MessageId } from '../../languages/message-id.js';
import { useSay } from '../../languages/use-say.js';
import type { FieldProblem } from '../../server/problem.js';
import type { Rules } from '../../server/rules.js';
import { fieldsOf, identityFields } from '../member/identity-fields.js';
import { kinds } from '../members/list-question.js';

interface BulletinPersonProps {
  readonly values: Values;
  readonly set: (name: string, value: string) => void;
  readonly wrong: readonly FieldProblem[] | undefined;
  readonly rules: Rules | undefined;
  readonly kind: (typeof kinds)[number];
  readonly isNew: boolean;
  readonly isIbanValid: (iban: string) => boolean;
}

/** Who subscribes: a member, found by number or name, or a person the register does not know yet. */
export const BulletinPerson = ({ values, set, wrong, rules, kind, isNew, isIbanValid }: BulletinPersonProps) => {
  const say = useSay();
  const text = (name: string, label: MessageId, type: 'text' | 'date' | 'email' = 'text') => (
    <Field key={name} name={name} label={say(label)} wrong={wrongOf(name, wrong)}>
      {(attributes) => (
        <input
          {...attributes}
          type={type}
          autoComplete="off"
          value={values[name] ?? ''}
          onChange={({ target }) => set(name, target.value)}
        />
      )}
    </Field>
  );
  const choice = (name: string, label: MessageId, choices: readonly string[], wordOf: (value: string) => string = (value) => value) => (
    <Field key={name} name={name} label={say(label)} wrong={wrongOf(name, wrong)}>
      {(attributes) => (
        <select {...attributes} value={values[name] ?? ''} onChange={({ target }) => set(name, target.value)}>
          {name !== 'kind' && <option value="">–</option>}
          {choices.map((value) => (
            <option key={value} value={value}>
              {wordOf(value)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const iban = (values['identity-iban'] ?? '').trim();
  return (
    <fieldset className="plain">
      <legend>{say('bulletin.who')}</legend>
      <div className="form-grid">
        <Field name="memberId" label={say('bulletin.member')} hint={say('bulletin.member.hint')}>
          {(attributes) => (
            <MemberPicker memberId={values['memberId'] ?? ''} pick={(memberId) => set('memberId', memberId)} attributes={attributes} />
          )}
        </Field>
        {isNew && (
          <>
            {choice('kind', 'members.kind', kinds, (value) => say(`members.${kinds.find((one) => one === value) ?? 'naturalPerson'}`))}
            {fieldsOf(kind).map((field) => {
              const name = `identity-${field}`;
              if (field === 'postalAddress')
                return (
                  <Field key={name} name={name} label={say(identityFields[field])} wrong={wrongOf(name, wrong)}>
                    {(attributes) => (
                      <textarea {...attributes} rows={2} value={values[name] ?? ''} onChange={({ target }) => set(name, target.value)} />
                    )}
                  </Field>
                );
              if (field === 'iban')
                return (
                  <Field
                    key={name}
                    name={name}
                    label={say(identityFields[field])}
                    wrong={iban.length > 14 && !isIbanValid(iban) ? say('bulletin.iban.wrong') : wrongOf(name, wrong)}
                  >
                    {(attributes) => (
                      <input
                        {...attributes}
                        autoComplete="off"
                        spellCheck={false}
                        value={values[name] ?? ''}
                        onChange={({ target }) => set(name, target.value)}
                      />
                    )}
                  </Field>
                );
              return text(name, identityFields[field], field === 'birthDate' ? 'date' : 'text');
            })}
            {kind !== 'naturalPerson' && (
              <>
                {text('representative-familyName', 'bulletin.representative.familyName')}
                {text('representative-givenName', 'bulletin.representative.givenName')}
              </>
            )}
            {(rules?.categories ?? []).length > 0 && choice('category', 'members.category', rules?.categories ?? [])}
            {(rules?.colleges ?? []).length > 0 &&
              choice(
                'college',
                'members.college',
                (rules?.colleges ?? []).map(({ college }) => college),
              )}
          </>
        )}
      </div>
    </fieldset>
  );
};
