import { Icon } from '../../identity/icon.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { handOver } from '../../server/files.js';
import type { Entry } from '../../server/entry.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import '../evidence.css';
import { EntryLine } from '../timeline/entry-line.js';
import { isVote, shownData } from '../timeline/shown-of-entry.js';
import { EntryCausation } from './entry-causation.js';
import { EntryChange } from './entry-change.js';
import { EntryFacts } from './entry-facts.js';

/** One entry of the ledger: what, who, when, why, what it changed, and the proof that it is there. */
export const EntryPage = ({ number }: { readonly number: number }) => {
  const say = useSay();
  const asked = useAnswer<Entry>(`/api/entries/${number}`);
  const next = useAnswer<Entry>(`/api/entries/${number + 1}`);
  const title = say('entry.page', { number });
  return (
    <>
      <PageHead title={title}>
        <nav className="row no-print" aria-label={say('entry.neighbours')}>
          {number > 0 && (
            <Link className="button quiet small" href={`/entries/${number - 1}`}>
              <Icon name="previous" />
              {say('entry.previous')}
            </Link>
          )}
          {next.status === 'answered' && (
            <Link className="button quiet small" href={`/entries/${number + 1}`}>
              {say('entry.next')}
              <Icon name="next" />
            </Link>
          )}
        </nav>
      </PageHead>
      <Answer of={asked}>
        {(entry) => (
          <>
            <ul className="plain-list">
              <EntryLine entry={entry} />
            </ul>
            <section className="card" aria-labelledby="facts">
              <h2 id="facts">{say('entry.facts')}</h2>
              <EntryFacts entry={entry} />
            </section>
            {isVote(entry) ? <p className="soft">{say('entry.voteNotShown')}</p> : <EntryChange number={number} />}
            <EntryCausation number={number} />
            <section className="card" aria-labelledby="proof">
              <h2 id="proof">{say('entry.proof')}</h2>
              <p>{say('entry.proof.text')}</p>
              <p className="row no-print">
                <a className="button quiet small" href={`/api/entries/${number}/receipt`} download={`${number}.tlog-proof`}>
                  {say('entry.proof.download')}
                </a>
                <Link className="button quiet small" href={`/verify?receipt=${number}`}>
                  {say('entry.proof.verify')}
                </Link>
              </p>
            </section>
            <details>
              <summary>{say('entry.raw')}</summary>
              <pre className="entry-data">
                <code>{JSON.stringify({ ...entry, data: shownData(entry) }, null, 2)}</code>
              </pre>
              <button
                type="button"
                className="button quiet small"
                onClick={() =>
                  handOver(
                    new Blob([JSON.stringify({ ...entry, data: shownData(entry) }, null, 2)], { type: 'application/json' }),
                    `${entry.type}-${number}.json`,
                  )
                }
              >
                {say('entry.raw.download')}
              </button>
            </details>
          </>
        )}
      </Answer>
    </>
  );
};
