import { Hemicycle } from '../../identity/hemicycle.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';
import type { AssemblySummary } from '../../server/assembly.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { AssemblyRow } from './assembly-row.js';

export const AssembliesPage = () => {
  const say = useSay();
  const { searchParams } = usePlace();
  const asked = new URLSearchParams({ limit: '20' });
  const cursor = searchParams.get('cursor');
  if (cursor !== null) asked.set('cursor', cursor);
  const answer = useAnswer<Paged<AssemblySummary>>(`/api/assemblies?${asked}`);
  return (
    <>
      <PageHead title={say('assemblies.title')}>
        <p className="lead">{say('assemblies.lead')}</p>
        <div className="no-print">
          <Link className="button quiet small" href="/assemblies/new">
            {say('convene.title')}
          </Link>
        </div>
      </PageHead>
      <Answer of={answer}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <div className="empty">
              <Hemicycle members={40} there={0} />
              <p>{say('assemblies.empty.text')}</p>
            </div>
          ) : (
            <>
              <ul className="plain-list">
                {items.map((assembly) => (
                  <AssemblyRow key={assembly.assemblyId} assembly={assembly} />
                ))}
              </ul>
              <Pages nextCursor={nextCursor} next={say('pages.older')} first={say('pages.latest')} />
            </>
          )
        }
      </Answer>
    </>
  );
};
