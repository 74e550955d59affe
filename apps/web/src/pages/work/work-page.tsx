import { useState } from 'react';
import { Hemicycle } from '../../identity/hemicycle.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { WaitingApproval } from '../../server/access.js';
import type { Paged } from '../../server/paged.js';
import type { DisciplinaryWork } from '../../server/discipline.js';
import type { Application, ClaimLine } from '../../server/work.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { CasesTable } from '../discipline/cases-table.js';
import { membersOf, useMembersOverview } from '../members/use-members-overview.js';
import { Waits } from './waits.js';
import { Approvals } from './approvals.js';
import { ApplicationDecision } from './application-decision.js';

/** A second person is waited for in the same room: nobody presses a button to see that she has agreed. */
const WHILE_WAITING = 5_000;

/** What waits for somebody, with how much of it, and the decisions that can be recorded here. */
export const WorkPage = () => {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const overview = useMembersOverview({ asOf: '', knownAt: '' });
  const applications = useAnswer<Paged<Application>>('/api/registers/applications?limit=200', undefined, String(turn));
  const claims = useAnswer<Paged<ClaimLine>>('/api/claims?limit=200');
  const discipline = useAnswer<DisciplinaryWork>('/api/discipline/work');
  const approvals = useAnswer<{ readonly items: readonly WaitingApproval[] }>('/api/access/approvals', WHILE_WAITING);
  const unpaid =
    overview.status === 'answered'
      ? membersOf(overview.answer).filter(({ paidUpCents, subscribedCents }) => paidUpCents < subscribedCents).length
      : undefined;
  const owed = claims.status === 'answered' ? claims.answer.items.filter(({ status }) => status === 'cancelled') : undefined;
  return (
    <>
      <PageHead title={say('work.title')}>
        <p className="lead">{say('work.lead')}</p>
      </PageHead>
      <ul className="plain-list work-queue">
        <Waits count={unpaid} label={say('work.payments')} href="/payments" />
        <Waits
          count={applications.status === 'answered' ? applications.answer.items.length : undefined}
          label={say('work.applications')}
          href="#applications"
        />
        <Waits count={owed?.length} label={say('work.claims')} href="/capital" />
        <Waits
          count={discipline.status === 'answered' ? discipline.answer.cases.length + discipline.answer.incidents.length : undefined}
          label={say('work.discipline')}
          href="/discipline"
        />
        <Waits
          count={approvals.status === 'answered' ? approvals.answer.items.length : undefined}
          label={say('approvals.title')}
          href="#approvals"
        />
      </ul>
      {discipline.status === 'answered' && discipline.answer.cases.length > 0 && (
        <section className="stack" aria-labelledby="cases-due">
          <h2 id="cases-due">{say('work.due')}</h2>
          <CasesTable cases={discipline.answer.cases} />
        </section>
      )}
      <section className="stack" aria-labelledby="applications">
        <h2 id="applications">{say('work.applications')}</h2>
        <Answer of={applications}>
          {({ items }) =>
            items.length === 0 ? (
              <div className="empty">
                <Hemicycle members={24} there={24} />
                <p>{say('work.noApplications')}</p>
                <Link className="button quiet" href="/subscriptions/new">
                  {say('subscription.title')}
                </Link>
              </div>
            ) : (
              <ul className="plain-list stack">
                {items.map((application) => (
                  <ApplicationDecision
                    key={application.memberId}
                    application={application}
                    decided={() => setTurn((before) => before + 1)}
                  />
                ))}
              </ul>
            )
          }
        </Answer>
      </section>
      <Approvals asked={approvals} />
    </>
  );
};
