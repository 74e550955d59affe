import { useToldClocks } from '../../clocks/use-told-clocks.js';
import type { Clocks } from '../../clocks/clocks.js';
import { today } from '../../forms/today.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Course, CoursePoint } from '../../server/course.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { WideTable } from '../../shell/wide-table.js';
import { figuresPath, type TwoPoints } from './two-points.js';

const nothing: Omit<CoursePoint, 'date'> = {
  ...{ members: 0, shares: 0, subscribedCents: 0, calledCents: 0, paidUpCents: 0 },
  ...{ highestSubscribedCents: 0, highestPaidUpCents: 0, floorCents: null },
};

/** Members, shares and capital on both sides, and what lies between. */
export const ComparedFigures = ({ points: { before, after } }: { readonly points: TwoPoints }) => {
  const one = useAnswer<Course>(figuresPath(before, today()));
  const two = useAnswer<Course>(figuresPath(after, today()));
  return (
    <Answer of={one}>
      {(first) => (
        <Answer of={two}>
          {(second) => <Sides before={before} after={after} one={first.points.at(-1) ?? nothing} two={second.points.at(-1) ?? nothing} />}
        </Answer>
      )}
    </Answer>
  );
};

interface SidesProps {
  readonly before: Clocks;
  readonly after: Clocks;
  readonly one: Omit<CoursePoint, 'date'>;
  readonly two: Omit<CoursePoint, 'date'>;
}

const Sides = ({ before, after, one, two }: SidesProps) => {
  const say = useSay();
  const told = useToldClocks();
  const { number, money, difference, moneyDifference } = useFormats();
  const lines = [
    { name: say('board.members'), of: 'members', write: number, writeBetween: difference },
    { name: say('board.shares'), of: 'shares', write: number, writeBetween: difference },
    { name: say('capital.subscribed'), of: 'subscribedCents', write: money, writeBetween: moneyDifference },
    { name: say('capital.paidUp'), of: 'paidUpCents', write: money, writeBetween: moneyDifference },
    { name: say('board.highest'), of: 'highestSubscribedCents', write: money, writeBetween: moneyDifference },
    { name: say('board.floor'), of: 'floorCents', write: money, writeBetween: moneyDifference },
  ] as const;
  const head = (clocks: Clocks): string => Object.values(told(clocks)).join(' ');
  return (
    <section className="card" aria-labelledby="compared">
      <h2 id="compared">{say('compare.figures')}</h2>
      <WideTable label={say('compare.figures')}>
        <table>
          <caption className="said-only">{say('compare.figures')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('compare.what')}</th>
              {[before, after].map((clocks, side) => (
                <th key={side === 0 ? 'before' : 'after'} scope="col" className="wrapped number">
                  {head(clocks)}
                </th>
              ))}
              <th scope="col" className="number">
                {say('compare.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, of, write, writeBetween }) => {
              const [from, to] = [one[of], two[of]];
              return (
                <tr key={of}>
                  <th scope="row">{name}</th>
                  <td className="number">{from === null ? say('plot.nothing') : write(from)}</td>
                  <td className="number">{to === null ? say('plot.nothing') : write(to)}</td>
                  <td className="number">{from === null || to === null ? say('plot.nothing') : writeBetween(to - from)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
};
