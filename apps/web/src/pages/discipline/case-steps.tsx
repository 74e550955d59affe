import { useState } from 'react';
import { ActForm } from '../../forms/act-form.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { CaseAnswer, LawfulAct } from '../../server/discipline.js';
import { Waiting } from '../../shell/waiting.js';
import { formOf } from './case-acts.js';
import { useRuleSource } from './rule-source.js';
import { useCaseOffers } from './use-case-offers.js';

interface CaseStepsProps {
  readonly found: CaseAnswer;
  readonly recorded: () => void;
}

/** The next lawful step with its form, and every other one that can be taken, or could be if another had been taken before. */
export const CaseSteps = ({ found, recorded }: CaseStepsProps) => {
  const say = useSay();
  const { date, number } = useFormats();
  const [chosen, choose] = useState<LawfulAct['act']>();
  const [entry, setEntry] = useState<number>();
  const { acts, case: line } = found;
  const next = acts.find(({ standing }) => standing === 'next');
  const others = acts.filter(({ standing }) => standing !== 'next');
  const done = (receipt: { readonly number?: number }): void => {
    choose(undefined);
    setEntry(receipt.number);
    recorded();
  };
  const act = others.find((one) => one.act === chosen);
  return (
    <>
      <section className="next-step no-print" aria-labelledby="next">
        <p className="soft">{say('case.next')}</p>
        <h2 id="next" aria-live="polite">
          {next ? say(`case.act.${next.act}`) : line.status === 'closed' ? say('case.over') : say('case.nothingNext')}
        </h2>
        {!next && line.dueOn !== null && <p>{say('case.until.day', { date: date(line.dueOn) })}</p>}
        {entry !== undefined && <output>{say('form.recorded', { number: number(entry) })}</output>}
        {next && <Act key={next.act} found={found} act={next} title={say('case.record')} done={done} />}
      </section>
      {others.length > 0 && (
        <section className="stack no-print" aria-labelledby="others">
          <h2 id="others">{say('case.others')}</h2>
          <div className="row">
            {others.map((other) => (
              <button
                key={other.act}
                type="button"
                className="button quiet small"
                aria-expanded={other.act === chosen}
                onClick={() => choose(other.act === chosen ? undefined : other.act)}
              >
                {say(`case.act.${other.act}`)}
              </button>
            ))}
          </div>
          {act && <Act key={act.act} found={found} act={act} title={say(`case.act.${act.act}`)} done={done} />}
        </section>
      )}
    </>
  );
};

interface ActProps {
  readonly found: CaseAnswer;
  readonly act: LawfulAct;
  readonly title: string;
  readonly done: (receipt: { readonly number?: number }) => void;
}

/** The form of a step, with its deadline, its rule, and what has to come before it. */
const Act = ({ found, act: { act, until, missing, source }, title, done }: ActProps) => {
  const say = useSay();
  const { date } = useFormats();
  const sourceIn = useRuleSource();
  const { case: line, recused, steps } = found;
  const opened = steps.find(({ type }) => type === 'ProceedingOpened');
  const offers = useCaseOffers({
    line,
    recused,
    rulebookVersion: Number(opened?.data['rulebookVersion']),
    asksBallot: act === 'pronounceSanction' || act === 'decideAppeal',
  });
  if (!offers) return <Waiting />;
  const form = formOf(act, offers);
  const { path, body, fields, initial = {} } = form;
  return (
    <>
      {missing && (
        <p>{say('case.missing', { missing, date: until === undefined ? '' : date(until), hasDate: String(until !== undefined) })}</p>
      )}
      {!missing && until !== undefined && <p>{say('case.until.day', { date: date(until) })}</p>}
      {source !== undefined && <p className="soft">{say('case.source', { source: sourceIn(source) })}</p>}
      <ActForm
        name={`${act} ${line.proceedingId}`}
        title={title}
        fields={fields}
        initial={initial}
        act={(values) => ({ path: `/api/discipline/proceedings/${line.proceedingId}/${path}`, body: body(values) })}
        submit={say('form.record')}
        done={done}
      />
    </>
  );
};
