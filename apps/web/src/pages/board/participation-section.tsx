import { useClocks } from '../../clocks/use-clocks.js';
import { BarPlot } from '../../figures/plots/bar-plot.js';
import { PlotTable } from '../../figures/plots/plot-table.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Paged } from '../../server/paged.js';
import type { AssemblyParticipation } from '../../server/participation.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { participationRows } from './participation-rows.js';

/** Assemblies a plot has room for. */
const SHOWN = 12;

/** How many came to each assembly, and how many voted in each of its ballots. */
export const ParticipationSection = () => {
  const say = useSay();
  const { asOf, isNow } = useClocks();
  const asked = useAnswer<Paged<AssemblyParticipation>>(
    `/api/figures/participation?${new URLSearchParams({ limit: String(SHOWN), ...(asOf === '' ? {} : { until: asOf }) })}`,
  );
  return (
    <section className="card" aria-labelledby="participation">
      <h2 id="participation">{say('participation.title')}</h2>
      {!isNow && <p className="soft">{say('participation.asKnownNow')}</p>}
      <Answer of={asked}>
        {({ items }) => (items.length === 0 ? <NoAssembly /> : <Participated assemblies={[...items].reverse()} />)}
      </Answer>
    </section>
  );
};

const NoAssembly = () => {
  const say = useSay();
  return (
    <>
      <p>{say('participation.none')}</p>
      <p>
        <Link href="/assemblies">{say('navigation.assemblies')}</Link>
      </p>
    </>
  );
};

const Participated = ({ assemblies }: { readonly assemblies: readonly AssemblyParticipation[] }) => {
  const say = useSay();
  const { date, shortDay, number, percent, wholePercent } = useFormats();
  const ofRoll = (count: number, members: number): number => (members === 0 ? 0 : count / members);
  const bars = assemblies.map(({ date: on, members, present, represented }) => ({
    name: shortDay(on),
    told: say('participation.told', {
      ...{ date: date(on), part: percent(ofRoll(present + represented, members)) },
      ...{ present, represented, members },
    }),
    parts: [ofRoll(present, members), ofRoll(represented, members)] as const,
  }));
  return (
    <>
      <BarPlot
        summary={say('participation.summary', { assemblies: bars.length, last: bars.at(-1)?.told })}
        bars={bars}
        parts={[say('attendance.present'), say('attendance.represented')]}
        write={wholePercent}
      />
      <PlotTable
        title={say('participation.title')}
        rows={participationRows(assemblies)}
        keyOf={({ key }) => key}
        fileName="participation"
        columns={[
          {
            name: say('assembly.title'),
            renderCell: ({ assembly }) => <Link href={`/assemblies/${assembly.assemblyId}`}>{date(assembly.date)}</Link>,
            file: ({ assembly }) => assembly.date,
          },
          {
            name: say('participation.of'),
            renderCell: ({ ballot }) =>
              say(ballot ? `participation.${ballot.subject}` : 'attendance.title', { number: ballot?.resolution ?? 0 }),
            file: ({ ballot }) => say(ballot ? `participation.${ballot.subject}` : 'attendance.title', { number: ballot?.resolution ?? 0 }),
          },
          { name: say('roll.count'), isNumber: true, renderCell: ({ whole }) => number(whole), file: ({ whole }) => whole },
          {
            name: say('participation.took'),
            isNumber: true,
            renderCell: ({ took }) => (took === null ? say('plot.nothing') : number(took)),
            file: ({ took }) => took,
          },
          {
            name: say('participation.part'),
            isNumber: true,
            renderCell: ({ took, whole }) => (took === null ? say('plot.nothing') : percent(ofRoll(took, whole))),
            file: ({ took, whole }) => (took === null ? null : Math.round(10_000 * ofRoll(took, whole)) / 10_000),
          },
        ]}
      />
    </>
  );
};
