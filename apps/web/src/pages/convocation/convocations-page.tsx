import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';
import type { Assembly } from '../../server/assembly.js';
import type { Convocations } from '../../server/convocation.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { DeskNavigation } from '../desk/desk-navigation.js';
import { AssemblyDocuments } from './assembly-documents.js';
import { ConvocationActs } from './convocation-acts.js';
import { ConvocationTable, useReachedFilter } from './convocation-table.js';
import { DispatchCounts } from './dispatch-counts.js';
import { DispatchForm } from './dispatch-form.js';
import { MovingForms } from './moving-forms.js';

/** How the members are called: by which acts, with which documents, and whom it reached so far. */
export const ConvocationsPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const { searchParams } = usePlace();
  const path = `/api/assemblies/${assemblyId}`;
  const reached = useReachedFilter();
  const question = new URLSearchParams({ limit: '50', ...(reached ? { reached } : {}) });
  const cursor = searchParams.get('cursor');
  if (cursor !== null) question.set('cursor', cursor);
  const assembly = useAnswer<Assembly>(path);
  const convocations = useAnswer<Convocations>(`${path}/convocations?${question}`);
  const recorded = (): void => {
    assembly.again();
    convocations.again();
  };
  const isHeld = assembly.status === 'answered' && assembly.answer.status !== 'cancelled';
  return (
    <>
      <PageHead
        title={assembly.status === 'answered' ? say('convocation.title', { date: date(assembly.answer.date) }) : say('desk.convocations')}
      >
        <p className="lead">{say('convocation.lead')}</p>
        <DeskNavigation assemblyId={assemblyId} at="convocations" />
      </PageHead>
      <Answer of={convocations}>{(answer) => <DispatchCounts convocations={answer} />}</Answer>
      {isHeld && <DispatchForm assemblyId={assemblyId} recorded={recorded} />}
      <section className="stack" aria-labelledby="members">
        <h2 id="members" className="dotted-under">
          {say('convocation.members')}
        </h2>
        <nav className="row no-print" aria-label={say('convocation.which')}>
          {([undefined, 'true', 'false'] as const).map((which) => (
            <Link
              key={which ?? 'all'}
              className={which === reached ? 'button small' : 'button quiet small'}
              aria-current={which === reached ? 'true' : undefined}
              href={`/assemblies/${assemblyId}/convocations${which ? `?reached=${which}` : ''}`}
            >
              {say(`convocation.which.${which ?? 'all'}`)}
            </Link>
          ))}
          {(['csv', 'xlsx'] as const).map((format) => (
            <a
              key={format}
              className="button quiet small"
              href={`${path}/convocations/file?${new URLSearchParams({ format, ...(reached ? { reached } : {}) })}`}
            >
              {say(`convocation.file.${format}`)}
            </a>
          ))}
        </nav>
        <Answer of={convocations}>
          {({ items, nextCursor }) => (
            <>
              {items.length === 0 ? <p>{say('convocation.nobody')}</p> : <ConvocationTable assemblyId={assemblyId} items={items} />}
              <Pages nextCursor={nextCursor} next={say('lists.next')} first={say('lists.first')} />
            </>
          )}
        </Answer>
      </section>
      <Answer of={assembly}>
        {(answer) => (
          <>
            <ConvocationActs assembly={answer} />
            <AssemblyDocuments documents={answer.documents} />
            {answer.status === 'convened' && <MovingForms assembly={answer} recorded={recorded} />}
          </>
        )}
      </Answer>
    </>
  );
};
