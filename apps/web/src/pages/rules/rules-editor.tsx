import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import type { FieldSpec } from '../../forms/form-field.js';
import { today } from '../../forms/today.js';
import { useSay } from '../../languages/use-say.js';
import { goTo } from '../../routing/place.js';
import type { Rules } from '../../server/rules.js';
import { changedRules, readRule, withRuleAt, type RuleValue } from './edited-rules.js';
import { ruleFields } from './rule-fields.js';
import { RulesChanged } from './rules-changed.js';
import { RuleInputs } from './rule-inputs.js';
import { RulesText } from './rules-text.js';

const fields: readonly FieldSpec[] = [
  { name: 'effectiveFrom', kind: 'date', label: 'changeRules.effectiveFrom' },
  { name: 'decisionRef', kind: 'text', label: 'field.decisionRef', hint: 'changeRules.decision.hint' },
];

interface RulesEditorProps {
  /** the version adopted last */
  readonly inForce: Rules;
  /** what the draft begins with */
  readonly base: Rules;
}

/** The draft, what it changes, and its adoption. */
export const RulesEditor = ({ inForce, base }: RulesEditorProps) => {
  const say = useSay();
  // Rules are JSON, whatever of them the pages put into words.
  const before = inForce as unknown as RuleValue;
  const [text, setText] = useState<RuleValue>(base as unknown as RuleValue);
  const [typed, type] = useState<Readonly<Record<string, string>>>({});
  const wrong = ruleFields.filter(({ path, kind }) => typed[path] !== undefined && readRule(typed[path], kind) === undefined);
  const draft = ruleFields.reduce<RuleValue>((rules, { path, kind }) => {
    const value = typed[path] === undefined ? undefined : readRule(typed[path], kind);
    return value === undefined ? rules : withRuleAt(rules, path.split('/'), value);
  }, text);
  const changes = changedRules(before, draft);
  return (
    <>
      <RuleInputs
        rules={text}
        typed={typed}
        wrong={wrong.map(({ path }) => path)}
        change={(path, value) => type((earlier) => ({ ...earlier, [path]: value }))}
      />
      <RulesText
        rules={draft}
        replace={(rules) => {
          setText(rules);
          type({});
        }}
      />
      {/* The text may hold anything; what is no rulebook is told by the server, in a sentence. */}
      <RulesChanged inForce={inForce} draft={draft as unknown as Rules} changes={changes} />
      {changes.length > 0 && wrong.length === 0 && (
        <ActForm
          name="rulebook"
          title={say('changeRules.adopt')}
          fields={fields}
          initial={{ effectiveFrom: today(), decisionRef: '' }}
          act={({ effectiveFrom, decisionRef = '' }) => ({
            path: '/api/rulebook/versions',
            body: { effectiveFrom, rules: draft, decisionRef: decisionRef.trim() },
          })}
          submit={say('start.adopt')}
          done={() => goTo('/rules')}
        />
      )}
    </>
  );
};
