import { Fraction } from '#kernel';
import { ruleInvalid } from './rulebook.errors.js';
import type { Rules } from './rules.js';

/**
 * Refuses rules the law does not allow, or that cannot be applied.
 * @throws DomainError `RULE_INVALID` {path, source}: the first rule that is wrong and where its limit stands
 */
export const assertRules = (rules: Rules): void => {
  assertTimeZone(rules.timeZone);
  assertShareClasses(rules);
  assertPart('paidUpAtSubscription', rules.paidUpAtSubscription, Fraction.of(1, 4), 'loi 47-1775, art. 12');
  for (const kind of ['ordinary', 'extraordinary'] as const) {
    assertPart(`quorums.${kind}.firstCall`, rules.quorums[kind].firstCall, Fraction.of(0), 'C. com. L225-98');
    assertPart(`quorums.${kind}.secondCall`, rules.quorums[kind].secondCall, Fraction.of(0), 'C. com. L225-98');
    assertMajority(kind, rules);
  }
};

const assertTimeZone = (timeZone: string): void => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw ruleInvalid('timeZone', 'IANA time zone database');
  }
};

const assertShareClasses = ({ shareClasses }: Rules): void => {
  const names = new Set(shareClasses.map(({ shareClass }) => shareClass));
  if (shareClasses.length === 0 || names.size !== shareClasses.length) throw ruleInvalid('shareClasses', 'loi 47-1775, art. 11');
  for (const [index, { nominalCents }] of shareClasses.entries())
    if (!Number.isSafeInteger(nominalCents) || nominalCents <= 0)
      throw ruleInvalid(`shareClasses/${index}/nominalCents`, 'loi 47-1775, art. 11');
};

const assertMajority = (kind: 'ordinary' | 'extraordinary', { majorities }: Rules): void => {
  const { threshold, strictlyMoreThan } = majorities[kind];
  const path = `majorities.${kind}.threshold`;
  assertPart(path, threshold, Fraction.of(1, 2), 'loi 47-1775, art. 9');
  // Half the votes, reached but not passed, would adopt a resolution and its contrary.
  if (!strictlyMoreThan && Fraction.parse(threshold).compare(Fraction.of(1, 2)) === 0) throw ruleInvalid(path, 'loi 47-1775, art. 9');
};

/** A fraction from `least` to one. */
const assertPart = (path: string, text: string, least: Fraction, source: string): void => {
  const part = parsed(path, text, source);
  if (part.compare(least) < 0 || part.compare(1) > 0) throw ruleInvalid(path, source);
};

const parsed = (path: string, text: string, source: string): Fraction => {
  try {
    return Fraction.parse(text);
  } catch {
    throw ruleInvalid(path, source);
  }
};
