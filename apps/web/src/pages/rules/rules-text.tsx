import { useState } from 'react';
import { Field } from '../../forms/field.js';
import { useSay } from '../../languages/use-say.js';
import type { RuleValue } from './edited-rules.js';

const written = (rules: RuleValue): string => JSON.stringify(rules, null, 2);

const readIn = (text: string): RuleValue | undefined => {
  try {
    // What JSON can say.
    return JSON.parse(text) as RuleValue;
  } catch {
    return undefined;
  }
};

/** Every rule, as it is kept: for those no form asks for. */
export const RulesText = ({ rules, replace }: { readonly rules: RuleValue; readonly replace: (rules: RuleValue) => void }) => {
  const say = useSay();
  const [typed, type] = useState<string>();
  const take = (text: string): void => {
    const read = readIn(text);
    if (read === undefined) return type(text);
    type(undefined);
    replace(read);
  };
  return (
    <details>
      <summary>{say('changeRules.text')}</summary>
      <Field name="rules" label={say('changeRules.text.label')} wrong={typed === undefined ? undefined : say('changeRules.notJson')}>
        {(attributes) => (
          <textarea
            {...attributes}
            className="rules-text"
            rows={24}
            spellCheck={false}
            key={typed === undefined ? written(rules) : ''}
            defaultValue={typed ?? written(rules)}
            onBlur={({ target }) => take(target.value)}
          />
        )}
      </Field>
    </details>
  );
};
