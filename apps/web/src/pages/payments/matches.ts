import type { ListedMember } from '../members/listed-member.js';
import { plainWords } from '../members/plain-words.js';
import type { BankLine } from './bank-lines.js';

/** Somebody a payment may be from, and what speaks for it. */
export interface Match {
  readonly member: ListedMember;
  readonly byNumber: boolean;
  readonly byName: boolean;
  readonly byAmount: boolean;
}

/** So many are proposed. */
const PROPOSED = 5;

/** What speaks for a match, the strongest first: her number, her whole name, the very amount she owes. */
const strengthOf = ({ byNumber, byName, byAmount }: Match): number => (byNumber ? 4 : 0) + (byName ? 4 : 0) + (byAmount ? 1 : 0);

/**
 * Members who owe money for their shares and may have sent a payment, the likeliest first. The very amount alone proposes nobody: too many owe
 * the same.
 * @param owing  members whose shares are not wholly paid up
 */
export const matchesOf = ({ label, amountCents }: BankLine, owing: readonly ListedMember[]): readonly Match[] => {
  const words = new Set(plainWords(label));
  return owing
    .map((member) => {
      const name = member.sortedAs.split(' ').filter((word) => word.length > 1);
      return {
        member,
        byNumber: words.has(String(member.memberNumber)),
        byName: name.length > 0 && name.every((word) => words.has(word)),
        byAmount: member.subscribedCents - member.paidUpCents === amountCents,
      };
    })
    .filter(({ byNumber, byName }) => byNumber || byName)
    .sort((one, other) => strengthOf(other) - strengthOf(one))
    .slice(0, PROPOSED);
};

/** The one match nobody has to look at twice: number or whole name, the very amount, and nobody else as likely. */
export const certainMatch = (matches: readonly Match[]): Match | undefined => {
  const [best, second] = matches;
  if (!best?.byAmount || (second && strengthOf(second) === strengthOf(best))) return undefined;
  return best;
};
