import { useFormats } from '../../languages/use-formats.js';
import { useFraction } from '../../languages/use-fraction.js';
import { useSay, type Values } from '../../languages/use-say.js';
import type { Rules } from '../../server/rules.js';
import { ruleSentences, type RuleSentence } from './rule-sentences.js';

const sections = ['voices', 'shares', 'leaving', 'assemblies'] as const;

const each = <In, Out>(values: Readonly<Record<string, In>> | undefined, change: (value: In) => Out): Readonly<Record<string, Out>> =>
  Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, change(value)]));

/** The rules as a person would tell them, so that nobody adopts what she has not read. */
export const RulesInWords = ({ rules, level }: { readonly rules: Rules; readonly level: 'h2' | 'h3' }) => {
  const say = useSay();
  const { money } = useFormats();
  const fraction = useFraction();
  const valuesOf = ({ values, fractions, cents }: RuleSentence): Values => ({
    ...values,
    ...each(fractions, fraction),
    ...each(cents, money),
  });
  const told = ruleSentences(rules);
  const Heading = level;
  return (
    <div className="rule-columns">
      {sections.map((section) => (
        <section key={section} className="stack">
          <Heading className="dotted-under">{say(`rules.${section}`)}</Heading>
          <ul className="rules">
            {told[section]
              .map((sentence) => say(sentence.id, valuesOf(sentence)))
              .map((words) => (
                <li key={words}>{words}</li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
