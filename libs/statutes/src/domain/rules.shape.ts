import { disciplineRules } from './discipline-rules.shape.js';
import { electionRules } from './election-rules.shape.js';
import { fourEyesOperations } from './four-eyes-rules.js';
import { retentionStarts } from './retention-rules.js';
import { anyText, code, count, flag, fraction, listOf, majority, oneOf, optional, record, type Shape } from './shape.js';

const guard: Shape = (value, path) => {
  const isTwoTests = typeof value === 'object' && value !== null && 'guard' in value && value.guard === 'twoTests';
  const shape = isTwoTests
    ? record({ guard: oneOf('twoTests') })
    : record({ guard: oneOf('partOfHighest'), part: fraction, of: oneOf('subscribed', 'paidUp') });
  shape(value, path);
};

const quorum = record({ firstCall: fraction, secondCall: fraction, perCollege: optional(flag) });

const rules = record({
  legalForm: oneOf('scic', 'scop', 'cooperative', 'approvedCooperative'),
  timeZone: anyText,
  categories: listOf(code),
  colleges: listOf(record({ college: code, weight: fraction })),
  shareClasses: listOf(record({ shareClass: code, nominalCents: count(1) })),
  sharesOwed: optional(
    record({ shareClass: code, quantity: count(1), withinYears: count(1), deductedFromNetPayCents: optional(count(0)) }),
  ),
  paidUpAtSubscription: fraction,
  paidUpWithinYears: count(0),
  transfersNeedApproval: flag,
  reimbursement: guard,
  liabilityYears: count(0),
  resultToReserves: fraction,
  suspendableRights: listOf(oneOf('vote', 'stand', 'services')),
  notice: record({ firstCallDays: count(0), secondCallDays: count(0) }),
  lists: optional(record({ consultationDays: count(0), recordDays: count(0) })),
  quorums: record({ ordinary: quorum, extraordinary: quorum }),
  majorities: record({ ordinary: majority, extraordinary: majority }),
  ballots: record({ votesMayBeReplaced: flag, personsByOpenBallot: flag }),
  collegeVotes: optional(record({ scheme: oneOf('weighted', 'perHead'), withoutVotes: oneOf('notFor', 'leftOut') })),
  postalVotes: optional(record({ accepted: flag, deadlineDays: count(0), mayBeReplaced: flag, standAtSecondCall: flag })),
  priorityPoints: optional(listOf(count(0))),
  proxies: optional(record({ perHolder: count(0), deadlineDays: count(0), blank: flag })),
  elections: optional(electionRules),
  discipline: optional(disciplineRules),
  fourEyes: optional(record({ operations: listOf(oneOf(...fourEyesOperations)), withinMinutes: count(1) })),
  retention: optional(
    listOf(record({ purpose: code, from: oneOf(...retentionStarts), months: count(0), basis: anyText, isRequired: flag })),
  ),
});

/**
 * Refuses what is not a complete set of rules: rules come in from outside as JSON.
 * @throws DomainError `RULE_INVALID` {path, source}
 */
export const assertShapeOfRules = (value: unknown): void => rules(value, '');
