import { SHARED_ENTERPRISE_DISCIPLINE } from './discipline-rules.js';
import type { Rules } from './rules.js';

/** What French cooperatives have in common unless their statutes say more. */
const frenchCooperative = {
  timeZone: 'Europe/Paris',
  categories: [],
  colleges: [],
  shareClasses: [{ shareClass: 'A', nominalCents: 3_000 }],
  paidUpAtSubscription: '1/4',
  paidUpWithinYears: 5,
  transfersNeedApproval: true,
  reimbursement: { guard: 'partOfHighest', part: '1/4', of: 'subscribed' },
  liabilityYears: 5,
  resultToReserves: '3/20',
  suspendableRights: ['stand', 'services'],
  notice: { firstCallDays: 15, secondCallDays: 10 },
  quorums: { ordinary: { firstCall: '0', secondCall: '0' }, extraordinary: { firstCall: '1/4', secondCall: '1/5' } },
  majorities: {
    ordinary: { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true },
    extraordinary: { base: 'votesCast', threshold: '2/3', strictlyMoreThan: false },
  },
  ballots: { votesMayBeReplaced: false, personsByOpenBallot: false },
} as const satisfies Omit<Rules, 'legalForm'>;

/**
 * The model cooperative: a French shared enterprise of freelancers. Three shares of 30 euros are owed within three years, one for each
 * deduction from a month's pay of 100 euros or more; results go wholly to reserves.
 */
export const sharedEnterpriseRules: Rules = {
  ...frenchCooperative,
  legalForm: 'cooperative',
  sharesOwed: { shareClass: 'A', quantity: 3, withinYears: 3, deductedFromNetPayCents: 10_000 },
  resultToReserves: '1',
  discipline: SHARED_ENTERPRISE_DISCIPLINE,
};

/** A SCIC with its three categories and no colleges: everybody has one vote. */
export const scicRules: Rules = {
  ...frenchCooperative,
  legalForm: 'scic',
  categories: ['employees', 'beneficiaries', 'supporters'],
  shareClasses: [{ shareClass: 'A', nominalCents: 5_000 }],
  reimbursement: { guard: 'partOfHighest', part: '1/4', of: 'paidUp' },
  resultToReserves: '23/40',
};

/** A cooperative of its employees. */
export const scopRules: Rules = {
  ...frenchCooperative,
  legalForm: 'scop',
  categories: ['employees', 'outsiders'],
  shareClasses: [{ shareClass: 'A', nominalCents: 1_500 }],
};

/** A Belgian cooperative approved by the National Council: no capital, so reimbursement passes two tests instead of a floor. */
export const approvedCooperativeRules: Rules = {
  ...frenchCooperative,
  legalForm: 'approvedCooperative',
  timeZone: 'Europe/Brussels',
  paidUpAtSubscription: '1',
  paidUpWithinYears: 0,
  reimbursement: { guard: 'twoTests' },
  resultToReserves: '0',
  suspendableRights: ['vote', 'stand', 'services'],
};

/** One member, one vote, and nothing else that the law does not ask for. */
export const plainCooperativeRules: Rules = { ...frenchCooperative, legalForm: 'cooperative' };

/** Rules to start from, by name. */
export const presets = {
  sharedEnterprise: sharedEnterpriseRules,
  scic: scicRules,
  scop: scopRules,
  approvedCooperative: approvedCooperativeRules,
  plainCooperative: plainCooperativeRules,
} as const satisfies Readonly<Record<string, Rules>>;
