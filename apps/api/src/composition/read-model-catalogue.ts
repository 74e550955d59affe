import type { Projection } from '#processing';
import { accessProjections } from '#access/projections';
import { assemblyProjections } from '#assembly/projections';
import { disciplineProjections } from '#discipline/projections';
import { electionsProjections } from '#elections/projections';
import { historyProjections } from '#history/projections';
import { membershipProjections } from '#membership/projections';
import { sharesProjections } from '#shares/projections';
import { statutesProjections } from '#statutes/projections';

/**
 * Read models by the thread that writes them. The roster alone takes as long as all the others together, and its thread reads nothing else; a
 * third thread would only keep these two from a processor.
 */
export const projectionsByThread: readonly (readonly Projection[])[] = [
  membershipProjections,
  [
    ...sharesProjections,
    ...assemblyProjections,
    ...electionsProjections,
    ...disciplineProjections,
    ...statutesProjections,
    ...accessProjections,
    ...historyProjections,
  ],
];

/** Every read model of the application. */
export const projections: readonly Projection[] = projectionsByThread.flat();
