import { useIntl } from 'react-intl';
import { Field } from '../../forms/field.js';
import { useSay } from '../../languages/use-say.js';
import { ruleAt, typedRule, type RuleValue } from './edited-rules.js';
import { ruleFields, type RuleField } from './rule-fields.js';

interface RuleInputsProps {
  readonly rules: RuleValue;
  /** what was typed so far, by path */
  readonly typed: Readonly<Record<string, string>>;
  /** paths of what cannot be read */
  readonly wrong: readonly string[];
  readonly change: (path: string, value: string) => void;
}

/** The rules people ask about most, one field each. */
export const RuleInputs = ({ rules, typed, wrong, change }: RuleInputsProps) => {
  const say = useSay();
  const intl = useIntl();
  const comma = intl.formatNumberToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const shown = ruleFields.flatMap((field) => {
    const value = ruleAt(rules, field.path);
    return value === undefined ? [] : [{ field, written: typedRule(value, field.kind, comma) }];
  });
  return (
    <section className="card" aria-labelledby="rule-inputs">
      <h2 id="rule-inputs">{say('changeRules.inputs')}</h2>
      <div className="form-grid">
        {shown.map(({ field, written }) => (
          <RuleInput
            key={field.path}
            field={field}
            value={typed[field.path] ?? written}
            isWrong={wrong.includes(field.path)}
            change={(value) => change(field.path, value)}
          />
        ))}
      </div>
    </section>
  );
};

interface RuleInputProps {
  readonly field: RuleField;
  readonly value: string;
  readonly isWrong: boolean;
  readonly change: (value: string) => void;
}

const RuleInput = ({ field: { path, kind, label }, value, isWrong, change }: RuleInputProps) => {
  const say = useSay();
  const hint = kind === 'fraction' || kind === 'words' ? say(`changeRules.${kind}`) : undefined;
  return (
    <Field
      name={path.replaceAll('/', '-')}
      label={say(label)}
      hint={hint}
      wrong={isWrong ? say(kind === 'fraction' ? 'changeRules.notAFraction' : 'changeRules.notANumber') : undefined}
    >
      {(attributes) =>
        kind === 'yesNo' ? (
          <select {...attributes} value={value} onChange={({ target }) => change(target.value)}>
            <option value="true">{say('changeRules.yes')}</option>
            <option value="false">{say('changeRules.no')}</option>
          </select>
        ) : (
          <input {...attributes} type="text" autoComplete="off" value={value} onChange={({ target }) => change(target.value)} />
        )
      }
    </Field>
  );
};
