import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Entry } from '../../server/entry.js';

/** What was voted stands in the ledger; a page that lists entries does not spread it, least of all while others still vote. */
const withoutChoice = ({ choice: _how, replaced: _before, papers: _read, answers: _said, ...rest }: Entry['data']): Entry['data'] => rest;

/** Everything the ledger keeps of an entry: for those who check. */
export const EntryDetails = ({ entry: { number, stream, revision, type, data, meta } }: { readonly entry: Entry }) => {
  const say = useSay();
  const isVote = ['VoteCast', 'VoteReplaced', 'PostalVoteReceived', 'PapersEntered'].includes(type);
  return (
    <details className="entry-details">
      <summary>
        {say('entry.details')} <span className="said-only">{number}</span>
      </summary>
      <dl className="facts">
        <div>
          <dt>{say('entry.stream')}</dt>
          <dd>
            <Link href={`/timeline?${new URLSearchParams({ stream })}`}>{stream}</Link> {say('entry.revision', { revision })}
          </dd>
        </div>
        <div>
          <dt>{say('entry.actor')}</dt>
          <dd>{meta.actor}</dd>
        </div>
        {meta.decisionRef !== undefined && (
          <div>
            <dt>{say('entry.decision')}</dt>
            <dd>{meta.decisionRef}</dd>
          </div>
        )}
        {meta.documentRef !== undefined && (
          <div>
            <dt>{say('entry.document')}</dt>
            <dd>{meta.documentRef}</dd>
          </div>
        )}
        {meta.rulebookVersion !== undefined && (
          <div>
            <dt>{say('assembly.rulebook')}</dt>
            <dd>{say('rules.version', { version: meta.rulebookVersion })}</dd>
          </div>
        )}
      </dl>
      {isVote && <p>{say('entry.voteNotShown')}</p>}
      <pre className="entry-data">
        <code>{JSON.stringify(isVote ? withoutChoice(data) : data, null, 2)}</code>
      </pre>
    </details>
  );
};
