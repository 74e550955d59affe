import fc from 'fast-check';
import { isDomainError } from '#kernel';
import { assertChoice, assertPaper, NULL_PAPER } from './choice.js';
import type { BallotMethod } from './ballot.events.js';
import type { Choice } from './vote.events.js';

const choices = ['1', '2', '3'];
const question = (method: BallotMethod, marks = 3) => ({
  method,
  choices: method === 'majority' ? ['for', 'against'] : choices,
  marks: method === 'majority' ? 1 : marks,
  grades: method === 'yes-no' ? ['yes', 'no', 'abstain'] : ['poor', 'good'],
});

const said = (judge: () => void): string => {
  try {
    judge();
    return 'taken';
  } catch (error) {
    if (isDomainError(error)) return error.code;
    throw error;
  }
};

const vote = (method: BallotMethod, choice: Choice, marks?: number) => said(() => assertChoice(choice, question(method, marks)));
const read = (method: BallotMethod, paper: Choice) => said(() => assertPaper(paper, question(method, 1)));

describe('what a voter may write', () => {
  it.each<[string, BallotMethod, Choice]>([
    ['one answer to a resolution', 'majority', 'for'],
    ['marks in any order', 'block', ['3', '1']],
    ['no mark at all: a blank paper', 'approval', []],
    ['a ranking', 'scottish-stv', ['2', '3', '1']],
    ['two candidates at one rank', 'meek', ['2=3', '1']],
    ['a rank left empty', 'irv', ['2', '-', '1']],
    ['yes and no', 'yes-no', ['1:yes', '3:no']],
    ['grades', 'majority-judgment', ['2:good', '1:poor']],
  ])('%s', (_what, method, choice) => expect(vote(method, choice)).toBe('taken'));

  it.each<[string, BallotMethod, Choice]>([
    ['a list for a resolution', 'majority', ['for']],
    ['one word for candidates', 'block', '1'],
    ['a candidate who does not stand', 'block', ['4']],
    ['a candidate twice', 'approval', ['1', '1']],
    ['a candidate ranked twice', 'irv', ['1=2', '1']],
    ['an empty rank where there are no ranks', 'block', ['-']],
    ['an equals sign where there are no ranks', 'block', ['1=2']],
    ['a rank that joins nobody', 'meek', ['1=']],
    ['a candidate without a grade', 'majority-judgment', ['1']],
    ['a grade of another scale', 'majority-judgment', ['1:excellent']],
    ['two grades for one candidate', 'majority-judgment', ['1:good', '1:poor']],
    ['a paper declared null by the voter', 'block', NULL_PAPER],
  ])('never %s', (_what, method, choice) => expect(vote(method, choice)).toBe('CHOICE_INVALID'));

  it('at most as many marks as the paper has room for', () => expect(vote('block', ['1', '2'], 1)).toBe('TOO_MANY_MARKS'));
});

describe('what a teller may read', () => {
  it('holds whatever a voter may write, and null papers', () => {
    const ranking = fc.shuffledSubarray(choices);
    fc.assert(fc.property(ranking, (marks) => expect(read('schulze', marks)).toBe('taken')));
    expect(read('schulze', NULL_PAPER)).toBe('taken');
  });

  it('may have too many marks, or a candidate twice: the count says what that means', () => {
    expect(read('block', ['1', '2', '3'])).toBe('taken');
    expect(read('irv', ['1', '1'])).toBe('taken');
  });

  it('names nobody who is not on the paper', () => {
    expect(read('block', ['9'])).toBe('CHOICE_INVALID');
    expect(read('block', 'torn')).toBe('CHOICE_INVALID');
  });
});
