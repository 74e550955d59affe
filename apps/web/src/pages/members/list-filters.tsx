import { useMemo, type ReactNode } from 'react';
import { useSay } from '../../languages/use-say.js';
import { Choice } from './filter-fields.js';
import { holdings, kinds, type ListQuestion } from './list-question.js';
import type { ListedMember } from './listed-member.js';
import { everyColumn } from './member-columns.js';

interface ListFiltersProps {
  readonly members: readonly ListedMember[];
  readonly question: ListQuestion;
  readonly change: (changes: Partial<ListQuestion>) => void;
}

/** Which members are listed, and what is shown of them. */
export const ListFilters = ({ members, question, change }: ListFiltersProps) => {
  const say = useSay();
  const { categories, colleges } = useMemo(() => wordsIn(members), [members]);
  return (
    <div className="row filters no-print">
      <Choice
        label={say('members.kind')}
        value={question.kind ?? ''}
        choose={(kind) => change({ kind: kinds.find((one) => one === kind) })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(`members.${kind}`)}
          </option>
        ))}
      </Choice>
      {categories.length > 0 && (
        <Choice label={say('members.category')} value={question.category} choose={(category) => change({ category })}>
          {optionsOf(categories)}
        </Choice>
      )}
      {colleges.length > 0 && (
        <Choice label={say('members.college')} value={question.college} choose={(college) => change({ college })}>
          {optionsOf(colleges)}
        </Choice>
      )}
      <Choice
        label={say('members.shares')}
        value={question.holding ?? ''}
        choose={(holding) => change({ holding: holdings.find((one) => one === holding) })}
      >
        {holdings.map((holding) => (
          <option key={holding} value={holding}>
            {say(`members.holding.${holding}`)}
          </option>
        ))}
      </Choice>
      <label className="tick">
        <input type="checkbox" checked={question.suspended} onChange={({ target }) => change({ suspended: target.checked })} />
        {say('members.suspended')}
      </label>
      <details className="columns-choice">
        <summary>{say('members.columns')}</summary>
        <div className="row">
          {everyColumn.map((column) => (
            <label key={column} className="tick">
              <input
                type="checkbox"
                checked={question.columns.includes(column)}
                disabled={question.columns.length === 1 && question.columns.includes(column)}
                onChange={({ target }) =>
                  change({ columns: everyColumn.filter((one) => (one === column ? target.checked : question.columns.includes(one))) })
                }
              />
              {say(`column.${column}`)}
            </label>
          ))}
        </div>
      </details>
    </div>
  );
};

const wordsIn = (members: readonly ListedMember[]) => {
  const words = (of: (member: ListedMember) => string): readonly string[] =>
    [...new Set(members.map(of))].filter((word) => word !== '').sort();
  return { categories: words(({ category }) => category), colleges: words(({ college }) => college) };
};

const optionsOf = (words: readonly string[]): ReactNode =>
  words.map((word) => (
    <option key={word} value={word}>
      {word}
    </option>
  ));
