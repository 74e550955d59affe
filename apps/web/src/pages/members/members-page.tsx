import { useEffect, useMemo, useState } from 'react';
import { isNow, now } from '../../clocks/clocks.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { standAt, usePlace } from '../../routing/place.js';
import type { MembersOverview } from '../../server/members-overview.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { chosenMembers } from './chosen-members.js';
import { rememberList } from './last-list.js';
import { ListExport } from './list-export.js';
import { ListFilters } from './list-filters.js';
import { queryOf, questionIn, type ListQuestion } from './list-question.js';
import { ListSearch } from './list-search.js';
import { MembersTable } from './members-table.js';
import { NobodyYet } from './nobody-yet.js';
import { SavedViews } from './saved-views.js';
import { membersOf, useMembersOverview } from './use-members-overview.js';

/** Milliseconds without a key after which the address says what is searched for. */
const PAUSE = 200;

/** Everybody on the roster of a day: searched, filtered, sorted, kept as a view and exported as seen. */
export const MembersPage = () => {
  const say = useSay();
  const { searchParams } = usePlace();
  const asked = searchParams.toString();
  const inAddress = useMemo(() => questionIn(new URLSearchParams(asked)), [asked]);
  const [typed, type] = useState(inAddress.search);
  const [before, remember] = useState(inAddress.search);
  // Back, forward and saved views change the address: the box follows them, and leads otherwise.
  if (inAddress.search !== before) {
    remember(inAddress.search);
    if (typed.trim() !== inAddress.search) type(inAddress.search);
  }
  const question = useMemo(() => ({ ...inAddress, search: typed }), [inAddress, typed]);
  const overview = useMembersOverview(question);

  useEffect(() => {
    if (typed.trim() === inAddress.search) return;
    const waiting = setTimeout(() => standAt(`/members${queryOf({ ...inAddress, search: typed.trim() })}`), PAUSE);
    return () => clearTimeout(waiting);
  }, [typed, inAddress]);

  const change = (changes: Partial<ListQuestion>): void => standAt(`/members${queryOf({ ...question, ...changes })}`);
  return (
    <>
      <PageHead title={say('members.title')}>
        <p className="lead">{say('members.lead')}</p>
      </PageHead>
      {isNow(question) && (
        <div className="row no-print">
          <Link className="button small" href="/subscriptions/new">
            {say('subscription.title')}
          </Link>
          <Link className="button quiet small" href="/imports">
            {say('imports.title')}
          </Link>
        </div>
      )}
      <ListSearch typed={typed} type={type} />
      <Answer of={overview}>{(answer) => <List overview={answer} question={question} change={change} />}</Answer>
    </>
  );
};

interface ListProps {
  readonly overview: MembersOverview;
  readonly question: ListQuestion;
  readonly change: (changes: Partial<ListQuestion>) => void;
}

const List = ({ overview, question, change }: ListProps) => {
  const say = useSay();
  const members = membersOf(overview);
  const chosen = useMemo(() => chosenMembers(members, question), [members, question]);
  useEffect(() => rememberList({ href: `/members${queryOf({ ...question, ...now })}`, members: chosen }), [question, chosen]);
  if (members.length === 0 && isNow(question)) return <NobodyYet />;
  return (
    <>
      <ListFilters members={members} question={question} change={change} />
      <div className="row apart">
        <output aria-live="polite">{say('members.count', { members: chosen.length, all: members.length })}</output>
        <div className="row no-print">
          <SavedViews query={queryOf(question)} />
          <ListExport members={chosen} question={question} overview={overview} />
        </div>
      </div>
      {chosen.length === 0 ? (
        <p>{say('members.search.nobody')}</p>
      ) : (
        <MembersTable members={chosen} columns={question.columns} sort={question.sort} sortBy={(sort) => change({ sort })} />
      )}
    </>
  );
};
