import {
  caseOpened,
  dismissed,
  interimOrderedBy,
  memberNotified,
  pronounced,
  sanctionNotified,
  tookEffect,
} from '../../../../test/support/discipline-builders.js';
import { ADA } from '../../../../test/support/assembly-builders.js';
import { nextDue } from './agenda.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { proceedingFolding } from './proceeding.js';

const due = (...events: readonly ProceedingEvent[]) => {
  const proceeding = events.reduce(proceedingFolding.evolve, proceedingFolding.initialState);
  return proceeding.status === 'none' ? undefined : nextDue(proceeding);
};
const ofCase = { proceedingId: caseOpened.data.proceedingId, memberId: ADA };
const lodged: ProceedingEvent = { type: 'AppealLodged', data: { ...ofCase, lodgedOn: '2026-06-03', decisionDueOn: '2027-06-03' } };

describe('what comes next in a case', () => {
  it.each<[string, readonly ProceedingEvent[], unknown]>([
    ['the notice', [caseOpened], { step: 'notifyMember', dueOn: '2026-06-01', waiting: false }],
    ['the time to answer', [caseOpened, memberNotified], { step: 'awaitStatement', dueOn: '2026-04-02', waiting: true }],
    [
      'the decision, once she answered',
      [
        caseOpened,
        memberNotified,
        { type: 'StatementReceived', data: { ...ofCase, receivedOn: '2026-03-20', late: false, statementDigest: 'd' } },
      ],
      { step: 'decide', dueOn: '2026-06-01', waiting: false },
    ],
    ['the letter', [caseOpened, pronounced()], { step: 'notifySanction', dueOn: '2026-05-19', waiting: false }],
    ['the time to appeal', [caseOpened, pronounced(), sanctionNotified()], { step: 'awaitAppeal', dueOn: '2026-06-04', waiting: true }],
    [
      'the assembly, on an appeal',
      [caseOpened, pronounced(), sanctionNotified(), lodged],
      { step: 'decideAppeal', dueOn: '2027-06-03', waiting: false },
    ],
    [
      'the day on which the measure is too old',
      [caseOpened, pronounced(), sanctionNotified(), tookEffect()],
      { step: 'awaitExpiry', dueOn: '2029-06-03', waiting: true },
    ],
    [
      'the person who looks at what a machine decided',
      [
        caseOpened,
        pronounced({ decidedBy: 'policy' }),
        tookEffect(),
        { type: 'ReviewRequested', data: { ...ofCase, requestedOn: '2026-05-10' } },
      ],
      { step: 'decideReview', dueOn: '2026-06-09', waiting: false },
    ],
    [
      'the person who looks at rights a policy let rest, when that comes first',
      [caseOpened, interimOrderedBy('largeDebt'), { type: 'ReviewRequested', data: { ...ofCase, requestedOn: '2026-03-04' } }],
      { step: 'decideReview', dueOn: '2026-04-03', waiting: false },
    ],
    ['nothing any more', [caseOpened, dismissed], undefined],
    [
      'nothing, after an exclusion nobody can appeal against any more',
      [
        caseOpened,
        pronounced({ measure: 'exclusion' }),
        sanctionNotified(),
        tookEffect({ measure: 'exclusion', rights: [], until: undefined, expiresOn: undefined }),
      ],
      undefined,
    ],
  ])('is %s', (_what, events, expected) => expect(due(...events)).toEqual(expected));
});
