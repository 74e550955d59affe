import type { Rulebook, Rules } from '#statutes/domain';
import { rulebookVersionUnknown } from './assembly.errors.js';

/** What was pinned when an assembly was convened. */
interface Convoked {
  readonly convocation: { readonly rulebookVersion: number };
}

/**
 * The rules an assembly was convened under: a rulebook adopted since does not change them.
 * @throws DomainError `RULEBOOK_VERSION_UNKNOWN`
 */
export const rulesOf = ({ versions }: Rulebook, { convocation }: Convoked): Rules => {
  const { rulebookVersion } = convocation;
  const pinned = versions.find(({ version }) => version === rulebookVersion);
  if (!pinned) throw rulebookVersionUnknown(rulebookVersion);
  return pinned.rules;
};
