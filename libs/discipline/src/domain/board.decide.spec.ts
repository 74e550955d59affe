import { ADA, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { BOARD, CASE, caseOpened, disciplineRulebook, dismissed, DORA, hearingHeld, hearingHeldBy, memberNotified } from '../../../../test/support/discipline-builders.js'; // prettier-ignore
import { boardDecider } from './board.decide.js';
import type { ProceedingEvent } from './proceeding.events.js';

const told = story(boardDecider).knowing({ rulebook: disciplineRulebook(), board: BOARD });

const recusal = (directorId: string): ProceedingEvent => ({
  type: 'DirectorRecused',
  data: { proceedingId: CASE, directorId, ground: 'concerned', recusedOn: '2026-03-10' },
});
const referred: ProceedingEvent = { type: 'CaseReferred', data: { proceedingId: CASE, to: 'assembly', ground: 'boardRefers' } };

describe('recusing a director', () => {
  const recuse = (directorId: string) =>
    ({ type: 'RecuseDirector', proceedingId: CASE, directorId, ground: 'concerned', effectiveAt: '2026-03-10' }) as const;

  it('leaves those who are not concerned', () =>
    told
      .given([caseOpened])
      .when(recuse(BEN))
      .then([recusal(BEN)]));

  it('hands the case to the assembly when too few are left', () =>
    told
      .given([caseOpened, recusal(BEN)])
      .when(recuse(CLEO))
      .then([
        recusal(CLEO),
        { type: 'CaseReferred', data: { proceedingId: CASE, to: 'assembly', ground: 'boardWithoutQuorum', left: 1, required: 2 } },
      ]));

  it('hands it over once', () =>
    told
      .given([caseOpened, recusal(BEN), referred])
      .when(recuse(CLEO))
      .then([recusal(CLEO)]));

  it('said twice changes nothing', () =>
    told
      .given([caseOpened, recusal(BEN)])
      .when(recuse(BEN))
      .thenNothingHappens());

  it('is for who sits on the board, on a day of the case, before anything is decided', () => {
    told.given([caseOpened]).when(recuse(ADA)).thenRefuses('MAY_NOT_SIT', { personId: ADA, reason: 'notDirector' });
    told
      .given([caseOpened])
      .when({ ...recuse(BEN), effectiveAt: '2027-01-01' })
      .thenRefuses('STEP_DATE_INVALID');
    told.given([caseOpened, dismissed]).when(recuse(BEN)).thenRefuses('PROCEEDING_STAGE_WRONG');
    told.when(recuse(BEN)).thenRefuses('PROCEEDING_NOT_FOUND');
  });
});

describe('the board that hands a case to the assembly', () => {
  const refer = { type: 'ReferCase', proceedingId: CASE } as const;

  it('does so once', () => {
    told.given([caseOpened]).when(refer).then([referred]);
    told.given([caseOpened, referred]).when(refer).thenNothingHappens();
  });

  it('does so before anything is decided', () => told.given([caseOpened, dismissed]).when(refer).thenRefuses('PROCEEDING_STAGE_WRONG'));
});

describe('a hearing', () => {
  const hold = {
    type: 'HoldHearing',
    proceedingId: CASE,
    sat: BOARD.directors,
    memberHeard: true,
    assisted: true,
    effectiveAt: '2026-04-10',
  } as const;

  it('says who sat, and whether the member came and with whom', () =>
    told.given([caseOpened, memberNotified]).when(hold).then([hearingHeld]));

  it('comes after the notice', () =>
    told.given([caseOpened]).when(hold).thenRefuses('STEP_MISSING', { missing: 'notice', source: 'CEDH, art. 6' }));

  it('is held by directors who are not recused', () => {
    told
      .given([caseOpened, memberNotified, recusal(DORA)])
      .when(hold)
      .thenRefuses('MAY_NOT_SIT', { personId: DORA, reason: 'recused' });
    told
      .given([caseOpened, memberNotified])
      .when({ ...hold, sat: [BEN, ADA] })
      .thenRefuses('MAY_NOT_SIT', { personId: ADA, reason: 'notDirector' });
  });

  it('takes enough of them, each counted once', () =>
    told
      .given([caseOpened, memberNotified])
      .when({ ...hold, sat: [BEN, BEN] })
      .thenRefuses('BOARD_QUORUM_MISSING', { sat: 1, required: 2, source: 'C. com. L225-37' }));

  it('is whoever the assembly sends when the case is hers', () =>
    told
      .given([caseOpened, memberNotified, referred])
      .when({ ...hold, sat: [ADA] })
      .then([hearingHeldBy(ADA)]));
});
