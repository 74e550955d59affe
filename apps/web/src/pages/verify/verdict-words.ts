import type { SayKnown } from '../../languages/use-say-known.js';
import type { Values } from '../../languages/use-say.js';
import type { Verdict } from '../../verifying/verification.js';

/** What was found, in a sentence of the reader's language; what this page has no words for is told as the proof tells it. */
export const verdictWords = (verdict: Verdict, sayKnown: SayKnown, list: (items: readonly string[]) => string): string =>
  sayKnown(sentenceOf(verdict), valuesOf(verdict.details, list)) ?? verdict.text;

const sentenceOf = (verdict: Verdict): string => {
  switch (verdict.outcome) {
    case 'holds':
      return `verify.holds.${'hashes' in verdict.details ? 'hashes' : verdict.check}`;
    case 'fails':
      return `verify.fails.${verdict.code}`;
    case 'notChecked':
      return `verify.why.${verdict.code}`;
  }
};

const valuesOf = (details: Verdict['details'], list: (items: readonly string[]) => string): Values =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'object' ? list(value) : typeof value === 'boolean' ? String(value) : value,
    ]),
  );
