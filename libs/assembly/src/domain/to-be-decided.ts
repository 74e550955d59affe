import { resolutionNotFound, resolutionOfFirstCall, resolutionWithdrawn } from './assembly.errors.js';
import type { Convened, Tabled } from './assembly.js';

/**
 * A resolution that may be put to the vote.
 * @throws DomainError `RESOLUTION_NOT_FOUND`, `RESOLUTION_WITHDRAWN`, `RESOLUTION_OF_FIRST_CALL` for one the second call is not about
 */
export const toBeDecided = (resolutionId: string, { resolutions, secondCallOn }: Convened): Tabled => {
  const tabled = resolutions.find((resolution) => resolution.resolutionId === resolutionId);
  if (!tabled) throw resolutionNotFound(resolutionId);
  if (tabled.withdrawn) throw resolutionWithdrawn(resolutionId);
  if (secondCallOn && !secondCallOn.includes(tabled.kind)) throw resolutionOfFirstCall(resolutionId);
  return tabled;
};
