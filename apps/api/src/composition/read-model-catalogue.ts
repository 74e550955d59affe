import type { Projection } from '#processing';
import { assemblyProjections } from '#assembly/projections';
import { disciplineProjections } from '#discipline/projections';
import { electionsProjections } from '#elections/projections';
import { historyProjections } from '#history/projections';
import { membershipProjections } from '#membership/projections';
import { sharesProjections } from '#shares/projections';
import { statutesProjections } from '#statutes/projections';

/**
 * Read models by the thread that writes them: the roster, which takes longest; what a sitting waits for; what wants every entry there is. The
 * first two read no entry that none of theirs wants, so that a tally is ready soon after the last vote.
 */
export const projectionsByThread: readonly (readonly Projection[])[] = [
  membershipProjections,
  [...sharesProjections, ...assemblyProjections, ...electionsProjections, ...disciplineProjections],
  [...statutesProjections, ...historyProjections],
];

/** Every read model of the application. */
export const projections: readonly Projection[] = projectionsByThread.flat();
