import { useSay } from '../../languages/use-say.js';
import type { AssemblySummary } from '../../server/assembly.js';
import type { Entry } from '../../server/entry.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Link } from '../../routing/link.js';
import { AssemblyRow } from '../assemblies/assembly-row.js';
import { EntryLine } from '../timeline/entry-line.js';
import { CooperativeFigures } from './cooperative-figures.js';
import { VotingNow } from './voting-now.js';

/** The cooperative at a glance: its voices, its capital, what is being decided and what was. */
export const Overview = () => {
  const say = useSay();
  const assemblies = useAnswer<Paged<AssemblySummary>>('/api/assemblies?limit=5');
  const entries = useAnswer<Paged<Entry>>('/api/entries?limit=6');
  const open = assemblies.status === 'answered' ? assemblies.answer.items.find(({ status }) => status === 'open') : undefined;
  return (
    <>
      <PageHead title={say('overview.title')} />
      {open && <VotingNow assembly={open} />}
      <CooperativeFigures />
      <div className="columns">
        <section className="stack" aria-labelledby="assemblies">
          <h2 id="assemblies" className="dotted-under">
            {say('overview.assemblies')}
          </h2>
          <Answer of={assemblies}>
            {({ items }) =>
              items.length === 0 ? (
                <p>{say('assemblies.empty.text')}</p>
              ) : (
                <ul className="plain-list">
                  {items.map((assembly) => (
                    <AssemblyRow key={assembly.assemblyId} assembly={assembly} />
                  ))}
                </ul>
              )
            }
          </Answer>
        </section>
        <section className="stack" aria-labelledby="entries">
          <h2 id="entries" className="dotted-under">
            {say('overview.entries')}
          </h2>
          <Answer of={entries}>
            {({ items }) => (
              <ol className="plain-list" reversed>
                {items.map((entry) => (
                  <EntryLine key={entry.number} entry={entry} />
                ))}
              </ol>
            )}
          </Answer>
          <p>
            <Link href="/timeline">{say('overview.timeline')}</Link>
          </p>
        </section>
      </div>
    </>
  );
};
