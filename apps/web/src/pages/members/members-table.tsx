import { useRef, useState } from 'react';
import { useKeys } from '../../keyboard/use-keys.js';
import { useSay } from '../../languages/use-say.js';
import type { ListSort } from './list-question.js';
import type { ListedMember } from './listed-member.js';
import type { MemberColumn } from './member-columns.js';
import { LINE, MemberLines } from './member-lines.js';

interface MembersTableProps {
  readonly members: readonly ListedMember[];
  readonly columns: readonly MemberColumn[];
  readonly sort: ListSort;
  readonly sortBy: (sort: ListSort) => void;
}

/** A table of any length of which only the lines in sight are drawn; readers of screens are told how many there are and which one they are on. */
export const MembersTable = ({ members, columns, sort, sortBy }: MembersTableProps) => {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const [at, moveTo] = useState(0);
  const [isSteered, steer] = useState(false);
  const current = Math.min(at, members.length - 1);

  const go = (place: number): void => {
    const next = Math.max(0, Math.min(members.length - 1, place));
    steer(true);
    moveTo(next);
    if (frame.current) bringIntoSight(frame.current, next);
  };
  const page = (): number => Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / LINE) - 2);
  // From anywhere the arrows lead into the list; within it they move.
  useKeys({ ArrowDown: () => go(current), ArrowUp: () => go(current) });
  useKeys(
    {
      ArrowDown: () => go(current + 1),
      ArrowUp: () => go(current - 1),
      PageDown: () => go(current + page()),
      PageUp: () => go(current - page()),
      Home: () => go(0),
      End: () => go(members.length - 1),
    },
    frame,
  );

  return (
    <div className="members-window" ref={frame}>
      <table className="members-table" aria-rowcount={members.length + 1}>
        <caption className="said-only">{say('members.title')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" className={`column-${column}`} aria-sort={sortOf(column, sort)}>
                <button type="button" onClick={() => sortBy({ by: column, falling: sort.by === column && !sort.falling })}>
                  {say(`column.${column}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <MemberLines frame={frame} members={members} columns={columns} current={current} isSteered={isSteered} />
      </table>
    </div>
  );
};

/** Moves no further than it has to; the head of the table stays where it is, and covers as much as a line. */
const bringIntoSight = (frame: HTMLElement, place: number): void => {
  const lowest = (place + 2) * LINE - frame.clientHeight;
  frame.scrollTop = Math.max(lowest, Math.min(frame.scrollTop, place * LINE));
};

const sortOf = (column: MemberColumn, { by, falling }: ListSort): 'ascending' | 'descending' | undefined => {
  if (by !== column) return undefined;
  return falling ? 'descending' : 'ascending';
};
