import type { Ballot } from '#assembly/domain';
import type { ProceedingEvent } from '#discipline/domain';
import { SHARED_ENTERPRISE_DISCIPLINE, sharedEnterpriseRules, type DisciplineRules, type Rulebook, type Rules } from '#statutes/domain';
import { aBallot, ADA, BALLOT, BEN, CLEO, rulebookWith } from './assembly-builders.js';

/** Ids of the stories told about cases: Ada's, and those who judge her. */
export const CASE = '66666666-6666-4666-8666-666666666666';
export const INCIDENT = '77777777-7777-4777-8777-777777777777';
export const ANOTHER_INCIDENT = '88888888-8888-4888-8888-888888888888';
export const DORA = 'dddddddd-dddd-4ddd-8ddd-dddddddddddd';
export const BOARD = { directors: [BEN, CLEO, DORA] } as const;

/** Three directors of whom two are enough, thirty days to answer and as many to appeal. */
export const disciplineRulebook = (discipline: Partial<DisciplineRules> = {}, rules: Partial<Rules> = {}): Rulebook =>
  rulebookWith({ ...sharedEnterpriseRules, ...rules, discipline: { ...SHARED_ENTERPRISE_DISCIPLINE, ...discipline } });

const ofCase = { proceedingId: CASE, memberId: ADA };

type Data<Type extends ProceedingEvent['type']> = Extract<ProceedingEvent, { type: Type }>['data'];

/** Opened by somebody on Monday, 2 March 2026, under version 1. */
export const caseOpened: ProceedingEvent = {
  type: 'ProceedingOpened',
  data: {
    ...ofCase,
    incidentId: INCIDENT,
    family: 'houseRules',
    openedOn: '2026-03-02',
    rulebookVersion: 1,
    // The ninetieth day is a Sunday.
    decisionDueOn: '2026-06-01',
  },
};

export const memberNotified: ProceedingEvent = {
  type: 'MemberNotified',
  data: { ...ofCase, channel: 'registeredLetter', notifiedOn: '2026-03-03', statementDueOn: '2026-04-02' },
};

export const hearingHeldBy = (...sat: readonly string[]): ProceedingEvent => ({
  type: 'HearingHeld',
  data: { ...ofCase, heldOn: '2026-04-10', sat, memberHeard: true, assisted: true },
});

/** By the whole board. */
export const hearingHeld = hearingHeldBy(...BOARD.directors);

/** @param policy  which one; somebody ordered it when absent */
export const interimOrderedBy = (policy?: string): ProceedingEvent => ({
  type: 'InterimMeasureOrdered',
  data: { ...ofCase, measureNumber: 1, rights: ['services'], from: '2026-03-02', until: '2026-05-01', policy },
});

export const interimOrdered = interimOrderedBy();

export const interimLifted = (liftedOn: string): ProceedingEvent => ({
  type: 'InterimMeasureLifted',
  data: { ...ofCase, measureNumber: 1, rights: ['services'], liftedOn },
});

/** Pronounced by the board on 4 May 2026: services rest for thirty days. */
export const pronounced = (changes: Partial<Data<'SanctionPronounced'>> = {}): ProceedingEvent => ({
  type: 'SanctionPronounced',
  data: {
    ...ofCase,
    measureNumber: 1,
    measure: 'suspension',
    rights: ['services'],
    from: '2026-05-04',
    until: '2026-06-03',
    decidedBy: 'board',
    pronouncedOn: '2026-05-04',
    ...changes,
  },
});

/** Told on 5 May 2026, with thirty days to appeal: the thirtieth is 4 June. */
export const sanctionNotified = (changes: Partial<Data<'SanctionNotified'>> = {}): ProceedingEvent => ({
  type: 'SanctionNotified',
  data: { ...ofCase, channel: 'registeredLetter', notifiedOn: '2026-05-05', appealDueOn: '2026-06-04', ...changes },
});

export const tookEffect = (changes: Partial<Data<'SanctionTookEffect'>> = {}): ProceedingEvent => ({
  type: 'SanctionTookEffect',
  data: {
    ...ofCase,
    measureNumber: 1,
    measure: 'suspension',
    rights: ['services'],
    from: '2026-05-05',
    until: '2026-06-04',
    expiresOn: '2029-06-03',
    ...changes,
  },
});

export const lifted = (ground: Data<'SanctionLifted'>['ground'], liftedOn: string): ProceedingEvent => ({
  type: 'SanctionLifted',
  data: {
    ...ofCase,
    measureNumber: 1,
    measure: 'suspension',
    rights: ['services'],
    from: '2026-05-05',
    until: '2026-06-04',
    ground,
    liftedOn,
  },
});

export const dismissed: ProceedingEvent = {
  type: 'ProceedingDismissed',
  data: { ...ofCase, ground: 'notProven', dismissedOn: '2026-05-04' },
};

/** A question the assembly answered by a majority. */
export const aProclaimedBallot = (
  outcome: 'adopted' | 'rejected' | 'quorumNotReached',
  opened: Parameters<typeof aBallot>[1] = {},
): Ballot => ({
  status: 'proclaimed',
  opened: aBallot('closed', opened).opened,
  result: {
    ballotId: BALLOT,
    assemblyId: aBallot().opened.assemblyId,
    counts: { for: 6, against: 2, abstain: 0, blank: 0, null: 0 },
    outcome,
    baseCount: 8,
    required: 6,
    countHash: 'h',
  },
});
