import { PlotTable } from '../../figures/plots/plot-table.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Seat } from '../../server/seats.js';
import { SeatHolder } from './seat-holder.js';
import { sitsOn } from './seat-spans.js';

/** The same as a table: every seat, how it was taken, how it ended, and the entries that say so. */
export const SeatsTable = ({ seats, asOf, title }: { readonly seats: readonly Seat[]; readonly asOf: string; readonly title: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const endOf = (seat: Seat): string => {
    if (sitsOn(seat, asOf)) return say('seats.lastYear', { year: String(seat.lastYear) });
    return say(`seats.end.${seat.cause ?? 'term'}`);
  };
  const wayOf = ({ coOpted, ratified, electionId }: Seat): string => {
    if (coOpted) return say(ratified ? 'seats.coOptedRatified' : 'seats.coOpted');
    return say(electionId === null ? 'seats.earlier' : 'seats.elected');
  };
  return (
    <PlotTable
      title={title}
      rows={seats}
      keyOf={({ mandateId }) => mandateId}
      fileName="seats"
      isOpen
      columns={[
        {
          name: say('seats.holder'),
          renderCell: (seat) => (
            <Link href={`/members/${seat.memberId}`}>
              <SeatHolder seat={seat} />
            </Link>
          ),
          file: ({ memberId }) => memberId,
        },
        { name: say('seats.from'), renderCell: ({ from }) => date(from), file: ({ from }) => from },
        {
          name: say('seats.until'),
          renderCell: (seat) => (sitsOn(seat, asOf) ? say('seats.runs') : date(seat.until)),
          file: (seat) => (sitsOn(seat, asOf) ? null : seat.until),
        },
        {
          name: say('seats.way'),
          renderCell: (seat) =>
            seat.electionId === null ? wayOf(seat) : <Link href={`/timeline?stream=election-${seat.electionId}`}>{wayOf(seat)}</Link>,
          file: wayOf,
        },
        {
          name: say('seats.end'),
          renderCell: (seat) => (
            <>
              {endOf(seat)}
              {seat.incompatibleWith !== null && <> {say('seats.incompatible', { position: seat.incompatibleWith })}</>}
            </>
          ),
          file: endOf,
        },
        {
          name: say('seats.entries'),
          renderCell: ({ mandateId, from }) => (
            <Link href={`/timeline?stream=mandate-${mandateId}`} aria-label={say('seats.entriesOf', { date: date(from) })}>
              {say('seats.entries')}
            </Link>
          ),
          file: ({ mandateId }) => `mandate-${mandateId}`,
        },
      ]}
    />
  );
};
