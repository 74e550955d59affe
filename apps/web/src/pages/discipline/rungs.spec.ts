import type { CaseStep } from '../../server/discipline.js';
import { ladderOf } from './rungs.js';

const step = (number: number, type: string): CaseStep => ({
  number,
  type,
  recordedAt: '2026-03-02T10:00:00Z',
  effectiveAt: '2026-03-02',
  decisionRef: null,
  documentRef: null,
  data: {},
});

const states = (...asked: Parameters<typeof ladderOf>) => Object.fromEntries(ladderOf(...asked).map(({ name, state }) => [name, state]));

describe('the ladder of a case', () => {
  it('says what is done, what is next, and what is still ahead', () => {
    const told = states(
      [step(1, 'ProceedingOpened'), step(2, 'MemberNotified')],
      [
        { act: 'giveFileAccess', standing: 'next' },
        { act: 'receiveStatement', standing: 'possible' },
      ],
    );
    expect(told).toMatchObject({ opening: 'done', notice: 'done', file: 'next', statement: 'ahead', decision: 'ahead', end: 'ahead' });
  });

  it('says which rungs a case went past', () => {
    const told = states([step(1, 'ProceedingOpened'), step(2, 'MemberNotified'), step(3, 'ProceedingDismissed')], []);
    expect(told).toMatchObject({ statement: 'notTaken', hearing: 'notTaken', decision: 'done', appeal: 'ahead' });
  });

  it('keeps every step of a rung, in the order of the ledger', () => {
    const [opening] = ladderOf([step(1, 'ProceedingOpened'), step(4, 'InterimMeasureOrdered')], []);
    expect(opening?.steps.map(({ number }) => number)).toEqual([1, 4]);
  });

  it('goes back to the deciding of what a policy did once somebody asks for it', () => {
    const told = states([step(1, 'ProceedingOpened'), step(2, 'ReviewRequested')], [{ act: 'decideReview', standing: 'next' }]);
    expect(told).toMatchObject({ effect: 'next' });
  });
});
