import { useFormats } from '../../languages/use-formats.js';
import { ActForm } from '../forms/act-form.js';
import { useSay } from '../languages/use-say.js';

/** Something that was said in a step; null once it is erased, or where nobody here holds it. */
export interface SaidInStep {
  readonly title: string;
  readonly text: string | null;
}

/** A step of a proceeding, on its day. */
export interface ShownStep {
  /** ledger number of its entry */
  readonly number: number;
  /** calendar date */
  readonly on: string;
  readonly title: string;
  readonly said: readonly SaidInStep[];
}

/** A proceeding against the reader, as she may know it. */
export interface ShownProceeding {
  readonly proceedingId: string;
  readonly status: 'open' | 'sanctioned' | 'appealed' | 'closed';
  readonly openedOn: string;
  /** what comes next, and by when; null in one that is over */
  readonly next: { readonly step: NextStep; readonly dueOn: string } | null;
  /** in the order of the ledger; none while the file is not open to her */
  readonly steps: readonly ShownStep[];
  readonly measure: string | null;
  /** the whole file in words; null while it is not open to her */
  readonly file: string | null;
  readonly mayAnswer: boolean;
  readonly mayAppeal: boolean;
}

type NextStep =
  'notifyMember' | 'awaitStatement' | 'decide' | 'notifySanction' | 'awaitAppeal' | 'decideAppeal' | 'decideReview' | 'awaitExpiry';

/** What is held against a member, and what she answers. */
export const ProceedingsPage = ({ proceedings }: { readonly proceedings: readonly ShownProceeding[] }) => {
  const say = useSay();
  return (
    <>
      <header className="page-head">
        <h1>{say('proceeding.title')}</h1>
        <p>{say('proceeding.lead')}</p>
      </header>
      {proceedings.length === 0 && <p>{say('proceeding.none')}</p>}
      {proceedings.map((proceeding) => (
        <Proceeding key={proceeding.proceedingId} proceeding={proceeding} />
      ))}
    </>
  );
};

const Proceeding = ({ proceeding }: { readonly proceeding: ShownProceeding }) => {
  const say = useSay();
  const { date } = useFormats();
  const { proceedingId, status, openedOn, next, steps, measure, file, mayAnswer, mayAppeal } = proceeding;
  const path = `/me/proceedings/${proceedingId}`;
  return (
    <article className="card" aria-labelledby={proceedingId}>
      <h2 id={proceedingId}>{say('proceeding.opened', { date: date(openedOn) })}</h2>
      {measure !== null && <p>{say('proceeding.measure', { measure })}</p>}
      <p>{say(`proceeding.status.${status}`)}</p>
      {next !== null && <p className="notice">{say(`proceeding.next.${next.step}`, { date: date(next.dueOn) })}</p>}
      <Steps steps={steps} />
      {file !== null && (
        <details>
          <summary>{say('proceeding.file')}</summary>
          <p className="question-text">{file}</p>
        </details>
      )}
      {mayAnswer && <Answer path={`${path}/statement`} does={say('proceeding.answer')} label={say('proceeding.statement')} />}
      {mayAppeal && <Answer path={`${path}/appeal`} does={say('proceeding.appeal')} label={say('proceeding.appealGrounds')} />}
    </article>
  );
};

const Steps = ({ steps }: { readonly steps: readonly ShownStep[] }) => {
  const say = useSay();
  const { date } = useFormats();
  return (
    <ol className="plain-list">
      {steps.map(({ number, on, title, said }) => (
        <li key={number} className="ruled">
          <strong>{title}</strong> · {date(on)}
          {said.map((one) => (
            <blockquote key={one.title} className="question-text">
              {one.title}
              <br />
              {one.text ?? say('proceeding.gone')}
            </blockquote>
          ))}
        </li>
      ))}
    </ol>
  );
};

interface AnswerProps {
  readonly path: string;
  readonly does: string;
  readonly label: string;
}

const Answer = ({ path, does, label }: AnswerProps) => (
  <ActForm action={path} does={does}>
    <div className="field">
      <label htmlFor={path}>{label}</label>
      <textarea id={path} name="text" rows={8} required maxLength={8_000} />
    </div>
  </ActForm>
);
