import { Fraction } from '#kernel';
import { ruleInvalid } from './rulebook.errors.js';

/**
 * Refuses a fraction outside its limits, one for the upper when absent.
 * @throws DomainError `RULE_INVALID` {path, source}
 */
export const assertPart = (path: string, text: string, least: Fraction, source: string, most = Fraction.of(1)): void => {
  const part = Fraction.parse(text);
  if (part.compare(least) < 0 || part.compare(most) > 0) throw ruleInvalid(path, source);
};
