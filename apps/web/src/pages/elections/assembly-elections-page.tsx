import { useState } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Assembly, Election } from '../../server/assembly.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { ElectionCard } from '../assembly/election-card.js';
import { DeskNavigation } from '../desk/desk-navigation.js';
import { CallElection } from './call-election.js';

/** The elections of an assembly, and the call of another. */
export const AssemblyElectionsPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const { date, number } = useFormats();
  const [turn, setTurn] = useState(0);
  const [isCalling, call] = useState(false);
  const [entry, setEntry] = useState<number>();
  const assembly = useAnswer<Assembly>(`/api/assemblies/${assemblyId}`);
  const elections = useAnswer<Paged<Election>>(`/api/assemblies/${assemblyId}/elections`, undefined, String(turn));
  const held = assembly.status === 'answered' ? assembly.answer : undefined;
  const mayCall = held?.status === 'convened' || held?.status === 'open';
  return (
    <>
      <PageHead title={held ? say('elections.ofAssembly', { date: date(held.date) }) : say('desk.elections')}>
        <DeskNavigation assemblyId={assemblyId} at="elections" />
      </PageHead>
      {mayCall && (
        <div>
          <button type="button" className="button small" aria-expanded={isCalling} onClick={() => call(!isCalling)}>
            {say('elections.call')}
          </button>
        </div>
      )}
      {entry !== undefined && <output>{say('form.recorded', { number: number(entry) })}</output>}
      {held && isCalling && (
        <CallElection
          assemblyId={assemblyId}
          rulebookVersion={held.rulebookVersion}
          done={(receipt) => {
            call(false);
            setEntry(receipt.number);
            setTurn((before) => before + 1);
          }}
        />
      )}
      <Answer of={elections}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="empty">
              <p>{say('elections.none')}</p>
            </div>
          ) : (
            <ul className="plain-list stack">
              {items.map((election) => (
                <li key={election.called.electionId} className="stack">
                  <ElectionCard election={election} ballot={undefined} />
                  <div>
                    <Link className="button quiet small" href={`/elections/${election.called.electionId}`}>
                      {say('elections.open', { body: election.called.body })}
                    </Link>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
};
