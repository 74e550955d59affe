import type { Projection } from '#processing';
import { assemblyProjections } from '#assembly/projections';
import { disciplineProjections } from '#discipline/projections';
import { electionsProjections } from '#elections/projections';
import { historyProjections } from '#history/projections';
import { membershipProjections } from '#membership/projections';
import { sharesProjections } from '#shares/projections';
import { statutesProjections } from '#statutes/projections';

/**
 * Read models by the thread that writes them. The roster alone takes as long as all the others together; a third thread would only read the
 * ledger once more.
 */
export const projectionsByThread: readonly (readonly Projection[])[] = [
  [...membershipProjections, ...statutesProjections],
  [...sharesProjections, ...assemblyProjections, ...electionsProjections, ...disciplineProjections, ...historyProjections],
];

/** Every read model of the application. */
export const projections: readonly Projection[] = projectionsByThread.flat();
