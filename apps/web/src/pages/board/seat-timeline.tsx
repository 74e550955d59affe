import { scaleUtc } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useRef, useState } from 'react';
import { PlotReader } from '../../figures/plots/plot-reader.js';
import { useWidth } from '../../figures/plots/use-width.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Seat } from '../../server/seats.js';
import { SeatHolder } from './seat-holder.js';
import { heldUntil, rowsOf, sitsOn, vacanciesIn } from './seat-spans.js';

const ROW = 46;
const FOOT = 30;

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

interface SeatTimelineProps {
  readonly seats: readonly Seat[];
  readonly asOf: string;
}

/** Who sat when: a row for each person, a bar for each mandate, and a dashed one where nobody sat. */
export const SeatTimeline = ({ seats, asOf }: SeatTimelineProps) => {
  const say = useSay();
  const { date, number } = useFormats();
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const rows = rowsOf(seats);
  const vacancies = vacanciesIn(seats, asOf);
  const first = seats.reduce((earliest, { from }) => (from < earliest ? from : earliest), asOf);
  const days = [...new Set([...seats.flatMap((seat) => [seat.from, heldUntil(seat, asOf)]), asOf])].sort();
  const [chosen, choose] = useState<number>();
  const place = Math.min(chosen ?? days.length - 1, days.length - 1);
  const here = days[place] ?? asOf;
  const along = scaleUtc<number>({ domain: [at(first), at(asOf)], range: [4, width - 4] });
  const ground = rows.length * ROW + (vacancies.length > 0 ? ROW : 0);
  const sitting = seats.filter((seat) => sitsOn(seat, here)).length;
  const told = say('seats.on', { date: date(here), seats: sitting });
  const barBetween = (from: string, until: string) => ({ x: along(at(from)), width: Math.max(along(at(until)) - along(at(from)), 3) });
  return (
    <figure className="plot" ref={box}>
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- what is drawn here is no file an img could show
        role="img"
        aria-label={say('seats.summary', { persons: rows.length, seats: number(seats.length), first: date(first), last: date(asOf) })}
        viewBox={`0 0 ${width} ${ground + FOOT}`}
      >
        <g className="plot-axes">
          {along.ticks(Math.max(2, Math.floor(width / 120))).map((tick) => (
            <g key={tick.getTime()}>
              <line x1={along(tick)} x2={along(tick)} y1="0" y2={ground} />
              <text x={along(tick)} y={ground + 20} textAnchor={along(tick) > width - 30 ? 'end' : along(tick) < 20 ? 'start' : 'middle'}>
                {tick.getUTCMonth() === 0 && tick.getUTCDate() === 1 ? tick.getUTCFullYear() : tick.toISOString().slice(0, 7)}
              </text>
            </g>
          ))}
        </g>
        {rows.map(([memberId, held], row) => (
          <g key={memberId}>
            <text className="plot-name" x="4" y={row * ROW + 15}>
              {held[0] && <SeatHolder seat={held[0]} />}
            </text>
            {held.map((seat) => (
              <Bar
                key={seat.mandateId}
                className={seat.coOpted ? 'seat-bar coOpted' : 'seat-bar'}
                y={row * ROW + 21}
                height={16}
                rx={3}
                {...barBetween(seat.from, heldUntil(seat, asOf))}
              />
            ))}
          </g>
        ))}
        {vacancies.length > 0 && (
          <text className="plot-name" x="4" y={rows.length * ROW + 15}>
            {say('seats.vacant')}
          </text>
        )}
        {vacancies.map(({ mandateId, from, until }) => (
          <Bar
            key={mandateId}
            className="seat-bar vacant"
            y={rows.length * ROW + 21}
            height={16}
            rx={3}
            {...barBetween(from, until !== null && until <= asOf ? until : asOf)}
          />
        ))}
        <line className="plot-here" x1={along(at(here))} x2={along(at(here))} y1="0" y2={ground} />
      </svg>
      <figcaption>
        <p className="plot-date">{told}</p>
        <PlotReader label={say('plot.read')} places={days.length} at={place} moveTo={choose} told={told} />
      </figcaption>
    </figure>
  );
};
