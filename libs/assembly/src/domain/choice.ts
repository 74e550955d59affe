import { canonicalJson } from '#kernel';
import type { BallotOpened } from './ballot.events.js';
import { paperFormOf, type PaperForm } from './paper-form.js';
import { choiceInvalid, tooManyMarks } from './vote.errors.js';
import type { Choice } from './vote.events.js';

type Question = Pick<BallotOpened['data'], 'method' | 'choices' | 'marks' | 'grades'>;

/** A paper that is torn, signed or cannot be read: it is counted as null. */
export const NULL_PAPER = 'null';

/** A rank left empty. */
const NO_CANDIDATE = '-';

/**
 * Refuses an open vote that no paper could hold.
 * @throws DomainError `CHOICE_INVALID` {choice, choices}, `TOO_MANY_MARKS` {marks, allowed}
 */
export const assertChoice = (choice: Choice, question: Question): void => {
  const form = paperFormOf(question.method);
  if (form === 'answer' && typeof choice === 'string' && question.choices.includes(choice)) return;
  // A resolution takes one answer; candidates are marked in a list, even when only one is.
  if ((typeof choice === 'string') !== (form === 'answer')) throw choiceInvalid(canonicalJson(choice), question.choices);
  const marks = typeof choice === 'string' ? [choice] : choice;
  if (marks.length > question.marks) throw tooManyMarks(marks.length, question.marks);
  assertMarks(marks, question, form);
  const named = marks.flatMap((mark) => namedIn(mark, form));
  const twice = named.find((name, index) => named.indexOf(name) !== index);
  if (twice !== undefined) throw choiceInvalid(twice, question.choices);
};

/**
 * Refuses a reading of a paper on candidates that names somebody who is not on it. Too many marks, or a candidate ranked twice, may well
 * stand on a paper: what that means is for the count to say.
 * @throws DomainError `CHOICE_INVALID` {choice, choices}
 */
export const assertPaper = (paper: Choice, question: Question): void => {
  if (paper === NULL_PAPER) return;
  if (typeof paper === 'string') throw choiceInvalid(paper, question.choices);
  assertMarks(paper, question, paperFormOf(question.method));
};

const assertMarks = (marks: readonly string[], { choices, grades = [] }: Question, form: PaperForm): void => {
  for (const mark of marks) {
    const [name = '', grade = ''] = form === 'judgment' ? mark.split(/:(.*)/s) : [mark];
    const isEmptyRank = form === 'ranking' && mark === NO_CANDIDATE;
    const known = isEmptyRank || namedIn(name, form).every((candidate) => choices.includes(candidate));
    if (!known || (form === 'judgment' && !grades.includes(grade))) throw choiceInvalid(mark, choices);
  }
};

/** The choices a mark names. */
const namedIn = (mark: string, form: PaperForm): readonly string[] => {
  if (form === 'ranking') return mark === NO_CANDIDATE ? [] : mark.split('=');
  return form === 'judgment' ? mark.split(':').slice(0, 1) : [mark];
};
