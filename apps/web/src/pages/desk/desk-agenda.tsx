import { useSay } from '../../languages/use-say.js';
import type { Assembly, MinutesOfResolution } from '../../server/assembly.js';
import { PaperCounts } from './paper-counts.js';
import { ResolutionAtDesk } from './resolution-at-desk.js';
import { TableForm } from './table-form.js';

interface DeskAgendaProps {
  readonly assembly: Assembly;
  readonly explanations: readonly MinutesOfResolution[];
  readonly recorded: () => void;
}

/** Every resolution and where it stands; what changes, goes or went wrong is recorded here, and papers are counted. */
export const DeskAgenda = ({ assembly, explanations, recorded }: DeskAgendaProps) => {
  const say = useSay();
  const { assemblyId, resolutions, status, call, agenda } = assembly;
  const mayBeTabled = (status === 'convened' || status === 'open') && call === 1 && resolutions.length > 0;
  return (
    <section className="stack" aria-labelledby="agenda">
      <h2 id="agenda" className="dotted-under">
        {say('agenda.title')}
      </h2>
      {agenda.length > 0 && (
        <ol>
          {agenda.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      )}
      <ol className="plain-list stack">
        {resolutions.map((resolution) => (
          <ResolutionAtDesk
            key={resolution.resolutionId}
            assembly={assembly}
            resolution={resolution}
            explanation={explanations.find(({ number }) => number === resolution.number)?.explanation}
            recorded={recorded}
          />
        ))}
      </ol>
      {mayBeTabled && (
        <details>
          <summary>{say('table.title')}</summary>
          <TableForm assemblyId={assemblyId} recorded={recorded} />
        </details>
      )}
      <PaperCounts assembly={assembly} recorded={recorded} />
    </section>
  );
};
