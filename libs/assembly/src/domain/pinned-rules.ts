import type { Rulebook, Rules } from '#statutes/domain';
import { rulebookVersionUnknown } from './assembly.errors.js';
import type { Convened } from './assembly.js';

/** The rules an assembly was convened under: a rulebook adopted since does not change them. */
export const rulesOf = ({ versions }: Rulebook, { convocation }: Convened): Rules => {
  const { rulebookVersion } = convocation;
  const pinned = versions.find(({ version }) => version === rulebookVersion);
  if (!pinned) throw rulebookVersionUnknown(rulebookVersion);
  return pinned.rules;
};
