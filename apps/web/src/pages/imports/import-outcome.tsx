import { useState } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { record } from '../../server/ask.js';
import type { ImportStanding } from '../../server/import.js';
import { newKey } from '../../server/new-key.js';
import type { Problem } from '../../server/problem.js';
import { useAnswer } from '../../server/use-answer.js';
import { ImportProgress } from './import-progress.js';
import { Refused } from '../../shell/refused.js';

/** Milliseconds between two questions while it runs. */
const PACE = 400;

const isOverIn = ({ status, stoppedBy }: ImportStanding): boolean =>
  status === 'completed' || status === 'reverted' || stoppedBy !== undefined;

/** How far it is, what came of it, and the way back. */
export const ImportOutcome = ({ begun, another }: { readonly begun: ImportStanding; readonly another: () => void }) => {
  const say = useSay();
  const { number } = useFormats();
  const { language } = useLanguage();
  const [isOver, finish] = useState(false);
  const [reverted, setReverted] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const asked = useAnswer<ImportStanding>(`/api/imports/${begun.importId}`, isOver ? undefined : PACE);
  const standing = asked.status === 'answered' ? asked.answer : begun;
  const ended = isOverIn(standing);
  if (ended !== isOver) finish(ended);
  const revert = async (): Promise<void> => {
    const outcome = await record<{ readonly entries: number }>(`/api/imports/${begun.importId}/reversion`, {}, newKey(), { language });
    setProblem(outcome.status === 'refused' ? outcome.problem : undefined);
    if (outcome.status === 'answered') setReverted(outcome.answer.entries);
  };
  return (
    <section className="card" aria-labelledby="outcome">
      <h2 id="outcome">{say(ended ? 'imports.over' : 'imports.running')}</h2>
      {problem && <Refused problem={problem} />}
      {standing.stoppedBy !== undefined && <Refused problem={{ code: standing.stoppedBy }} />}
      {!ended && <ImportProgress done={standing.done ?? 0} lines={standing.valid} />}
      {ended && reverted === undefined && (
        <output>{say('imports.recorded', { recorded: standing.recorded, refused: standing.refused })}</output>
      )}
      {reverted !== undefined && <output>{say('imports.reverted', { entries: number(reverted) })}</output>}
      <div className="row">
        <Link className="button small" href="/members">
          {say('members.title')}
        </Link>
        {standing.status === 'completed' && reverted === undefined && (
          <button type="button" className="button quiet small" onClick={() => void revert()}>
            {say('imports.revert')}
          </button>
        )}
        {ended && (
          <button type="button" className="button quiet small" onClick={another}>
            {say('imports.another')}
          </button>
        )}
      </div>
    </section>
  );
};
