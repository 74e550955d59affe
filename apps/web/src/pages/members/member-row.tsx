import { memo } from 'react';
import { Link } from '../../routing/link.js';
import type { ListedMember } from './listed-member.js';
import type { MemberColumn } from './member-columns.js';
import type { CellOf } from './use-cells.js';

interface MemberRowProps {
  readonly member: ListedMember;
  /** on the list, from 0 */
  readonly place: number;
  readonly columns: readonly MemberColumn[];
  readonly cellOf: CellOf;
  /** the one line the Tab key stops at */
  readonly isCurrent: boolean;
}

/** A line of the list: its first cell leads to the member. */
export const MemberRow = memo(({ member, place, columns, cellOf, isCurrent }: MemberRowProps) => {
  const [first, ...others] = columns;
  return (
    <tr aria-rowindex={place + 2} className={place % 2 === 1 ? 'odd' : undefined}>
      {first && (
        <th scope="row" className={`column-${first}`}>
          <Link href={`/members/${member.memberId}`} tabIndex={isCurrent ? 0 : -1}>
            {cellOf(first, member) || member.memberNumber}
          </Link>
        </th>
      )}
      {others.map((column) => (
        <td key={column} className={`column-${column}`}>
          {cellOf(column, member)}
        </td>
      ))}
    </tr>
  );
});
