import { CountsTable } from '../../figures/counts-table.js';
import { useFormats } from '../../languages/use-formats.js';
import type { Counts } from '../../server/assembly.js';
import { useSay } from '../languages/use-say.js';
import { useSubject } from './question-head.js';
import type { Subject } from './ballot.js';

/** Why somebody has no right in a ballot: the rule, and the fact. */
export interface NoRight {
  readonly reason: 'neverAdmitted' | 'notYetAdmitted' | 'membershipEnded' | 'voteSuspended' | 'member';
  /** calendar date on which somebody must be a member */
  readonly date: string;
  readonly rulebookVersion: number;
  /** true when the frozen roll was corrected about her */
  readonly corrected: boolean;
  /** ledger numbers of the entries this rests on */
  readonly entries: readonly number[];
  /** last calendar date of a suspension; null when it has no end, or there is none */
  readonly until: string | null;
}

/** Why nobody votes here on a screen at this moment, or what came of it. */
export interface BallotState {
  readonly subject: Subject;
  readonly status: 'open' | 'closed' | 'proclaimed' | 'annulled';
  readonly mode: 'open' | 'paper' | 'showOfHands';
  readonly noRight: NoRight | null;
  readonly assemblyPath: string;
  /** the sum that decides, and who voted how often for what, once proclaimed */
  readonly result: { readonly sum: string | null; readonly counts: Counts | null } | null;
}

/** A ballot that takes no vote from this reader, and why. */
export const StatePage = ({ state: { subject, status, mode, noRight, assemblyPath, result } }: { readonly state: BallotState }) => {
  const say = useSay();
  const told = useSubject();
  return (
    <>
      <header className="page-head">
        <h1>{told(subject)}</h1>
        {subject.kind === 'resolution' && <p className="question-text">{subject.text}</p>}
      </header>
      <section className="card" aria-labelledby="state">
        <h2 id="state">{say(`ballot.state.${status}`)}</h2>
        {status === 'open' && mode !== 'open' && <p>{say(`ballot.mode.${mode}`)}</p>}
        {result !== null && result.sum !== null && <p className="sum">{result.sum}</p>}
        {result !== null && result.counts !== null && <CountsTable counts={result.counts} caption={told(subject)} />}
      </section>
      {noRight !== null && <WithoutRight noRight={noRight} />}
      <p>
        <a className="button quiet" href={assemblyPath}>
          {say('receipt.assembly')}
        </a>
      </p>
    </>
  );
};

const WithoutRight = ({ noRight: { reason, date, rulebookVersion, corrected, entries, until } }: { readonly noRight: NoRight }) => {
  const say = useSay();
  const formats = useFormats();
  return (
    <section className="card" aria-labelledby="no-right">
      <h2 id="no-right">{say('ballot.noRight')}</h2>
      <p>{say('ballot.noRight.rule', { date: formats.date(date), version: rulebookVersion })}</p>
      <p>
        <strong>{corrected ? say('ballot.noRight.corrected') : say(`ballot.noRight.${reason}`)}</strong>
        {until !== null && ` ${say('ballot.noRight.until', { date: formats.date(until) })}`}
      </p>
      {entries.length > 0 && (
        <p>
          {say('ballot.noRight.entries', { entries: entries.length, numbers: formats.list(entries.map((entry) => formats.number(entry))) })}
        </p>
      )}
      <p>{say('ballot.noRight.contest')}</p>
    </section>
  );
};
