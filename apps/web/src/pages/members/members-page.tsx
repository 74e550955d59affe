import { useState } from 'react';
import { Hemicycle } from '../../identity/hemicycle.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { usePlace } from '../../routing/place.js';
import type { Paged } from '../../server/paged.js';
import type { RosterLine } from '../../server/registers.js';
import { useAnswer, type Answered } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { MemberSearch } from './member-search.js';
import { RosterTable } from './roster-table.js';

type RosterPage = Paged<RosterLine> & { readonly asOf: string };

/** The members of today, in the order of their numbers, or those a search finds. */
export const MembersPage = () => {
  const say = useSay();
  const { searchParams } = usePlace();
  const asked = new URLSearchParams({ limit: '50' });
  for (const name of ['cursor', 'search']) {
    const value = searchParams.get(name);
    if (value !== null) asked.set(name, value);
  }
  const isSearched = searchParams.has('search');
  const answer = useLastAnswer(useAnswer<RosterPage>(`/api/members?${asked}`), isSearched);
  return (
    <>
      <PageHead title={say('members.title')}>
        <p className="lead">{say('members.lead')}</p>
      </PageHead>
      <MemberSearch />
      <Answer of={answer}>{(page) => <Roster {...page} isSearched={isSearched} />}</Answer>
    </>
  );
};

/** While the answer to the next letter is on its way, the one before stays, so that nothing flickers under who is typing. */
const useLastAnswer = (asked: Answered<RosterPage>, isSearched: boolean): Answered<RosterPage> => {
  const [last, keep] = useState(asked);
  if (asked.status !== 'waiting' && asked !== last) keep(asked);
  return asked.status === 'waiting' && isSearched ? last : asked;
};

const Roster = ({ items, nextCursor, asOf, isSearched }: RosterPage & { readonly isSearched: boolean }) => {
  const say = useSay();
  const { date } = useFormats();
  if (items.length === 0)
    return (
      <div className="empty">
        <Hemicycle members={40} there={0} />
        {isSearched ? <output>{say('members.search.nobody')}</output> : <p>{say('members.empty.text')}</p>}
      </div>
    );
  return (
    <>
      <p className="soft">{say('overview.asOf', { date: date(asOf) })}</p>
      {isSearched && <output className="said-only">{say('members.search.found', { members: items.length })}</output>}
      <RosterTable members={items} />
      <Pages nextCursor={nextCursor} next={say('pages.next')} first={say('pages.first')} />
    </>
  );
};
