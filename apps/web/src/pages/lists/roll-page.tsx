import { Hemicycle } from '../../identity/hemicycle.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Assembly } from '../../server/assembly.js';
import { useAnswer } from '../../server/use-answer.js';
import { useRulesOf } from '../../server/use-rules-of.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { PrintHead } from '../assembly/print-head.js';
import { DeskNavigation } from '../desk/desk-navigation.js';
import { Press } from '../desk/press.js';
import { daysFrom, listDays } from './days.js';
import { CorrectionForm } from './correction-form.js';
import { PrintButton } from './print-button.js';
import { RollCorrections } from './roll-corrections.js';
import { RollFacts } from './roll-facts.js';
import { RollExplained } from './roll-explained.js';
import { SheetLines } from './sheet-lines.js';

/** Who votes: frozen by its own rule, from the register as known then; what was corrected since stands beside it. */
export const RollPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const path = `/api/assemblies/${assemblyId}`;
  const asked = useAnswer<Assembly>(path);
  const held = asked.status === 'answered' ? asked.answer : undefined;
  return (
    <>
      {held && <PrintHead rulebookVersion={held.rulebookVersion} />}
      <PageHead title={held ? say('roll.title', { date: date(held.date) }) : say('desk.roll')}>
        <p className="lead">{say('roll.lead')}</p>
        <DeskNavigation assemblyId={assemblyId} at="roll" />
      </PageHead>
      <Answer of={asked}>
        {(assembly) => (
          <>
            <Rule assembly={assembly} />
            {assembly.roll ? (
              <RollFacts roll={assembly.roll} />
            ) : (
              <div className="empty">
                <Hemicycle members={24} there={0} />
                <p>{say('roll.empty')}</p>
                {assembly.status !== 'cancelled' && assembly.status !== 'closed' && (
                  <Press label={say('press.freezeRoll')} act={{ path: `${path}/roll` }} recorded={asked.again} />
                )}
              </div>
            )}
            <RollExplained assemblyId={assemblyId} />
            {assembly.roll && <RollCorrections corrections={assembly.roll.corrections} />}
            {assembly.roll && assembly.status !== 'closed' && assembly.status !== 'cancelled' && (
              <CorrectionForm assemblyId={assemblyId} colleges={Object.keys(assembly.roll.perCollege)} recorded={asked.again} />
            )}
            {assembly.roll && (
              <section className="stack" aria-labelledby="lines">
                <div className="row apart">
                  <h2 id="lines">{say('roll.lines')}</h2>
                  <PrintButton />
                </div>
                <SheetLines assemblyId={assemblyId} turn={String(assembly.roll.corrections.length)} shows="roll" />
              </section>
            )}
          </>
        )}
      </Answer>
    </>
  );
};

/** By which rule it is frozen: the day on which somebody has to be a member. */
const Rule = ({ assembly: { date: day, rulebookVersion } }: { readonly assembly: Assembly }) => {
  const say = useSay();
  const { date } = useFormats();
  const rules = useRulesOf(rulebookVersion);
  if (!rules) return null;
  const { recordDays } = listDays(rules);
  return <p>{say('roll.rule', { days: recordDays, date: date(daysFrom(day, -recordDays)), version: rulebookVersion })}</p>;
};
