import { useCallback } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useFraction } from '../../languages/use-fraction.js';
import { useSay, type Values } from '../../languages/use-say.js';
import type { Rules } from '../../server/rules.js';
import { ruleSentences, type RuleSentence } from './rule-sentences.js';

export const ruleSections = ['voices', 'shares', 'leaving', 'assemblies'] as const;

export type RuleWords = Readonly<Record<(typeof ruleSections)[number], readonly string[]>>;

const each = <In, Out>(values: Readonly<Record<string, In>> | undefined, change: (value: In) => Out): Readonly<Record<string, Out>> =>
  Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, change(value)]));

/** Tells rules as a person would, section by section. */
export const useRuleWords = (): ((rules: Rules) => RuleWords) => {
  const say = useSay();
  const { money } = useFormats();
  const fraction = useFraction();
  return useCallback(
    (rules) => {
      const told = ruleSentences(rules);
      const valuesOf = ({ values, fractions, cents }: RuleSentence): Values => ({
        ...values,
        ...each(fractions, fraction),
        ...each(cents, money),
      });
      const wordsOf = (sentences: readonly RuleSentence[]) => sentences.map((sentence) => say(sentence.id, valuesOf(sentence)));
      return {
        voices: wordsOf(told.voices),
        shares: wordsOf(told.shares),
        leaving: wordsOf(told.leaving),
        assemblies: wordsOf(told.assemblies),
      };
    },
    [say, money, fraction],
  );
};
