import './discipline.css';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { CaseFile } from '../../server/case-file.js';
import type { CaseAnswer } from '../../server/discipline.js';
import { useRuleSource } from './rule-source.js';
import { ladderOf } from './rungs.js';
import { StepTold } from './step-told.js';

interface LadderProps {
  readonly found: CaseAnswer;
  /** undefined where what was said is not for the reader */
  readonly file: CaseFile | undefined;
}

/** A case from its opening to its end: what was done when, what comes by when, and by which article or rule. */
export const Ladder = ({ found: { steps, acts }, file }: LadderProps) => {
  const say = useSay();
  const { date } = useFormats();
  const sourceIn = useRuleSource();
  const textsOf = (number: number) => file?.entries.find((entry) => entry.number === number)?.texts ?? [];
  return (
    <ol className="plain-list ladder">
      {ladderOf(steps, acts).map(({ name, state, steps: here, act }) => (
        <li key={name} className={`rung ${state}`} aria-current={state === 'next' ? 'step' : undefined}>
          <div className="row apart">
            <h3>{say(`rung.${name}`)}</h3>
            <span className={state === 'next' ? 'chip live' : 'soft'}>{say(`rung.state.${state}`)}</span>
          </div>
          {act?.until !== undefined && here.length === 0 && <p>{say('case.until.day', { date: date(act.until) })}</p>}
          {act?.source !== undefined && here.length === 0 && <p className="soft">{say('case.source', { source: sourceIn(act.source) })}</p>}
          {here.length > 0 && (
            <ul className="plain-list stack">
              {here.map((step) => (
                <StepTold key={step.number} step={step} texts={textsOf(step.number)} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
};
