import { Hemicycle } from '../../identity/hemicycle.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { usePlace } from '../../routing/place.js';
import type { Assembly } from '../../server/assembly.js';
import type { PostalForms } from '../../server/convocation.js';
import { useAnswer } from '../../server/use-answer.js';
import { useRulesOf } from '../../server/use-rules-of.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { DeskNavigation } from '../desk/desk-navigation.js';
import { daysFrom } from './days.js';
import { PostalForm } from './postal-form.js';
import { PostalFormsTable } from './postal-forms-table.js';

/** What the law says where a rulebook does not (C. com. R225-77). */
const usual = { accepted: true, deadlineDays: 3 };

/** Votes that come by post before an assembly: entered form by form, cast by themselves when each ballot is opened. */
export const PostalVotesPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const cursor = usePlace().searchParams.get('cursor');
  const path = `/api/assemblies/${assemblyId}`;
  const assembly = useAnswer<Assembly>(path);
  const forms = useAnswer<PostalForms>(`${path}/postal-votes?${new URLSearchParams({ limit: '100', ...(cursor ? { cursor } : {}) })}`);
  const held = assembly.status === 'answered' ? assembly.answer : undefined;
  const rules = useRulesOf(held?.rulebookVersion);
  const { accepted, deadlineDays } = rules?.postalVotes ?? usual;
  return (
    <>
      <PageHead title={held ? say('postal.title', { date: date(held.date) }) : say('desk.postal-votes')}>
        <p className="lead">{say('postal.lead')}</p>
        <DeskNavigation assemblyId={assemblyId} at="postal-votes" />
      </PageHead>
      {held && rules && (
        <p>{accepted ? say('postal.until', { date: date(daysFrom(held.date, -deadlineDays)) }) : say('postal.notAccepted')}</p>
      )}
      <Answer of={assembly}>
        {(answer) => {
          if (answer.status !== 'convened') return <p>{say('postal.over')}</p>;
          if (answer.roll === null) return <p>{say('postal.noRoll')}</p>;
          return <PostalForm assembly={answer} recorded={forms.again} />;
        }}
      </Answer>
      <Answer of={forms}>
        {({ received, items, nextCursor }) =>
          received === 0 ? (
            <div className="empty">
              <Hemicycle members={24} there={0} />
              <p>{say('postal.none')}</p>
            </div>
          ) : (
            <section className="stack" aria-labelledby="forms">
              <h2 id="forms">{say('postal.received', { received })}</h2>
              <PostalFormsTable items={items} />
              <Pages nextCursor={nextCursor} next={say('lists.next')} first={say('lists.first')} />
            </section>
          )
        }
      </Answer>
    </>
  );
};
