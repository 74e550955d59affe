import { foundMembers } from './found-members.js';
import type { ListQuestion, ListSort } from './list-question.js';
import type { ListedMember } from './listed-member.js';
import type { MemberColumn } from './member-columns.js';
import { plainWords } from './plain-words.js';

const sortedBy: Readonly<Record<MemberColumn, (member: ListedMember) => string | number>> = {
  number: ({ memberNumber }) => memberNumber,
  name: ({ sortedAs }) => sortedAs,
  kind: ({ kind }) => kind,
  category: ({ category }) => category,
  college: ({ college }) => college,
  since: ({ since }) => since,
  rights: ({ suspended }) => suspended,
  shares: ({ shares }) => shares,
  subscribed: ({ subscribedCents }) => subscribedCents,
  paid: ({ paidUpCents }) => paidUpCents,
};

/** Orders that were made already: a list is filtered far more often than it is sorted. */
const orders = new WeakMap<readonly ListedMember[], Map<string, readonly ListedMember[]>>();

/** Members in an order; those it does not part follow by their numbers. */
const inOrder = (members: readonly ListedMember[], { by, falling }: ListSort): readonly ListedMember[] => {
  if (by === 'number' && !falling) return members;
  const made = orders.get(members) ?? new Map<string, readonly ListedMember[]>();
  orders.set(members, made);
  const name = `${falling ? '-' : ''}${by}`;
  const known = made.get(name);
  if (known) return known;
  const keyOf = sortedBy[by];
  const keyed = members.map((member) => ({ member, key: keyOf(member) }));
  keyed.sort((one, other) => {
    if (one.key === other.key) return one.member.memberNumber - other.member.memberNumber;
    return one.key < other.key === falling ? 1 : -1;
  });
  const ordered = keyed.map(({ member }) => member);
  made.set(name, ordered);
  return ordered;
};

const holds: Readonly<Record<NonNullable<ListQuestion['holding']>, (member: ListedMember) => boolean>> = {
  none: ({ shares }) => shares === 0,
  some: ({ shares }) => shares > 0,
  unpaid: ({ subscribedCents, paidUpCents }) => paidUpCents < subscribedCents,
};

/** The members a list shows, in its order; `members` come by rising number, each at its own place. */
export const chosenMembers = (members: readonly ListedMember[], question: ListQuestion): readonly ListedMember[] => {
  const { search, kind, category, college, suspended, holding } = question;
  const words = plainWords(search);
  const ordered = inOrder(members, question.sort);
  const asksForAll = words.length === 0 && !kind && category === '' && college === '' && !suspended && !holding;
  // Nothing but signs: nobody is called so.
  if (words.length === 0 && search.trim() !== '') return [];
  if (asksForAll) return ordered;
  const found = words.length === 0 ? undefined : foundMembers(members, words);
  return ordered.filter(
    (member) =>
      (!found || found[member.place] === 1) &&
      (!kind || member.kind === kind) &&
      (category === '' || member.category === category) &&
      (college === '' || member.college === college) &&
      (!suspended || member.suspended !== '') &&
      (!holding || holds[holding](member)),
  );
};
