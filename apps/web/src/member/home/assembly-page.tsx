import { CountsTable } from '../../figures/counts-table.js';
import { OutcomeChip } from '../../figures/outcome-chip.js';
import { Voted } from '../ballot/voted.js';
import { useFormats } from '../../languages/use-formats.js';
import type { Result } from '../../server/assembly.js';
import { ActForm } from '../forms/act-form.js';
import { useSay } from '../languages/use-say.js';
import { useAssemblyTitle, type AssemblyLine } from './assembly-line.js';
import { ComingSection, type Announced } from './coming-section.js';
import { ProxySection, type Proxies } from './proxy-section.js';

/** A ballot as the page of its assembly shows it. */
export interface BallotLine {
  readonly ballotId: string;
  readonly path: string;
  readonly status: 'open' | 'closed' | 'proclaimed' | 'annulled';
  readonly votes: number;
  readonly rollCount: number;
  readonly outcome: Result['outcome'] | null;
  readonly counts: Result['counts'] | null;
  /** the sum that decides */
  readonly sum: string | null;
}

export interface Point {
  readonly number: number;
  readonly text: string;
  readonly annexes: readonly string[];
  readonly withdrawn: boolean;
  readonly ballot: BallotLine | null;
}

/** An election of the assembly, and where the reader stands in it. */
export interface ElectionLine {
  readonly path: string;
  readonly body: string;
  readonly seats: number;
  readonly ballot: BallotLine | null;
}

export interface ShownAssembly extends AssemblyLine {
  readonly time: string | null;
  readonly place: string | null;
  readonly agenda: readonly string[];
  readonly documents: readonly { readonly kind: string; readonly href: string }[];
  readonly points: readonly Point[];
  readonly elections: readonly ElectionLine[];
  readonly proxies: Proxies;
  /** what she said about her coming; null while she has not, undefined where it is not asked any more */
  readonly announced: Announced | undefined;
  /** how she is there; null while she is not, undefined where she cannot check in herself */
  readonly presence: 'room' | 'remote' | 'postal' | null | undefined;
}

/** One assembly for one member: when and where, what is on the agenda, who votes for her, and what was decided. */
export const AssemblyPage = ({ assembly }: { readonly assembly: ShownAssembly }) => {
  const say = useSay();
  const title = useAssemblyTitle();
  const { date } = useFormats();
  const { path, time, place, agenda, documents, points, elections, presence, status } = assembly;
  return (
    <>
      <header className="page-head">
        <h1>{title(assembly)}</h1>
        <p>
          <strong>
            {date(assembly.date)}
            {time !== null && ` · ${time}`}
          </strong>
          {place !== null && ` · ${place}`}
        </p>
        <p>{say(`assembly.status.${status}`)}</p>
      </header>
      {status !== 'closed' && status !== 'cancelled' && (
        <p>
          <a className="button quiet" href={`${path}/calendar.ics`} download>
            {say('assembly.calendar')}
          </a>
        </p>
      )}
      {assembly.announced !== undefined && (
        <ComingSection path={path} announced={assembly.announced} mayBeRepresented={mayBeRepresented(assembly.proxies)} />
      )}
      {presence !== undefined && (
        <section className="card" aria-labelledby="presence">
          <h2 id="presence">{say('presence.title')}</h2>
          {presence === null ? (
            <ActForm action={`${path}/presence`} does={say('presence.checkIn')}>
              <p>{say('presence.lead')}</p>
            </ActForm>
          ) : (
            <p>{say(`presence.${presence}`)}</p>
          )}
        </section>
      )}
      <section className="stack" aria-labelledby="agenda">
        <h2 id="agenda">{say('assembly.agenda')}</h2>
        {agenda.length > 0 && (
          <ol>
            {agenda.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        )}
        {points.map((point) => (
          <article className="card" key={point.number} aria-labelledby={`point-${point.number}`}>
            <h3 id={`point-${point.number}`}>{say('ballot.resolution', { number: point.number })}</h3>
            <p className="question-text">{point.text}</p>
            {point.annexes.map((href, index) => (
              <p key={href}>
                <a href={href} target="_blank" rel="noreferrer">
                  {say('ballot.annex', { number: index + 1 })}
                </a>
              </p>
            ))}
            {point.withdrawn && <p>{say('assembly.withdrawn')}</p>}
            <BallotOnPoint ballot={point.ballot} caption={say('ballot.resolution', { number: point.number })} />
          </article>
        ))}
        {elections.map(({ path: electionPath, body, seats, ballot }) => (
          <article className="card" key={electionPath} aria-labelledby={electionPath}>
            <h3 id={electionPath}>{say('ballot.election', { body, seats })}</h3>
            <BallotOnPoint ballot={ballot} caption={say('ballot.election', { body, seats })} />
            <p>
              <a href={electionPath}>{say('assembly.candidates')}</a>
            </p>
          </article>
        ))}
        {documents.map(({ kind, href }) => (
          <p key={href}>
            <a href={href} target="_blank" rel="noreferrer">
              {say('assembly.document', { kind })}
            </a>
          </p>
        ))}
      </section>
      <ProxySection path={path} proxies={assembly.proxies} />
    </>
  );
};

const mayBeRepresented = ({ perHolder, blankAllowed, inTime, given }: Proxies): boolean =>
  inTime && given === null && (perHolder > 0 || blankAllowed);

const BallotOnPoint = ({ ballot, caption }: { readonly ballot: BallotLine | null; readonly caption: string }) => {
  const say = useSay();
  if (ballot === null) return null;
  const { ballotId, path, status, votes, rollCount, outcome, counts, sum } = ballot;
  return (
    <div className="stack">
      {outcome !== null && (
        <p>
          <OutcomeChip outcome={outcome} />
        </p>
      )}
      {sum !== null && <p className="sum">{sum}</p>}
      {counts !== null && <CountsTable counts={counts} caption={caption} />}
      {status !== 'proclaimed' && (
        <p>
          {say(`ballot.state.${status}`)}. <Voted ballotId={ballotId} votes={votes} rights={rollCount} />
        </p>
      )}
      <p>
        <a className={status === 'open' ? 'button large' : 'button quiet'} href={path} data-keep={status === 'open' ? '' : undefined}>
          {status === 'open' ? say('home.vote') : say('assembly.myVote')}
        </a>
      </p>
    </div>
  );
};
