import { explainResolution, formatVotes, type Language } from '#counting';
import type { BallotOpened, PrioritiesProclaimed, ResultProclaimed } from './ballot.events.js';
import { ballotVerdict, headCounts } from './ballot.result.js';

/**
 * What was proclaimed of a resolution, as a sum anyone can do again: `4,321 for, 2,183 against, 2/3 of 6,504 is 4,336: rejected, 15 short`.
 * @returns nothing where no majority decides
 */
export const explainResult = (opened: BallotOpened['data'], result: ResultProclaimed['data'], language: Language): string | null => {
  const verdict = ballotVerdict(opened, result);
  return verdict ? explainResolution(verdict, headCounts(opened, result.counts), language) : null;
};

/** The order of priorities as a sentence: `1. heating, 14 points; 2. roof and garden, 9 points each; 6 papers, 1 blank`. */
export const explainPriorities = ({ places, valid, blank }: PrioritiesProclaimed['data'], language: Language): string => {
  const words = wordsOf[language];
  const told = places.map(({ place, choices, points }) => {
    const each = choices.length > 1 ? ` ${words.each}` : '';
    return `${place}. ${choices.join(` ${words.and} `)}, ${formatVotes(points, language)} points${each}`;
  });
  return [...told, `${formatVotes(valid, language)} ${words.papers}, ${formatVotes(blank, language)} ${words.blank}`].join(words.semicolon);
};

const wordsOf = {
  en: { and: 'and', each: 'each', papers: 'papers', blank: 'blank', semicolon: '; ' },
  fr: { and: 'et', each: 'chacun', papers: 'bulletins', blank: 'blancs', semicolon: '\u00a0; ' },
} as const;
