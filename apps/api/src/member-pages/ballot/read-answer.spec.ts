import * as fc from 'fast-check';
import type { Question } from '../../../../web/src/member/index.js';
import { formFields } from '../form-fields.js';
import { readAnswer } from './read-answer.js';

const paper = (form: Question['form'], marks: number, grades: readonly string[] = []): Question => ({
  form,
  marks,
  grades,
  choices: ['1', '2', '3', '4'].map((value) => ({ value, label: `Candidate ${value}`, statement: null })),
});

const read = (question: Question, sent: object) => readAnswer(question, formFields(sent));

describe('a paper that takes one answer', () => {
  const resolution: Question = { ...paper('answer', 1), choices: [{ value: 'for', label: null, statement: null }] };

  it('holds what was marked', () => expect(read(resolution, { mark: 'for' })).toEqual({ answer: 'for' }));

  it('is not guessed when nothing was', () => expect(read(resolution, {})).toEqual({ problem: 'nothing' }));

  it('of candidates holds a list, even of one', () => expect(read(paper('marks', 1), { mark: '3' })).toEqual({ answer: ['3'] }));

  it('of candidates may be blank', () => expect(read(paper('marks', 1), { mark: 'blank' })).toEqual({ answer: [] }));
});

describe('a paper with room for two', () => {
  const two = paper('marks', 2);

  it('holds one or both', () => {
    expect(read(two, { mark: '4' })).toEqual({ answer: ['4'] });
    expect(read(two, { mark: ['1', '4'] })).toEqual({ answer: ['1', '4'] });
  });

  it('says how many are too many', () =>
    expect(read(two, { mark: ['1', '2', '4'] })).toEqual({ problem: 'tooMany', values: { chosen: 3, marks: 2, over: 1 } }));

  it('is blank only when nobody is marked', () => {
    expect(read(two, { blank: 'yes' })).toEqual({ answer: [] });
    expect(read(two, { blank: 'yes', mark: '1' })).toEqual({ problem: 'blankAndMarks' });
    expect(read(two, {})).toEqual({ problem: 'nothing' });
  });
});

describe('a paper that is ranked', () => {
  const ranking = paper('ranking', 4);

  it('holds the order of the places, whatever the order of the names', () =>
    expect(read(ranking, { 'place-1': '2', 'place-2': '3', 'place-4': '1' })).toEqual({ answer: ['4', '1', '2'] }));

  it('takes no place twice', () =>
    expect(read(ranking, { 'place-1': '1', 'place-2': '1' })).toEqual({ problem: 'placeTwice', values: { place: 1 } }));

  it('takes no gap', () =>
    expect(read(ranking, { 'place-1': '1', 'place-2': '3' })).toEqual({ problem: 'placeMissing', values: { place: 2 } }));

  it('reads back every order it was given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['1', '2', '3', '4'], { minLength: 1 }), (order) => {
        const sent = Object.fromEntries(order.map((value, index) => [`place-${value}`, String(index + 1)]));
        expect(read(ranking, sent)).toEqual({ answer: order });
      }),
    );
  });
});

describe('a paper of judgments', () => {
  const judgment = paper('judgment', 4, ['good', 'poor']);

  it('holds those that were given', () =>
    expect(read(judgment, { 'grade-1': 'good', 'grade-3': 'poor' })).toEqual({ answer: ['1:good', '3:poor'] }));

  it('may be blank', () => expect(read(judgment, { blank: 'yes' })).toEqual({ answer: [] }));
});
