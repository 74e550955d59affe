import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { CountStage } from '../../server/recount.js';
import { WideTable } from '../../shell/wide-table.js';

interface CountStagesProps {
  readonly stages: readonly CountStage[];
  /** where it stays the same throughout */
  readonly quota: string | null;
  readonly candidateName: (n: number) => string;
}

/** A count as a table: a row a candidate, a column a stage, each with why votes moved, exactly as the method writes its decimals. */
export const CountStages = ({ stages, quota, candidateName }: CountStagesProps) => {
  const say = useSay();
  const { list } = useFormats();
  const numbers = [...new Set(stages.flatMap(({ totals }) => Object.keys(totals)))].map(Number).sort((one, other) => one - other);
  const causeOf = ({ cause: { kind, of } }: CountStage): string =>
    say(`recount.stage.${kind}`, { of: of === undefined ? undefined : list([of].flat().map(candidateName)) });
  const rest = [
    ['recount.stage.exhausted', ({ exhausted }: CountStage) => exhausted],
    ['recount.stage.lost', ({ lost }: CountStage) => lost],
    ['recount.stage.quota', (stage: CountStage) => stage.quota ?? quota ?? undefined],
  ] as const;
  return (
    <WideTable label={say('recount.stages')}>
      <table>
        <caption>{say('recount.stages')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('election.candidate')}</th>
            {stages.map((stage) => (
              <th key={stage.stage} scope="col" className="number">
                {say('recount.stage', { stage: stage.stage })}
                <br />
                <span className="soft">{causeOf(stage)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.map((n) => (
            <tr key={n}>
              <th scope="row">{candidateName(n)}</th>
              {stages.map((stage) => (
                <td key={stage.stage} className="number">
                  {stage.totals[String(n)] ?? ''}
                  {stage.elected.includes(n) && <strong className="stage-note">{say('recount.stage.elected')}</strong>}
                  {stage.excluded.includes(n) && <span className="stage-note soft">{say('recount.stage.excluded')}</span>}
                </td>
              ))}
            </tr>
          ))}
          {rest
            .filter(([, figure]) => stages.some((stage) => figure(stage) !== undefined))
            .map(([label, figure]) => (
              <tr key={label}>
                <th scope="row">{say(label)}</th>
                {stages.map((stage) => (
                  <td key={stage.stage} className="number">
                    {figure(stage) ?? ''}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </WideTable>
  );
};
