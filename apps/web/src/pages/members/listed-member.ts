import type { MembersOverview } from '../../server/members-overview.js';
import type { RosterLine } from '../../server/registers.js';
import { plainWords } from './plain-words.js';

/** A line of the list of members. */
export interface ListedMember {
  /** among all members of the day, from 0 */
  readonly place: number;
  readonly memberId: string;
  readonly memberNumber: number;
  /** empty for who was never named, or whose name was erased */
  readonly name: string;
  readonly nameErasedOn: string | null;
  readonly kind: RosterLine['kind'];
  readonly category: string;
  readonly college: string;
  /** rights that rest, parted by blanks */
  readonly suspended: string;
  readonly since: string;
  readonly shares: number;
  readonly subscribedCents: number;
  readonly paidUpCents: number;
  /** family name first, without accents: what the list is sorted by */
  readonly sortedAs: string;
  /** every word she is found by, each behind a blank */
  readonly found: string;
}

/** The members of an overview, each with what she is found and sorted by. */
export const listedMembers = (overview: MembersOverview): readonly ListedMember[] =>
  overview.memberId.map((memberId, place) => {
    const memberNumber = overview.memberNumber[place] ?? 0;
    const parts = [overview.familyName[place], overview.givenName[place], overview.legalName[place]].map((part) => part ?? '');
    const [family = '', given = '', legal = ''] = parts;
    const words = parts.map((part) => (part === '' ? [] : plainWords(part)));
    // `Le Goff` is found by `lego` as well: a name of several words is one more word.
    const whole = words.map((part) => (part.length > 1 ? ` ${part.join('')}` : '')).join('');
    const sortedAs = words.flat().join(' ');
    return {
      place,
      memberId,
      memberNumber,
      name: legal === '' ? `${given} ${family}`.trim() : legal,
      nameErasedOn: overview.nameErasedOn[place] ?? null,
      kind: overview.kind[place] ?? 'naturalPerson',
      category: overview.category[place] ?? '',
      college: overview.college[place] ?? '',
      suspended: overview.suspended[place] ?? '',
      since: overview.validFrom[place] ?? '',
      shares: overview.quantity[place] ?? 0,
      subscribedCents: overview.subscribedCents[place] ?? 0,
      paidUpCents: overview.paidUpCents[place] ?? 0,
      sortedAs,
      found: ` ${sortedAs}${whole} ${memberNumber}`,
    };
  });
