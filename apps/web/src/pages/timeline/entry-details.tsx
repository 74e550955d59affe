import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Entry } from '../../server/entry.js';
import { isVote, shownData } from './shown-of-entry.js';

/** Everything the ledger keeps of an entry: for those who check. */
export const EntryDetails = ({ entry }: { readonly entry: Entry }) => {
  const say = useSay();
  const { number, stream, revision, meta } = entry;
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
      {isVote(entry) && <p>{say('entry.voteNotShown')}</p>}
      <pre className="entry-data">
        <code>{JSON.stringify(shownData(entry), null, 2)}</code>
      </pre>
      <p>
        <Link href={`/entries/${number}`}>{say('entry.open', { number })}</Link>
      </p>
    </details>
  );
};
