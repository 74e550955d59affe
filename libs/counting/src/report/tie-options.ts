import type { Candidate } from '../election/election.js';
import { drawLot } from '../ties/lot.js';
import { DEFAULT_TIE_RULES } from '../ties/tie-rule.js';
import type { TieRule } from '../ties/tie-rule.js';
import type { CountOptions } from './count-options.js';

/**
 * The rules of the tie: those of the options, else an earlier stage, then the order the file names, then the lot where there is a seed, and
 * the order of the paper where there is none.
 *
 * @throws DomainError `LOT_SEED_MISSING` for an empty seed
 */
export const tieRulesOf = (
  { ties, lot }: CountOptions,
  candidates: readonly Candidate[],
  named: readonly TieRule[],
): readonly TieRule[] => {
  const drawn = lot
    ? [
        drawLot(
          lot.seed,
          candidates.map(({ n }) => n),
          lot.digest,
        ),
      ]
    : [];
  if (ties) return [...ties, ...drawn];
  const [earlier, paper] = [DEFAULT_TIE_RULES.slice(0, 1), DEFAULT_TIE_RULES.slice(1)];
  return [...earlier, ...named, ...(lot ? drawn : paper)];
};
