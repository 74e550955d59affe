import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useSay } from '../languages/use-say.js';
import type { Answer, Question } from './ballot.js';

const answers = ['for', 'against', 'abstain', 'blank'] as const;
const words = ['yes', 'no', 'abstain'] as const;

/** What a vote says, in words: the same on the button that confirms it as everywhere else. */
export const useAnswer = ({ form, choices }: Question): ((answer: Answer) => string) => {
  const say = useSay();
  const grade = useGrade();
  return useCallback(
    (answer) => {
      const called = (value: string): string => choices.find((choice) => choice.value === value)?.label ?? value;
      if (typeof answer === 'string') {
        const known = answers.find((one) => one === answer);
        return known === undefined ? called(answer) : say(`ballot.answer.${known}`);
      }
      if (answer.length === 0) return say('ballot.answer.blank');
      if (form === 'ranking')
        return answer.map((value, place) => say('ballot.ranked', { place: place + 1, name: called(value) })).join(' · ');
      if (form === 'judgment') return answer.map((mark) => judgment(mark, called, grade)).join(' · ');
      return answer.map(called).join(' · ');
    },
    [choices, form, grade, say],
  );
};

const judgment = (mark: string, called: (value: string) => string, grade: (word: string) => string): string => {
  const colon = mark.indexOf(':');
  return `${called(mark.slice(0, colon))}: ${grade(mark.slice(colon + 1))}`;
};

/** The same for a button: one word stands out, names stay as they are written. */
export const useAnswerOnButton = (question: Question): ((answer: Answer) => string) => {
  const told = useAnswer(question);
  const { locale } = useIntl();
  return (answer) => (typeof answer === 'string' || answer.length === 0 ? told(answer).toLocaleUpperCase(locale) : told(answer));
};

/** A word of a scale; those of the rulebook stand as they were adopted. */
export const useGrade = (): ((word: string) => string) => {
  const say = useSay();
  return useCallback(
    (word) => {
      const known = words.find((one) => one === word);
      return known === undefined ? word : say(`ballot.grade.${known}`);
    },
    [say],
  );
};
