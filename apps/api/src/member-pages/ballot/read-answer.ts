import type { Answer, Question } from '../../../../web/src/member/index.js';
import type { FormFields } from '../form-fields.js';

/** What keeps a paper from being confirmed, and the numbers that say why. */
export interface PaperProblem {
  readonly problem: 'nothing' | 'blankAndMarks' | 'tooMany' | 'placeTwice' | 'placeMissing';
  readonly values?: Readonly<Record<string, number>>;
}

/**
 * The vote a filled-in paper holds. Only what the voter herself can mend is looked at here; everything else is the ballot's to refuse.
 * @returns the answer, or what is the matter with the paper
 */
export const readAnswer = (question: Question, sent: FormFields): { readonly answer: Answer } | PaperProblem => {
  const isBlank = sent.one('blank') !== undefined || (question.form === 'marks' && sent.one('mark') === 'blank');
  if (question.form === 'answer') {
    const mark = sent.one('mark');
    return mark === undefined ? { problem: 'nothing' } : { answer: mark };
  }
  const read = marksIn(question, sent);
  if ('problem' in read) return read;
  if (isBlank) return read.marks.length === 0 ? { answer: [] } : { problem: 'blankAndMarks' };
  if (read.marks.length === 0) return { problem: 'nothing' };
  const over = read.marks.length - question.marks;
  if (over > 0) return { problem: 'tooMany', values: { chosen: read.marks.length, marks: question.marks, over } };
  return { answer: read.marks };
};

const marksIn = (question: Question, sent: FormFields): { readonly marks: readonly string[] } | PaperProblem => {
  switch (question.form) {
    case 'ranking':
      return ranksIn(question, sent);
    case 'judgment':
      return {
        marks: question.choices.flatMap(({ value }) => {
          const grade = sent.one(`grade-${value}`);
          return grade === undefined ? [] : [`${value}:${grade}`];
        }),
      };
    default:
      return { marks: sent.all('mark').filter((mark) => mark !== 'blank') };
  }
};

/** Places are given from 1 on without a gap: a gap is mostly a slip, and whoever means less than a whole order leaves out the end. */
const ranksIn = ({ choices }: Question, sent: FormFields): { readonly marks: readonly string[] } | PaperProblem => {
  const places = new Map<number, string>();
  for (const { value } of choices) {
    const place = Number(sent.one(`place-${value}`) ?? 0);
    if (place === 0) continue;
    if (places.has(place)) return { problem: 'placeTwice', values: { place } };
    places.set(place, value);
  }
  const marks: string[] = [];
  for (let place = 1; place <= places.size; place += 1) {
    const value = places.get(place);
    if (value === undefined) return { problem: 'placeMissing', values: { place } };
    marks.push(value);
  }
  return { marks };
};
