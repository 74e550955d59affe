import { ADA } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { CASE, caseOpened, disciplineRulebook, interimLifted, interimOrdered, lifted, pronounced, sanctionNotified, tookEffect } from '../../../../test/support/discipline-builders.js'; // prettier-ignore
import { effectDecider } from './effect.decide.js';
import type { ProceedingEvent } from './proceeding.events.js';

const under = (discipline: Parameters<typeof disciplineRulebook>[0]) =>
  story(effectDecider).knowing({ rulebook: disciplineRulebook(discipline) });
const told = under({});
const sanctioned = [caseOpened, pronounced()];
const warned = [
  caseOpened,
  pronounced({ measure: 'warning', rights: [], until: undefined }),
  tookEffect({ measure: 'warning', rights: [], from: '2026-05-04', until: undefined, expiresOn: '2027-05-04' }),
];

describe('telling a member of her measure', () => {
  const notify = { type: 'NotifySanction', proceedingId: CASE, channel: 'registeredLetter', effectiveAt: '2026-05-05' } as const;

  it('begins the time to appeal, and the measure waits for its end', () => told.given(sanctioned).when(notify).then([sanctionNotified()]));

  it('puts it into effect where an appeal does not suspend: what rested until then comes back first', () => {
    under({ appealSuspends: false })
      .given([caseOpened, interimOrdered, pronounced({ measureNumber: 2 })])
      .when(notify)
      .then([sanctionNotified(), interimLifted('2026-05-05'), tookEffect({ measureNumber: 2 })]);
    under({ appealDays: null })
      .given(sanctioned)
      .when(notify)
      .then([sanctionNotified({ appealDueOn: undefined }), tookEffect()]);
  });

  it('changes nothing of a measure that counts already', () => told.given(warned).when(notify).then([sanctionNotified()]));

  it('said twice changes nothing', () =>
    told
      .given([...sanctioned, sanctionNotified()])
      .when({ ...notify, effectiveAt: '2026-05-06' })
      .thenNothingHappens());

  it('follows a decision', () =>
    told.given([caseOpened]).when(notify).thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'open', needed: 'sanctioned' }));
});

describe('a measure that waited for an appeal', () => {
  const put = { type: 'PutSanctionIntoEffect', proceedingId: CASE } as const;
  const waiting = [...sanctioned, sanctionNotified()];
  const noon = (day: string) => ({ ...put, at: `${day}T10:00:00.000Z` });

  it('counts from the day after the last one, and lasts as long as was decided', () =>
    told
      .given(waiting)
      .when(noon('2026-06-05'))
      .then([tookEffect({ from: '2026-06-05', until: '2026-07-05', expiresOn: '2029-07-04' })]));

  it('does not count on the last day, in the zone of the cooperative', () => {
    told
      .given(waiting)
      .when({ ...put, at: '2026-06-04T21:59:00.000Z' })
      .thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'appealStillDue', needed: '2026-06-04' });
    told
      .given(waiting)
      .when({ ...put, at: '2026-06-04T22:00:00.000Z' })
      .then([tookEffect({ from: '2026-06-05', until: '2026-07-05', expiresOn: '2029-07-04' })]);
  });

  it('does not count before the member was told', () =>
    told.given(sanctioned).when(put).thenRefuses('STEP_MISSING', { missing: 'notification', source: 'discipline/appealDays' }));

  it('counts once', () =>
    told
      .given([...waiting, tookEffect()])
      .when(put)
      .thenNothingHappens());

  it('does not count while the assembly has to decide', () => {
    const appeal: ProceedingEvent = {
      type: 'AppealLodged',
      data: { proceedingId: CASE, memberId: ADA, lodgedOn: '2026-06-01', decisionDueOn: '2027-06-01' },
    };
    told
      .given([...waiting, appeal])
      .when(put)
      .thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'appealed' });
  });
});

describe('a measure that has become old', () => {
  const expire = (day: string) => ({ type: 'ExpireSanction', proceedingId: CASE, at: `${day}T10:00:00.000Z` }) as const;
  const expired: ProceedingEvent = {
    type: 'SanctionExpired',
    data: { proceedingId: CASE, memberId: ADA, measureNumber: 1, expiredOn: '2027-05-04' },
  };

  it('counts no longer from the day the rules say, whenever that is noticed', () =>
    told.given(warned).when(expire('2027-05-11')).then([expired]));

  it('counts the day before', () =>
    told.given(warned).when(expire('2027-05-03')).thenRefuses('PROCEEDING_STAGE_WRONG', { needed: 'expiry' }));

  it('expires once, and not at all when it never counted', () => {
    told
      .given([...warned, expired])
      .when(expire('2027-05-11'))
      .thenNothingHappens();
    told.given(sanctioned).when(expire('2030-01-01')).thenRefuses('PROCEEDING_STAGE_WRONG');
  });
});

describe('restoring a good name', () => {
  const grant = { type: 'GrantRehabilitation', proceedingId: CASE, decisionRef: 'BOARD-2026-30', effectiveAt: '2026-05-20' } as const;
  const granted: ProceedingEvent = {
    type: 'RehabilitationGranted',
    data: { proceedingId: CASE, memberId: ADA, grantedOn: '2026-05-20' },
  };
  const inForce = [...sanctioned, sanctionNotified(), tookEffect()];

  it('gives back what rests', () =>
    told
      .given(inForce)
      .when(grant)
      .then([lifted('rehabilitation', '2026-05-20'), granted]));

  it('ends a warning', () => told.given(warned).when(grant).then([granted]));

  it('said twice changes nothing', () =>
    told
      .given([...inForce, lifted('rehabilitation', '2026-05-20'), granted])
      .when(grant)
      .thenNothingHappens());

  it('is decided by somebody, of somebody sanctioned', () => {
    told
      .given(inForce)
      .when({ ...grant, decisionRef: undefined })
      .thenRefuses('DECISION_MISSING', { field: 'decisionRef' });
    told.given([caseOpened]).when(grant).thenRefuses('PROCEEDING_STAGE_WRONG');
  });
});
