import { Hemicycle } from '../../identity/hemicycle.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { goTo, usePlace } from '../../routing/place.js';
import type { CaseLine, DisciplinaryWork } from '../../server/discipline.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer, type Answered } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { Pages } from '../../shell/pages.js';
import { CasesTable } from './cases-table.js';
import { mostUrgentFirst } from './most-urgent-first.js';

const shown = ['due', 'all', 'open', 'sanctioned', 'appealed', 'closed'] as const;

type Shown = (typeof shown)[number];

interface CasesListProps {
  readonly work: Answered<DisciplinaryWork>;
  readonly turn: string;
  readonly report: () => void;
}

/** Cases as the address asks for them: those somebody has to act in first, or those of a stage, or of a member. */
export const CasesList = ({ work, turn, report }: CasesListProps) => {
  const say = useSay();
  const { searchParams } = usePlace();
  const memberId = searchParams.get('memberId');
  const show: Shown = shown.find((one) => one === searchParams.get('show')) ?? (memberId === null ? 'due' : 'all');
  const asked = new URLSearchParams({ limit: '50' });
  if (show !== 'all' && show !== 'due') asked.set('status', show);
  if (memberId !== null) asked.set('memberId', memberId);
  const cursor = searchParams.get('cursor');
  if (cursor !== null) asked.set('cursor', cursor);
  const page = useAnswer<Paged<CaseLine>>(show === 'due' ? undefined : `/api/discipline/proceedings?${asked}`, undefined, turn);
  const addressOf = (one: Shown): string => `/discipline?${new URLSearchParams({ show: one, ...(memberId === null ? {} : { memberId }) })}`;
  return (
    <section className="stack" aria-labelledby="cases">
      <h2 id="cases">{say('discipline.cases')}</h2>
      <div className="row filters no-print">
        <div className="field">
          <label htmlFor="show">{say('discipline.show')}</label>
          <select id="show" value={show} onChange={({ target }) => goTo(addressOf(shown.find((one) => one === target.value) ?? 'due'))}>
            {shown.map((one) => (
              <option key={one} value={one}>
                {say(`discipline.show.${one}`)}
              </option>
            ))}
          </select>
        </div>
        {memberId !== null && (
          <Link className="button quiet small" href="/discipline">
            {say('discipline.everybody')}
          </Link>
        )}
      </div>
      {show === 'due' ? (
        <Answer of={work}>{({ cases }) => (cases.length === 0 ? <NothingDue report={report} /> : <CasesTable cases={cases} />)}</Answer>
      ) : (
        <Answer of={page}>
          {({ items, nextCursor }) => (
            <>
              {items.length === 0 ? <p className="soft">{say('discipline.noCase')}</p> : <CasesTable cases={mostUrgentFirst(items)} />}
              <Pages nextCursor={nextCursor} next={say('pages.further')} first={say('pages.start')} />
            </>
          )}
        </Answer>
      )}
    </section>
  );
};

const NothingDue = ({ report }: { readonly report: () => void }) => {
  const say = useSay();
  return (
    <div className="empty">
      <Hemicycle members={24} there={24} />
      <p>{say('discipline.nothingDue')}</p>
      <button type="button" className="button quiet" onClick={report}>
        {say('incident.report')}
      </button>
    </div>
  );
};
