import { useMemo } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { ListedMember } from './listed-member.js';
import type { MemberColumn } from './member-columns.js';

/** The words of a cell. */
export type CellOf = (column: MemberColumn, member: ListedMember) => string;

/** Most of fifty thousand amounts and dates are the same few: each is written once. */
const remembered = <In, Out>(write: (value: In) => Out): ((value: In) => Out) => {
  const written = new Map<In, Out>();
  return (value) => {
    const known = written.get(value);
    if (known !== undefined) return known;
    const now = write(value);
    written.set(value, now);
    return now;
  };
};

/** What stands in each cell of the list, in the reader's language. */
export const useCells = (): CellOf => {
  const say = useSay();
  const formats = useFormats();
  return useMemo(() => {
    const date = remembered(formats.date);
    const money = remembered(formats.money);
    const number = remembered(formats.number);
    const kind = remembered((one: ListedMember['kind']) => say(`members.${one}`));
    return (column, member) => {
      switch (column) {
        case 'number':
          return number(member.memberNumber);
        case 'name':
          return member.nameErasedOn === null ? member.name : say('member.erased', { date: date(member.nameErasedOn) });
        case 'kind':
          return kind(member.kind);
        case 'category':
          return member.category;
        case 'college':
          return member.college;
        case 'since':
          return date(member.since);
        case 'rights':
          return member.suspended;
        case 'shares':
          return number(member.shares);
        case 'subscribed':
          return money(member.subscribedCents);
        case 'paid':
          return money(member.paidUpCents);
      }
    };
  }, [say, formats]);
};
