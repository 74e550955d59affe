import {
  caseOpened,
  dismissed,
  hearingHeld,
  interimOrderedBy,
  memberNotified,
  pronounced,
  sanctionNotified,
} from '../../../../test/support/discipline-builders.js';
import { ADA } from '../../../../test/support/assembly-builders.js';
import { SHARED_ENTERPRISE_DISCIPLINE, type DisciplineRules } from '#statutes/domain';
import type { CaseAct } from './case-act.js';
import { lawfulActs } from './lawful-acts.js';
import type { ProceedingEvent } from './proceeding.events.js';
import { proceedingFolding } from './proceeding.js';

const acts = (today: string, events: readonly ProceedingEvent[], rules: Partial<DisciplineRules> = {}) => {
  const proceeding = events.reduce(proceedingFolding.evolve, proceedingFolding.initialState);
  return proceeding.status === 'none' ? [] : lawfulActs(proceeding, { ...SHARED_ENTERPRISE_DISCIPLINE, ...rules }, today);
};
const next = (...asked: Parameters<typeof acts>): readonly CaseAct[] =>
  acts(...asked)
    .filter(({ standing }) => standing === 'next')
    .map(({ act }) => act);
const found = (act: CaseAct, ...asked: Parameters<typeof acts>) => acts(...asked).find((one) => one.act === act);

const ofCase = { proceedingId: caseOpened.data.proceedingId, memberId: ADA };
const fileGiven: ProceedingEvent = { type: 'FileAccessGiven', data: { ...ofCase, givenOn: '2026-03-05' } };
const answered: ProceedingEvent = {
  type: 'StatementReceived',
  data: { ...ofCase, receivedOn: '2026-03-20', late: false, statementDigest: 'd' },
};
const reviewAsked: ProceedingEvent = { type: 'ReviewRequested', data: { ...ofCase, requestedOn: '2026-03-04' } };
const lodged: ProceedingEvent = { type: 'AppealLodged', data: { ...ofCase, lodgedOn: '2026-06-03', decisionDueOn: '2027-06-03' } };
const told = [caseOpened, memberNotified, fileGiven];

describe('what can be done in a case', () => {
  it.each<[string, string, readonly ProceedingEvent[], readonly CaseAct[]]>([
    ['tells the member first', '2026-03-02', [caseOpened], ['notifyMember']],
    ['then lets her read the file', '2026-03-03', [caseOpened, memberNotified], ['giveFileAccess']],
    ['then waits for what she says', '2026-03-06', told, ['receiveStatement']],
    ['hears her once she answered', '2026-03-21', [...told, answered], ['holdHearing']],
    ['hears her once her time is over', '2026-04-03', told, ['holdHearing']],
    ['decides once she was heard', '2026-04-10', [...told, hearingHeld], ['pronounceSanction']],
    ['has a person look at what a policy did before anything else', '2026-03-05', [caseOpened, interimOrderedBy('largeDebt'), reviewAsked], ['decideReview']], // prettier-ignore
    ['tells her what was decided', '2026-05-04', [caseOpened, memberNotified, pronounced()], ['notifySanction']],
    ['leaves her time to appeal', '2026-05-06', [caseOpened, pronounced(), sanctionNotified()], ['lodgeAppeal']],
    ['has nothing next once that is over', '2026-06-05', [caseOpened, pronounced(), sanctionNotified()], []],
    ['has the assembly decide', '2026-06-10', [caseOpened, pronounced(), sanctionNotified(), lodged], ['decideAppeal']],
    ['has nothing next when it is over', '2026-06-10', [caseOpened, dismissed], []],
  ])('%s', (_what, today, events, expected) => expect(next(today, events)).toEqual(expected));

  it('needs no hearing where the rules ask for none', () =>
    expect(next('2026-03-21', [...told, answered], { hearingBefore: [] })).toEqual(['pronounceSanction']));

  it('names what a decision waits for, and where that stands', () => {
    expect(found('pronounceSanction', '2026-03-02', [caseOpened])).toMatchObject({
      standing: 'notYet',
      missing: 'notice',
      source: 'CEDH, art. 6',
    });
    expect(found('pronounceSanction', '2026-03-06', told)).toMatchObject({
      standing: 'notYet',
      missing: 'statement',
      until: '2026-04-02',
    });
  });

  it('takes a late statement as long as nothing is decided', () =>
    expect(found('receiveStatement', '2026-04-20', told)).toMatchObject({ standing: 'possible' }));

  it('offers rights back only where some rest', () => {
    expect(found('liftInterimMeasure', '2026-03-03', [caseOpened])).toBeUndefined();
    expect(found('orderInterimMeasure', '2026-03-03', [caseOpened, interimOrderedBy()])).toBeUndefined();
  });

  it('knows no appeal where the rules know none', () =>
    expect(found('lodgeAppeal', '2026-05-06', [caseOpened, pronounced()], { appealDays: null })).toBeUndefined());

  it('offers a review of what a policy did, and of nothing else', () => {
    expect(found('requestReview', '2026-03-03', [caseOpened, interimOrderedBy('largeDebt')])).toMatchObject({ standing: 'possible' });
    expect(found('requestReview', '2026-03-03', [caseOpened, interimOrderedBy()])).toBeUndefined();
  });
});
