import { canonicalJson } from '#kernel';
import type { ResolutionText } from './agenda.events.js';

/** Whether two resolutions read the same, annexes included. */
export const sameText = (one: ResolutionText, other: ResolutionText): boolean =>
  canonicalJson(digestsOf(one)) === canonicalJson(digestsOf(other));

const digestsOf = ({ textDigest, annexDigests = [] }: ResolutionText): readonly string[] => [textDigest, ...annexDigests];
