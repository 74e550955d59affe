import { useEffect, type RefObject } from 'react';
import type { ListedMember } from './listed-member.js';
import type { MemberColumn } from './member-columns.js';
import { MemberRow } from './member-row.js';
import { Gap } from './table-gap.js';
import { useCells } from './use-cells.js';
import { useLinesInSight } from './use-lines-in-sight.js';

/** CSS pixels of a line: as high as a finger, and the rule under it. */
export const LINE = 45;

interface MemberLinesProps {
  /** what scrolls */
  readonly frame: RefObject<HTMLElement | null>;
  readonly members: readonly ListedMember[];
  readonly columns: readonly MemberColumn[];
  /** place of the line the Tab key stops at */
  readonly current: number;
  /** whether keys have led into the list: the focus is then on that line, as soon as it is drawn */
  readonly isSteered: boolean;
}

/** The lines in sight, and room for all others: what is drawn anew while the list scrolls, and nothing else. */
export const MemberLines = ({ frame, members, columns, current, isSteered }: MemberLinesProps) => {
  const cellOf = useCells();
  const { from, to } = useLinesInSight(frame, members.length, LINE);
  useEffect(() => {
    // Whoever has gone on to type elsewhere stays there.
    if (isSteered && !document.activeElement?.matches('input, select, textarea'))
      frame.current?.querySelector<HTMLElement>('a[tabindex="0"]')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the line may be drawn only once the list has scrolled to it
  }, [isSteered, current, from, frame]);
  return (
    <tbody>
      {from > 0 && <Gap height={from * LINE} columns={columns.length} />}
      {members.slice(from, to).map((member, line) => (
        <MemberRow
          key={member.memberId}
          member={member}
          place={from + line}
          columns={columns}
          cellOf={cellOf}
          isCurrent={from + line === current}
        />
      ))}
      {to < members.length && <Gap height={(members.length - to) * LINE} columns={columns.length} />}
    </tbody>
  );
};
