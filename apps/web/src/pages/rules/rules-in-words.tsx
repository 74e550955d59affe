import { useSay } from '../../languages/use-say.js';
import type { Rules } from '../../server/rules.js';
import { ruleSections, useRuleWords } from './use-rule-words.js';

/** The rules as a person would tell them, so that nobody adopts what she has not read. */
export const RulesInWords = ({ rules, level }: { readonly rules: Rules; readonly level: 'h2' | 'h3' }) => {
  const say = useSay();
  const words = useRuleWords()(rules);
  const Heading = level;
  return (
    <div className="rule-columns">
      {ruleSections.map((section) => (
        <section key={section} className="stack">
          <Heading className="dotted-under">{say(`rules.${section}`)}</Heading>
          <ul className="rules">
            {words[section].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
