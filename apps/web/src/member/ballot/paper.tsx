import { useSay } from '../languages/use-say.js';
import type { Question } from './ballot.js';
import { useGrade } from './use-answer.js';

/** What was filled in when a paper comes back because something was missing. */
export interface FilledIn {
  one(name: string): string | undefined;
  all(name: string): readonly string[];
}

interface PaperProps {
  readonly question: Question;
  readonly filled: FilledIn;
}

/** The paper itself, in controls every browser has: nothing is marked beforehand, and blank is an answer like any other. */
export const Paper = ({ question, filled }: PaperProps) => {
  switch (question.form) {
    case 'answer':
      return <OneAnswer question={question} filled={filled} />;
    case 'marks':
      return question.marks === 1 ? <OneAnswer question={question} filled={filled} /> : <Marks question={question} filled={filled} />;
    case 'ranking':
      return <Ranking question={question} filled={filled} />;
    case 'judgment':
      return <Judgment question={question} filled={filled} />;
  }
};

const OneAnswer = ({ question: { form, choices }, filled }: PaperProps) => {
  const say = useSay();
  const words = ['for', 'against', 'abstain', 'blank'] as const;
  return (
    <fieldset className="choices" id="paper">
      <legend>{say('ballot.chooseOne')}</legend>
      {choices.map(({ value, label, statement }) => {
        const known = words.find((word) => word === value);
        return (
          <label key={value} className="choice">
            <input type="radio" name="mark" value={value} required defaultChecked={filled.one('mark') === value} />
            <span>
              {label ?? (known ? say(`ballot.answer.${known}`) : value)}
              {statement !== null && <small>{statement}</small>}
            </span>
          </label>
        );
      })}
      {form === 'marks' && (
        <label className="choice">
          <input type="radio" name="mark" value="blank" required defaultChecked={filled.one('mark') === 'blank'} />
          <span>{say('ballot.blankPaper')}</span>
        </label>
      )}
    </fieldset>
  );
};

const Marks = ({ question: { choices, marks }, filled }: PaperProps) => {
  const say = useSay();
  return (
    <fieldset className="choices" id="paper" data-limit={marks}>
      <legend>{say('ballot.chooseUpTo', { marks, choices: choices.length })}</legend>
      {choices.map(({ value, label, statement }) => (
        <label key={value} className="choice">
          <input type="checkbox" name="mark" value={value} defaultChecked={filled.all('mark').includes(value)} />
          <span>
            {label ?? value}
            {statement !== null && <small>{statement}</small>}
          </span>
        </label>
      ))}
      <output data-limit-reached hidden>
        {say('ballot.limitReached', { marks })}
      </output>
      <BlankPaper filled={filled} />
    </fieldset>
  );
};

const Ranking = ({ question: { choices, marks }, filled }: PaperProps) => {
  const say = useSay();
  const places = Array.from({ length: Math.min(marks, choices.length) }, (_, index) => index + 1);
  return (
    <fieldset className="choices" id="paper">
      <legend>{say('ballot.rank', { places: places.length })}</legend>
      <p>{say('ballot.rank.hint')}</p>
      {choices.map(({ value, label, statement }) => (
        <div key={value} className="choice ranked">
          <label htmlFor={`place-${value}`}>
            {label ?? value}
            {statement !== null && <small>{statement}</small>}
          </label>
          <select id={`place-${value}`} name={`place-${value}`} defaultValue={filled.one(`place-${value}`) ?? ''}>
            <option value="">{say('ballot.rank.none')}</option>
            {places.map((place) => (
              <option key={place} value={place}>
                {say('ballot.rank.place', { place })}
              </option>
            ))}
          </select>
        </div>
      ))}
      <BlankPaper filled={filled} />
    </fieldset>
  );
};

const Judgment = ({ question: { choices, grades }, filled }: PaperProps) => {
  const say = useSay();
  const grade = useGrade();
  return (
    <div className="stack" id="paper">
      <p>{say('ballot.judge')}</p>
      {choices.map(({ value, label, statement }) => (
        <fieldset key={value} className="choices">
          <legend>{label ?? value}</legend>
          {statement !== null && <p>{statement}</p>}
          {grades.map((word) => (
            <label key={word} className="choice">
              <input type="radio" name={`grade-${value}`} value={word} defaultChecked={filled.one(`grade-${value}`) === word} />
              <span>{grade(word)}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <fieldset className="choices">
        <legend>{say('ballot.or')}</legend>
        <BlankPaper filled={filled} />
      </fieldset>
    </div>
  );
};

const BlankPaper = ({ filled }: { readonly filled: FilledIn }) => {
  const say = useSay();
  return (
    <label className="choice">
      <input type="checkbox" name="blank" value="yes" data-blank defaultChecked={filled.one('blank') !== undefined} />
      <span>{say('ballot.blankPaper')}</span>
    </label>
  );
};
