import { ADA, BALLOT, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { aProclaimedBallot, BOARD, CASE, caseOpened, disciplineRulebook, dismissed, DORA, hearingHeld, memberNotified, pronounced } from '../../../../test/support/discipline-builders.js'; // prettier-ignore
import type { Ballot } from '#assembly/domain';
import { approvedCooperativeRules, plainCooperativeRules } from '#statutes/domain';
import type { ProceedingEvent } from './proceeding.events.js';
import { sanctionDecider } from './sanction.decide.js';

const noBallot: Ballot = { status: 'unknown' };
const DIGEST = 'p'.repeat(43);
const knowing = (discipline: Parameters<typeof disciplineRulebook>[0] = {}, ballot: Ballot = noBallot) =>
  story(sanctionDecider).knowing({ rulebook: disciplineRulebook(discipline), board: BOARD, ballot });
const ready = [caseOpened, memberNotified, hearingHeld];

const byBoard = {
  type: 'PronounceSanction',
  proceedingId: CASE,
  decidedBy: 'board',
  sat: BOARD.directors,
  votes: { for: 2, against: 1, abstain: 0 },
  decisionRef: 'BOARD-2026-4',
  effectiveAt: '2026-05-04',
} as const;
const warning = { ...byBoard, measure: 'warning' } as const;
const suspension = { ...byBoard, measure: 'suspension', rights: ['services'], until: '2026-06-03', proportionalityDigest: DIGEST } as const;
const bySitting = { sat: BOARD.directors, votes: byBoard.votes };

describe('the board', () => {
  const told = knowing();
  const deciding = (command: typeof warning | typeof suspension, changes: object = {}) =>
    told.given(ready).when({ ...command, ...changes });

  it('suspends rights for a while, and says why this measure and no milder one', () =>
    told
      .given(ready)
      .when(suspension)
      .then([pronounced({ ...bySitting, proportionalityDigest: DIGEST })]));

  it('warns without a hearing', () =>
    told
      .given([caseOpened, memberNotified])
      .when(warning)
      .then([pronounced({ ...bySitting, measure: 'warning', rights: [], until: undefined })]));

  it('decides in minutes that can be named', () =>
    deciding(warning, { decisionRef: undefined }).thenRefuses('DECISION_MISSING', { field: 'decisionRef' }));

  it('decides after the notice, the time to answer, the hearing and the reasons', () => {
    told.given([caseOpened]).when(warning).thenRefuses('STEP_MISSING', { missing: 'notice', source: 'CEDH, art. 6' });
    deciding(warning, { effectiveAt: '2026-04-10' }).then([pronounced({ ...bySitting, measure: 'warning', rights: [], from: '2026-04-10', until: undefined, pronouncedOn: '2026-04-10' })]); // prettier-ignore
    told
      .given([caseOpened, memberNotified])
      .when({ ...warning, effectiveAt: '2026-04-02' })
      .thenRefuses('STATEMENT_STILL_DUE', { until: '2026-04-02', source: 'discipline/statementDays' });
    told
      .given([caseOpened, memberNotified])
      .when(suspension)
      .thenRefuses('STEP_MISSING', { missing: 'hearing', source: 'discipline/hearingBefore' });
    deciding(suspension, { proportionalityDigest: undefined }).thenRefuses('STEP_MISSING', {
      missing: 'proportionality',
      source: 'DDHC, art. 8',
    });
  });

  it('need not wait for who has answered', () => {
    const stated: ProceedingEvent = {
      type: 'StatementReceived',
      data: { proceedingId: CASE, memberId: ADA, receivedOn: '2026-03-20', late: false, statementDigest: DIGEST },
    };
    told
      .given([caseOpened, memberNotified, stated])
      .when({ ...warning, effectiveAt: '2026-03-21' })
      .then([pronounced({ ...bySitting, measure: 'warning', rights: [], from: '2026-03-21', until: undefined, pronouncedOn: '2026-03-21' })]); // prettier-ignore
  });

  it('gives a month to who may lose her place in a Belgian cooperative', () =>
    story(sanctionDecider)
      .knowing({ rulebook: disciplineRulebook({}, approvedCooperativeRules), board: BOARD, ballot: noBallot })
      .given([caseOpened, memberNotified])
      .when({ ...warning, effectiveAt: '2026-04-02' })
      .thenRefuses('STATEMENT_STILL_DUE', { source: 'CSA, art. 6:123' }));

  it('knows the measures of the statutes', () => {
    knowing({ ladder: ['warning', 'exclusion'] })
      .given(ready)
      .when(suspension)
      .thenRefuses('MEASURE_NOT_ALLOWED', { field: 'measure', source: 'discipline/ladder' });
    deciding(warning, { rights: ['services'] }).thenRefuses('MEASURE_INVALID', { field: 'rights' });
    deciding(warning, { until: '2026-06-03' }).thenRefuses('MEASURE_INVALID', { field: 'until' });
    deciding(warning, { from: '2026-05-03' }).thenRefuses('MEASURE_INVALID', { field: 'from' });
  });

  it('suspends what the rules let rest, never the vote where the law keeps it', () => {
    deciding(suspension, { rights: ['vote'] }).thenRefuses('MEASURE_NOT_ALLOWED', { field: 'rights', source: 'C. civ., art. 1844' });
    knowing({ suspension: { rights: ['stand'], longestDays: 365 } })
      .given(ready)
      .when(suspension)
      .thenRefuses('MEASURE_NOT_ALLOWED', { field: 'rights', source: 'discipline/suspension/rights' });
    deciding(suspension, { rights: [] }).thenRefuses('MEASURE_INVALID', { field: 'rights' });
  });

  it('suspends no longer than the rules allow', () => {
    deciding(suspension, { until: '2027-05-05' }).thenRefuses('MEASURE_NOT_ALLOWED', {
      field: 'until',
      source: 'discipline/suspension/longestDays',
    });
    deciding(suspension, { until: '2026-05-04' }).thenRefuses('MEASURE_INVALID', { field: 'until' });
    deciding(suspension, { until: undefined }).thenRefuses('MEASURE_INVALID', { field: 'until' });
  });

  it('does not exclude, and does not decide what was handed over', () => {
    deciding(suspension, { measure: 'exclusion', rights: undefined, until: undefined }).thenRefuses('BODY_NOT_COMPETENT', {
      competent: 'assembly',
      source: 'discipline/byAssembly',
    });
    told
      .given([...ready, { type: 'CaseReferred', data: { proceedingId: CASE, to: 'assembly', ground: 'boardRefers' } }])
      .when(warning)
      .thenRefuses('BODY_NOT_COMPETENT', { competent: 'assembly', source: 'C. com. L225-37' });
  });

  it('sits with enough directors who are not recused, and more of them vote for than against', () => {
    const recused: ProceedingEvent = {
      type: 'DirectorRecused',
      data: { proceedingId: CASE, directorId: DORA, ground: 'kinship', recusedOn: '2026-03-10' },
    };
    told
      .given([...ready, recused])
      .when(warning)
      .thenRefuses('MAY_NOT_SIT', { personId: DORA, reason: 'recused' });
    deciding(warning, { sat: [BEN, ADA] }).thenRefuses('MAY_NOT_SIT', { personId: ADA, reason: 'notDirector' });
    deciding(warning, { sat: [BEN] }).thenRefuses('BOARD_QUORUM_MISSING', { sat: 1, required: 2, source: 'C. com. L225-37' });
    deciding(warning, { votes: { for: 3, against: 1, abstain: 0 } }).thenRefuses('BODY_VOTES_INVALID', { field: 'votes', sat: 3 });
    deciding(warning, { votes: { for: 4, against: -1, abstain: 0 } }).thenRefuses('BODY_VOTES_INVALID');
    deciding(warning, { votes: undefined }).thenRefuses('BODY_VOTES_INVALID');
    deciding(warning, { sat: [BEN, CLEO], votes: { for: 1, against: 1, abstain: 0 } }).thenRefuses('DECISION_NOT_CARRIED', {
      votesFor: 1,
      against: 1,
    });
  });

  it('decides once', () => {
    told
      .given([...ready, pronounced()])
      .when(warning)
      .thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'sanctioned', needed: 'open' });
    told
      .given([...ready, dismissed])
      .when(warning)
      .thenRefuses('PROCEEDING_STAGE_WRONG', { stage: 'closed' });
    told.when(warning).thenRefuses('PROCEEDING_NOT_FOUND');
  });
});

describe('the assembly', () => {
  const exclusion = {
    type: 'PronounceSanction',
    proceedingId: CASE,
    measure: 'exclusion',
    decidedBy: 'assembly',
    ballotId: BALLOT,
    decisionRef: 'AGM-2026-7',
    proportionalityDigest: DIGEST,
    effectiveAt: '2026-05-04',
  } as const;
  const { ordinary, extraordinary } = plainCooperativeRules.majorities;
  const carried = (rule = extraordinary) => aProclaimedBallot('adopted', { rule });
  const excluding = (ballot: Ballot, changes: object = {}) =>
    knowing({}, ballot)
      .given(ready)
      .when({ ...exclusion, ...changes });
  const excluded = { measure: 'exclusion', rights: [], until: undefined, decidedBy: 'assembly', ballotId: BALLOT } as const;

  it('excludes by the majority that amends the statutes', () =>
    excluding(carried()).then([pronounced({ ...excluded, proportionalityDigest: DIGEST })]));

  it.each<[string, Ballot]>([
    ['notProclaimed', noBallot],
    ['otherMajority', carried(ordinary)],
    ['rejected', aProclaimedBallot('rejected', { rule: extraordinary })],
    ['quorumNotReached', aProclaimedBallot('quorumNotReached', { rule: extraordinary })],
    ['noResolution', aProclaimedBallot('adopted', { rule: extraordinary, subject: { kind: 'election', electionId: CASE } })],
  ])('excludes by a ballot that carries it: %s', (reason, ballot) =>
    excluding(ballot).thenRefuses('BALLOT_DOES_NOT_CARRY', { reason, source: 'C. com. L231-6' }),
  );

  it('excludes by a ballot', () =>
    excluding(carried(), { ballotId: undefined }).thenRefuses('BALLOT_DOES_NOT_CARRY', { reason: 'notProclaimed' }));

  it('decides what is milder by the ordinary majority, and by the larger one all the more', () => {
    const reprimand = { measure: 'reprimand', proportionalityDigest: undefined };
    const reprimanded = pronounced({ ...excluded, measure: 'reprimand' });
    excluding(carried(ordinary), reprimand).then([reprimanded]);
    excluding(carried(), reprimand).then([reprimanded]);
  });
});
