import { canonicalJson } from '#kernel';
import type { GroupedVotes } from '#assembly/domain';
import { hex, sha256, utf8 } from '#proof';

/** What a proclamation carries of its votes: SHA-256 over the ballot and its grouped votes in the order of their choices, hexadecimal. */
export const countHashOf = (ballotId: string, votes: readonly GroupedVotes[]): string =>
  hex(sha256(utf8(canonicalJson({ ballotId, votes }))));
