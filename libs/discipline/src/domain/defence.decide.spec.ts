import { ADA } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { CASE, caseOpened, disciplineRulebook, dismissed, memberNotified } from '../../../../test/support/discipline-builders.js';
import { defenceDecider } from './defence.decide.js';

const told = story(defenceDecider).knowing({ rulebook: disciplineRulebook() });
const ofCase = { proceedingId: CASE, memberId: ADA };
const DIGEST = 'a'.repeat(43);

describe('telling a member what is held against her', () => {
  const notify = { type: 'NotifyMember', proceedingId: CASE, channel: 'registeredLetter', effectiveAt: '2026-03-03' } as const;

  it('gives her the days of the rules to answer', () => told.given([caseOpened]).when(notify).then([memberNotified]));

  it('counts them by the calendar of the cooperative', () => {
    const counting = { days: 'working', extended: true, holidays: ['2026-03-17'] } as const;
    story(defenceDecider)
      .knowing({ rulebook: disciplineRulebook({ statementDays: 10, counting }) })
      .given([caseOpened])
      .when(notify)
      .then([{ type: 'MemberNotified', data: { ...ofCase, channel: 'registeredLetter', notifiedOn: '2026-03-03', statementDueOn: '2026-03-18' } }]); // prettier-ignore
  });

  it('is done once', () =>
    told
      .given([caseOpened, memberNotified])
      .when({ ...notify, channel: 'email', effectiveAt: '2026-03-09' })
      .thenNothingHappens());

  it('is for a case that was opened and is not decided', () => {
    told.when(notify).thenRefuses('PROCEEDING_NOT_FOUND', { proceedingId: CASE });
    told.given([caseOpened, dismissed]).when(notify).thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'closed', needed: 'open' });
  });

  it('happens on a day that has come, after the opening', () => {
    told
      .given([caseOpened])
      .when({ ...notify, effectiveAt: '2026-03-01' })
      .thenRefuses('STEP_DATE_INVALID', { notBefore: '2026-03-02' });
    told
      .given([caseOpened])
      .when({ ...notify, effectiveAt: '2026-06-19' })
      .thenRefuses('STEP_DATE_INVALID', { notAfter: '2026-06-18' });
    told
      .given([caseOpened])
      .when({ ...notify, effectiveAt: '2026-02-30' })
      .thenRefuses('DATE_INVALID');
  });

  it('is judged by the rules of the opening, and by no others', () =>
    story(defenceDecider)
      .knowing({ rulebook: { versions: [] } })
      .given([caseOpened])
      .when(notify)
      .thenRefuses('POLICY_NOT_IN_RULEBOOK'));
});

describe('reading the file', () => {
  const give = { type: 'GiveFileAccess', proceedingId: CASE, effectiveAt: '2026-03-05' } as const;
  const given = { type: 'FileAccessGiven', data: { ...ofCase, givenOn: '2026-03-05' } } as const;

  it('is offered once the member was told, and once', () => {
    told.given([caseOpened, memberNotified]).when(give).then([given]);
    told
      .given([caseOpened, memberNotified, given])
      .when({ ...give, effectiveAt: '2026-03-06' })
      .thenNothingHappens();
  });

  it('comes after the notice', () =>
    told.given([caseOpened]).when(give).thenRefuses('STEP_MISSING', { missing: 'notice', source: 'CEDH, art. 6' }));
});

describe('the statement of a member', () => {
  const receive = { type: 'ReceiveStatement', proceedingId: CASE, statementDigest: DIGEST, effectiveAt: '2026-04-02' } as const;
  const received = (receivedOn: string, late: boolean) =>
    ({ type: 'StatementReceived', data: { ...ofCase, receivedOn, late, statementDigest: DIGEST } }) as const;

  it('is in time on the last day', () =>
    told
      .given([caseOpened, memberNotified])
      .when(receive)
      .then([received('2026-04-02', false)]));

  it('is read when it is late, as long as nothing is decided', () => {
    const late = { ...receive, effectiveAt: '2026-04-03' };
    told
      .given([caseOpened, memberNotified])
      .when(late)
      .then([received('2026-04-03', true)]);
    told.given([caseOpened, memberNotified, dismissed]).when(late).thenRefuses('PROCEEDING_STAGE_WRONG');
  });

  it('answers a notice', () => told.given([caseOpened]).when(receive).thenRefuses('STEP_MISSING', { source: 'CEDH, art. 6' }));
});
