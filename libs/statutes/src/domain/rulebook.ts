import type { Folding } from '#kernel';
import { noRulebook } from './rulebook.errors.js';
import type { RulebookAdopted, RulebookEvent } from './rulebook.events.js';

/** All versions ever adopted, in the order of adoption. */
export interface Rulebook {
  readonly versions: readonly RulebookAdopted['data'][];
}

export const RULEBOOK_STREAM = 'rulebook';

export const rulebookFolding: Folding<Rulebook, RulebookEvent> = {
  initialState: { versions: [] },
  evolve: ({ versions }, { data }) => ({ versions: [...versions, data] }),
};

/**
 * The version in force on a calendar date: of those effective by then, the one adopted last.
 * @throws DomainError `NO_RULEBOOK_IN_FORCE` {date}
 */
export const rulebookOn = ({ versions }: Rulebook, date: string): RulebookAdopted['data'] => {
  const inForce = versions.findLast(({ effectiveFrom }) => effectiveFrom <= date);
  if (!inForce) throw noRulebook(date);
  return inForce;
};
