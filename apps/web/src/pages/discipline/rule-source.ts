import { useSay } from '../../languages/use-say.js';

const rules = [
  'statementDays',
  'hearingBefore',
  'byAssembly',
  'appealDays',
  'appealDecisionDays',
  'expiryDays',
  'longestInterimDays',
] as const;

/** An article as it is quoted, and a rule of the rulebook by what it says. */
export const useRuleSource = (): ((source: string) => string) => {
  const say = useSay();
  return (source) => {
    const rule = rules.find((one) => source === `discipline/${one}`);
    return rule === undefined ? source : say(`case.rule.${rule}`);
  };
};
