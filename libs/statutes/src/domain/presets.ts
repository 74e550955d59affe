import type { Rules } from './rules.js';

/**
 * The model cooperative: a French shared enterprise of freelancers. Ordinary resolutions by half the votes cast, amendments of the statutes
 * by two thirds; shares of 30 euros; a quarter paid up at once.
 */
export const sharedEnterpriseRules: Rules = {
  timeZone: 'Europe/Paris',
  shareClasses: [{ shareClass: 'A', nominalCents: 3_000 }],
  paidUpAtSubscription: '1/4',
  notice: { firstCallDays: 15, secondCallDays: 10 },
  quorums: { ordinary: { firstCall: '0', secondCall: '0' }, extraordinary: { firstCall: '1/4', secondCall: '1/5' } },
  majorities: {
    ordinary: { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true },
    extraordinary: { base: 'votesCast', threshold: '2/3', strictlyMoreThan: false },
  },
  ballots: { votesMayBeReplaced: false, personsByOpenBallot: false },
};
