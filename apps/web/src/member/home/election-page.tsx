import { useFormats } from '../../languages/use-formats.js';
import { ActForm } from '../forms/act-form.js';
import { useSay } from '../languages/use-say.js';

export interface ShownCandidacy {
  readonly candidate: number;
  readonly name: string;
  readonly status: 'declared' | 'validated' | 'rejected' | 'withdrawn';
  readonly statement: string | null;
  readonly isMine: boolean;
}

export interface ShownElection {
  readonly path: string;
  readonly assemblyPath: string;
  readonly body: string;
  readonly seats: number;
  readonly deadline: string | null;
  readonly isOpen: boolean;
  readonly candidacies: readonly ShownCandidacy[];
  /** what keeps the reader from standing, as codes; none when she may */
  readonly obstacles: readonly string[];
}

/** Longest statement, in characters. */
const LONGEST = 4_000;

/** Who stands, what each says for herself, and one's own candidacy: declared with a statement, withdrawn again. */
export const ElectionPage = ({ election }: { readonly election: ShownElection }) => {
  const say = useSay();
  const { date } = useFormats();
  const { path, assemblyPath, body, seats, deadline, isOpen, candidacies, obstacles } = election;
  const mine = candidacies.find(({ isMine, status }) => isMine && (status === 'declared' || status === 'validated'));
  return (
    <>
      <header className="page-head">
        <h1>{say('ballot.election', { body, seats })}</h1>
        <p>{deadline === null ? say('election.untilAssembly') : say('election.until', { date: date(deadline) })}</p>
      </header>
      {mine && (
        <section className="card called" aria-labelledby="mine">
          <h2 id="mine">{say('election.mine')}</h2>
          <p>{say(`election.status.${mine.status}`)}</p>
          <ActForm action={`${path}/candidacies/${mine.candidate}/withdrawal`} does={say('election.withdraw')} quiet />
        </section>
      )}
      {!mine && isOpen && obstacles.length === 0 && (
        <section className="card" aria-labelledby="stand">
          <h2 id="stand">{say('election.stand')}</h2>
          <ActForm action={`${path}/candidacies`} does={say('election.declare')}>
            <div className="field">
              <label htmlFor="statement">{say('election.statement')}</label>
              <textarea id="statement" name="statement" rows={8} maxLength={LONGEST} aria-describedby="statement-hint" />
              <p id="statement-hint" className="hint">
                {say('election.statement.hint')}
              </p>
            </div>
          </ActForm>
        </section>
      )}
      {!mine && obstacles.length > 0 && <p className="notice">{say('election.mayNot', { reasons: obstacles.join(' · ') })}</p>}
      <section className="stack" aria-labelledby="candidates">
        <h2 id="candidates">{say('election.candidates')}</h2>
        {candidacies.length === 0 && <p>{say('election.none')}</p>}
        {candidacies.map(({ candidate, name, status, statement }) => (
          <article className="card" key={candidate} aria-labelledby={`candidate-${candidate}`}>
            <h3 id={`candidate-${candidate}`}>{name}</h3>
            <p>{say(`election.status.${status}`)}</p>
            {statement !== null && <p className="question-text">{statement}</p>}
          </article>
        ))}
      </section>
      <p>
        <a className="button quiet" href={assemblyPath}>
          {say('receipt.assembly')}
        </a>
      </p>
    </>
  );
};
