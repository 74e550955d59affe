import { useId, useState, type SubmitEvent } from 'react';
import { MemberPicker } from '../../forms/member-picker.js';
import { Hemicycle } from '../../identity/hemicycle.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { goTo, usePlace } from '../../routing/place.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { Pages } from '../../shell/pages.js';
import { BoardNavigation } from '../board/board-navigation.js';
import '../evidence.css';
import { LooksTable, type Look } from './looks-table.js';
import { looksAddress, looksPath, LOOKS_A_PAGE, looksQuestionIn, type LooksQuestion } from './looks-question.js';

/** Who opened what is written about whom: for the board, and for a member about herself. */
export const LooksPage = () => {
  const say = useSay();
  const { searchParams } = usePlace();
  const question = looksQuestionIn(searchParams);
  const asked = useAnswer<readonly Look[]>(looksPath(question, searchParams.get('cursor')));
  return (
    <>
      <PageHead title={say('looks.title')}>
        <p className="lead">{say('looks.lead')}</p>
      </PageHead>
      <BoardNavigation />
      <LooksFilter key={looksAddress(question)} question={question} />
      <Answer of={asked}>
        {(looks) =>
          looks.length === 0 ? (
            <div className="empty">
              <Hemicycle members={24} there={0} />
              <p>{say('looks.empty')}</p>
            </div>
          ) : (
            <>
              <LooksTable looks={looks} />
              <Pages
                nextCursor={looks.length === LOOKS_A_PAGE ? looks.at(-1)?.entryId : null}
                next={say('pages.older')}
                first={say('pages.latest')}
              />
            </>
          )
        }
      </Answer>
    </>
  );
};

const LooksFilter = ({ question }: { readonly question: LooksQuestion }) => {
  const say = useSay();
  const id = useId();
  const [wanted, want] = useState(question);
  const filter = (event: SubmitEvent): void => {
    event.preventDefault();
    goTo(looksAddress(wanted));
  };
  const persons = [
    ['member', 'looks.member'],
    ['by', 'looks.by'],
  ] as const;
  const days = [
    ['from', 'looks.from'],
    ['to', 'looks.to'],
  ] as const;
  return (
    <form className="row filters no-print" onSubmit={filter}>
      {persons.map(([name, label]) => (
        <div className="field" key={name}>
          <label htmlFor={`${id}-${name}`}>{say(label)}</label>
          <MemberPicker
            memberId={wanted[name] ?? ''}
            pick={(memberId) => want((before) => ({ ...before, [name]: memberId }))}
            attributes={{ id: `${id}-${name}`, name }}
          />
        </div>
      ))}
      {days.map(([name, label]) => (
        <div className="field" key={name}>
          <label htmlFor={`${id}-${name}`}>{say(label)}</label>
          <input
            id={`${id}-${name}`}
            type="date"
            value={wanted[name] ?? ''}
            onChange={({ target }) => want((before) => ({ ...before, [name]: target.value }))}
          />
        </div>
      ))}
      <button className="button small">{say('looks.filter')}</button>
      {Object.keys(question).length > 0 && (
        <Link className="button quiet small" href="/access-log">
          {say('looks.everything')}
        </Link>
      )}
    </form>
  );
};
