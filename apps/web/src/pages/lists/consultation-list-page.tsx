import { Hemicycle } from '../../identity/hemicycle.js';
import { today } from '../../forms/today.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { usePlace } from '../../routing/place.js';
import type { Assembly } from '../../server/assembly.js';
import type { ConsultationListPage as Listed } from '../../server/convocation.js';
import { useAnswer } from '../../server/use-answer.js';
import { useRulesOf } from '../../server/use-rules-of.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { PrintHead } from '../assembly/print-head.js';
import { DeskNavigation } from '../desk/desk-navigation.js';
import { Press } from '../desk/press.js';
import { ConsultationLines } from './consultation-lines.js';
import { daysFrom, listDays } from './days.js';
import { ListingFacts } from './listing-facts.js';
import { PrintButton } from './print-button.js';

/** The list that members may consult before their assembly: who is a member on its day. It says nothing of who votes. */
export const ConsultationListPage = ({ assemblyId }: { readonly assemblyId: string }) => {
  const say = useSay();
  const { date } = useFormats();
  const cursor = usePlace().searchParams.get('cursor');
  const path = `/api/assemblies/${assemblyId}`;
  const assembly = useAnswer<Assembly>(path);
  const listed = useAnswer<Listed>(`${path}/consultation-list?${new URLSearchParams({ limit: '200', ...(cursor ? { cursor } : {}) })}`);
  const held = assembly.status === 'answered' ? assembly.answer : undefined;
  const rules = useRulesOf(held?.rulebookVersion);
  const dueOn = held && rules ? daysFrom(held.date, -listDays(rules).consultationDays) : undefined;
  const mayDraw = dueOn !== undefined && dueOn <= today() && held?.status !== 'cancelled';
  const draw = (label: string) => (
    <Press
      label={label}
      act={{ path: `${path}/consultation-list` }}
      recorded={() => {
        assembly.again();
        listed.again();
      }}
    />
  );
  return (
    <>
      {held && <PrintHead rulebookVersion={held.rulebookVersion} />}
      <PageHead title={held ? say('consultation.title', { date: date(held.date) }) : say('desk.consultation-list')}>
        <p className="lead">{say('consultation.lead')}</p>
        <DeskNavigation assemblyId={assemblyId} at="consultation-list" />
      </PageHead>
      <Answer of={listed}>
        {(answer) =>
          answer.list === null ? (
            <div className="empty">
              <Hemicycle members={24} there={0} />
              <p>{dueOn !== undefined && say(mayDraw ? 'consultation.due' : 'consultation.notYet', { date: date(dueOn) })}</p>
              {mayDraw && draw(say('consultation.draw'))}
            </div>
          ) : (
            <>
              <Drawn list={answer.list} />
              {mayDraw && answer.list.date !== dueOn && draw(say('consultation.drawAnew', { date: date(dueOn) }))}
              <ConsultationLines items={answer.items} />
              <Pages nextCursor={answer.nextCursor} next={say('lists.next')} first={say('lists.first')} />
            </>
          )
        }
      </Answer>
    </>
  );
};

const Drawn = ({ list }: { readonly list: NonNullable<Listed['list']> }) => {
  const say = useSay();
  const { date, number } = useFormats();
  return (
    <section className="card" aria-label={say('consultation.facts')}>
      <ListingFacts
        facts={[
          ['list.day', date(list.date)],
          ['list.members', number(list.count)],
          ['list.asOf', say('list.entry', { number: list.asOf })],
          [
            'list.hash',
            <code key="hash" className="digest">
              {list.listHash}
            </code>,
          ],
        ]}
      />
      <div>
        <PrintButton />
      </div>
    </section>
  );
};
