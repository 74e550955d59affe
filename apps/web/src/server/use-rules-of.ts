import { today } from '../forms/today.js';
import { lastOf } from './last-of.js';
import type { RulebookVersion, Rules } from './rules.js';
import { useAnswer } from './use-answer.js';

/** The rules of one version of the rulebook, which govern an assembly whatever was adopted since; undefined while they are on their way. */
export const useRulesOf = (rulebookVersion: number | undefined): Rules | undefined => {
  const asked = useAnswer<{ readonly versions: readonly RulebookVersion[] }>(rulebookVersion === undefined ? undefined : '/api/rulebook');
  return asked.status === 'answered' ? asked.answer.versions.find(({ version }) => version === rulebookVersion)?.rules : undefined;
};

/** The rules in force today: they say who may act, whichever version governs what is decided. */
export const useRulesToday = (): Rules | undefined => {
  const asked = useAnswer<{ readonly versions: readonly RulebookVersion[] }>('/api/rulebook');
  if (asked.status !== 'answered') return undefined;
  return lastOf(asked.answer.versions, ({ effectiveFrom }) => effectiveFrom <= today())?.rules;
};
