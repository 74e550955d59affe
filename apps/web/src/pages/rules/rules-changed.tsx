import { useSay } from '../../languages/use-say.js';
import type { Rules } from '../../server/rules.js';
import { ChangesTable } from './changes-table.js';
import type { ChangedRule } from './edited-rules.js';
import { ruleSections, useRuleWords, type RuleWords } from './use-rule-words.js';

interface RulesChangedProps {
  readonly inForce: Rules;
  readonly draft: Rules;
  readonly changes: readonly ChangedRule[];
}

/** What a draft changes: in sentences first, then rule by rule. Nobody adopts what she has not read. */
export const RulesChanged = ({ inForce, draft, changes }: RulesChangedProps) => {
  const say = useSay();
  const wordsOf = useRuleWords();
  const before = wordsOf(inForce);
  const after = wordsAsFarAs(() => wordsOf(draft)) ?? before;
  const gone = ruleSections.flatMap((section) => before[section].filter((words) => !after[section].includes(words)));
  const come = ruleSections.flatMap((section) => after[section].filter((words) => !before[section].includes(words)));
  return (
    <section className="card" aria-labelledby="changed" aria-live="polite">
      <h2 id="changed">{say('changeRules.changes', { changes: changes.length })}</h2>
      {changes.length === 0 && <p>{say('changeRules.none')}</p>}
      {(gone.length > 0 || come.length > 0) && (
        <dl className="words-changed">
          {gone.length > 0 && (
            <div>
              <dt>{say('rules.before')}</dt>
              {gone.map((words) => (
                <dd key={words}>
                  <del>{words}</del>
                </dd>
              ))}
            </div>
          )}
          {come.length > 0 && (
            <div>
              <dt>{say('rules.after')}</dt>
              {come.map((words) => (
                <dd key={words}>
                  <ins>{words}</ins>
                </dd>
              ))}
            </div>
          )}
        </dl>
      )}
      {changes.length > 0 && <ChangesTable changes={changes} />}
    </section>
  );
};

/** A text that is no rulebook has no words: the server says what is missing from it. */
const wordsAsFarAs = (tell: () => RuleWords): RuleWords | undefined => {
  try {
    return tell();
  } catch {
    return undefined;
  }
};
