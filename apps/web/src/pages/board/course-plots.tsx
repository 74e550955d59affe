import { LinePlot, type PlotLine } from '../../figures/plots/line-plot.js';
import { PlotTable, type TableColumn } from '../../figures/plots/plot-table.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Course, CoursePoint } from '../../server/course.js';

/** Members, shares and capital: a plot each, with the same figures as a table. */
export const CoursePlots = ({ course: { points } }: { readonly course: Course }) => {
  const say = useSay();
  const { date, shortDay, number, money, shortMoney } = useFormats();
  const dates = points.map((point) => date(point.date));
  const days = points.map((point) => shortDay(point.date));
  const day: TableColumn<CoursePoint> = { name: say('board.day'), renderCell: (point) => date(point.date), file: (point) => point.date };
  const counted = (name: string, of: (point: CoursePoint) => number): TableColumn<CoursePoint> => ({
    ...{ name, isNumber: true },
    ...{ renderCell: (point) => number(of(point)), file: of },
  });
  const amount = (name: string, of: (point: CoursePoint) => number | null): TableColumn<CoursePoint> => {
    const inFile = (point: CoursePoint): number | null => {
      const cents = of(point);
      return cents === null ? null : cents / 100;
    };
    const shown = (point: CoursePoint): string => {
      const cents = of(point);
      return cents === null ? say('plot.nothing') : money(cents);
    };
    return { name, isNumber: true, renderCell: shown, file: inFile };
  };
  const summary = (of: (point: CoursePoint) => number, write: (value: number) => string, what: string): string => {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return what;
    const values = { from: write(of(first)), to: write(of(last)), first: date(first.date), last: date(last.date) };
    return say('plot.summary', { what, ...values, highest: write(Math.max(...points.map(of))) });
  };
  const line = (kind: PlotLine['kind'], name: string, of: (point: CoursePoint) => number | null): PlotLine => ({
    ...{ kind, name },
    values: points.map(of),
  });
  const members = say('board.members');
  const shares = say('board.shares');
  const capital = say('board.capital');
  const hasFloor = points.some(({ floorCents }) => floorCents !== null);
  return (
    <>
      <div className="columns">
        <section className="card" aria-labelledby="members">
          <h2 id="members">{members}</h2>
          <LinePlot
            summary={summary((point) => point.members, number, members)}
            lines={[line('first', members, (point) => point.members)]}
            {...{ days, dates, write: number, writeShort: number }}
          />
          <PlotTable
            title={members}
            rows={points}
            keyOf={(point) => point.date}
            columns={[day, counted(members, (point) => point.members)]}
            fileName="members"
          />
        </section>
        <section className="card" aria-labelledby="shares">
          <h2 id="shares">{shares}</h2>
          <LinePlot
            summary={summary((point) => point.shares, number, shares)}
            lines={[line('first', shares, (point) => point.shares)]}
            {...{ days, dates, write: number, writeShort: number }}
          />
          <PlotTable
            title={shares}
            rows={points}
            keyOf={(point) => point.date}
            columns={[day, counted(shares, (point) => point.shares)]}
            fileName="shares"
          />
        </section>
      </div>
      <section className="card" aria-labelledby="capital">
        <h2 id="capital">{capital}</h2>
        <p className="soft">{say(hasFloor ? 'board.floor.why' : 'board.floor.none')}</p>
        <LinePlot
          summary={summary((point) => point.subscribedCents, money, capital)}
          lines={[
            line('first', say('capital.subscribed'), (point) => point.subscribedCents),
            line('second', say('capital.paidUp'), (point) => point.paidUpCents),
            line('highest', say('board.highest'), (point) => point.highestSubscribedCents),
            ...(hasFloor ? [line('floor', say('board.floor'), (point) => point.floorCents)] : []),
          ]}
          {...{ days, dates, write: money, writeShort: shortMoney }}
        />
        <PlotTable
          title={capital}
          rows={points}
          keyOf={(point) => point.date}
          columns={[
            day,
            amount(say('capital.subscribed'), (point) => point.subscribedCents),
            amount(say('board.called'), (point) => point.calledCents),
            amount(say('capital.paidUp'), (point) => point.paidUpCents),
            amount(say('board.highest'), (point) => point.highestSubscribedCents),
            amount(say('board.floor'), (point) => point.floorCents),
          ]}
          fileName="capital"
        />
      </section>
    </>
  );
};
