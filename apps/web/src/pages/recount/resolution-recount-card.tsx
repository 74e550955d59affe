import { useFormats } from '../../languages/use-formats.js';
import { useFraction } from '../../languages/use-fraction.js';
import { useSay } from '../../languages/use-say.js';
import { handOver } from '../../server/files.js';
import type { Compared, ProclaimedPriorities, ProclaimedResult, ResolutionRecount } from '../../server/recount.js';
import { ComparedTable, type ComparedLine } from './compared-table.js';
import { RecountCard } from './recount-card.js';

interface ResolutionRecountCardProps {
  readonly path: string;
  /** of the resolution */
  readonly number: number;
  readonly isWanted: boolean;
}

/** A ballot on a resolution, or on priorities, counted again: every figure that decides, twice. */
export const ResolutionRecountCard = ({ path, number, isWanted }: ResolutionRecountCardProps) => {
  const say = useSay();
  const resultLines = useResultLines();
  const priorityLines = usePriorityLines();
  const title = say('recount.resolution', { number });
  return (
    <RecountCard<ResolutionRecount> title={title} path={path} isWanted={isWanted}>
      {(recount) => (
        <>
          {recount.result && <Sum result={recount.result.recounted} />}
          <ComparedTable
            caption={title}
            lines={[
              ...(recount.result ? resultLines(recount.result) : []),
              ...(recount.priorities ? priorityLines(recount.priorities) : []),
              { what: say('recount.hash'), ...recount.countHash, isHash: true },
            ]}
          />
          <p className="row no-print">
            <button type="button" className="button quiet small" onClick={() => handOver(csvOf(recount), `votes-${recount.ballotId}.csv`)}>
              {say('recount.download.csv')}
            </button>
            <a className="button quiet small" href={path} download={`recount-${recount.ballotId}.json`}>
              {say('recount.download.json')}
            </a>
          </p>
        </>
      )}
    </RecountCard>
  );
};

/** The sum that decides, out of the recount. */
const Sum = ({ result: { counts, baseCount, required, outcome } }: { readonly result: ProclaimedResult }) => {
  const say = useSay();
  return <p className="sum">{say('recount.sum.more', { inFavour: counts.for, base: baseCount, required, outcome })}</p>;
};

const answers = ['for', 'against', 'abstain', 'blank', 'null'] as const;

const useResultLines = () => {
  const say = useSay();
  const { number } = useFormats();
  const fraction = useFraction();
  return ({ proclaimed, recounted }: Compared<ProclaimedResult>): readonly ComparedLine[] => {
    const line = (what: string, figure: (result: ProclaimedResult) => string): ComparedLine => ({
      what,
      proclaimed: figure(proclaimed),
      recounted: figure(recounted),
    });
    const ofColleges = (recounted.colleges ?? []).flatMap(({ college }) =>
      answers.map((part) =>
        line(say('recount.collegeCount', { part: say(`vote.${part}`), college }), ({ colleges }) =>
          number(colleges?.find((one) => one.college === college)?.[part] ?? 0),
        ),
      ),
    );
    return [
      ...answers.map((part) => line(say(`vote.${part}`), ({ counts }) => number(counts[part]))),
      ...ofColleges,
      ...(recounted.weighted ? [line(say('recount.weightFor'), ({ weighted }) => fraction(weighted?.weightFor ?? '0'))] : []),
      line(say('recount.base'), ({ baseCount }) => number(baseCount)),
      line(say('recount.required'), ({ required }) => number(required)),
      line(say('recount.outcome'), ({ outcome }) => say(`outcome.${outcome}`)),
    ];
  };
};

const usePriorityLines = () => {
  const say = useSay();
  const { number, list } = useFormats();
  return ({ proclaimed, recounted }: Compared<ProclaimedPriorities>): readonly ComparedLine[] => {
    const at = ({ places }: ProclaimedPriorities, place: number): string => {
      const found = places.find((one) => one.place === place);
      return found ? say('recount.points', { choices: list(found.choices), points: found.points }) : '';
    };
    const outcome = (order: ProclaimedPriorities): string =>
      say(order.outcome === 'ranked' ? 'recount.outcome.ranked' : 'outcome.quorumNotReached');
    return [
      ...recounted.places.map(({ place }) => ({
        what: say('recount.place', { place }),
        proclaimed: at(proclaimed, place),
        recounted: at(recounted, place),
      })),
      { what: say('recount.valid'), proclaimed: number(proclaimed.valid), recounted: number(recounted.valid) },
      {
        what: say('recount.invalid'),
        proclaimed: number(proclaimed.blank + proclaimed.null),
        recounted: number(recounted.blank + recounted.null),
      },
      {
        what: say('recount.outcome'),
        proclaimed: outcome(proclaimed),
        recounted: outcome(recounted),
      },
    ];
  };
};

/** The grouped votes for a table program: a row a group, text in quotes. */
const csvOf = ({ votes }: ResolutionRecount): Blob => {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = votes.map(({ college = '', choice, count }) => [quoted(college), quoted(choice), String(count)].join(','));
  return new Blob([['college,choice,votes', ...rows, ''].join('\r\n')], { type: 'text/csv' });
};
