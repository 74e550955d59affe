import type { Case } from './case.js';

/** As what somebody looks at a case. */
export type Onlooker = 'memberConcerned' | 'decidingBody' | 'other';

/** What somebody may see of a case. */
export interface Visibility {
  /** steps, dates and measures: the timeline of the board */
  readonly steps: boolean;
  /** facts, grounds, statements and reasons in words */
  readonly texts: boolean;
}

/**
 * As what a person looks at a case: the parties are the member concerned and those who judge. Who is recused does not judge.
 *
 * @param person   pseudonym of who looks
 * @param judging  who sits on the competent body now
 */
export const onlookerOf = (person: string, { opened, recused }: Pick<Case, 'opened' | 'recused'>, judging: readonly string[]): Onlooker => {
  if (person === opened.memberId) return 'memberConcerned';
  return judging.includes(person) && !recused.includes(person) ? 'decidingBody' : 'other';
};

/** The one place that says who sees what of a case. */
export const visibilityFor = (onlooker: Onlooker): Visibility => ({ steps: true, texts: onlooker !== 'other' });
