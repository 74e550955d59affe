import type { MessageId } from '../../languages/message-id.js';

/** A rule that is changed in a form: where it stands, and how it is written. */
export interface RuleField {
  /** `quorums/ordinary/firstCall` */
  readonly path: string;
  readonly kind: 'integer' | 'fraction' | 'money' | 'yesNo' | 'words';
  readonly label: MessageId;
}

/** The rules people ask about most, in the order in which the rulebook tells them; all others are changed in its text. */
export const ruleFields: readonly RuleField[] = [
  { path: 'shareClasses/0/nominalCents', kind: 'money', label: 'ruleField.nominal' },
  { path: 'sharesOwed/quantity', kind: 'integer', label: 'ruleField.sharesOwed' },
  { path: 'sharesOwed/withinYears', kind: 'integer', label: 'ruleField.sharesOwedYears' },
  { path: 'sharesOwed/deductedFromNetPayCents', kind: 'money', label: 'ruleField.payroll' },
  { path: 'paidUpAtSubscription', kind: 'fraction', label: 'ruleField.paidUpAtSubscription' },
  { path: 'paidUpWithinYears', kind: 'integer', label: 'ruleField.paidUpWithinYears' },
  { path: 'transfersNeedApproval', kind: 'yesNo', label: 'ruleField.transfersNeedApproval' },
  { path: 'reimbursement/part', kind: 'fraction', label: 'ruleField.floor' },
  { path: 'liabilityYears', kind: 'integer', label: 'ruleField.liabilityYears' },
  { path: 'resultToReserves', kind: 'fraction', label: 'ruleField.resultToReserves' },
  { path: 'categories', kind: 'words', label: 'ruleField.categories' },
  { path: 'suspendableRights', kind: 'words', label: 'ruleField.suspendableRights' },
  { path: 'notice/firstCallDays', kind: 'integer', label: 'ruleField.noticeFirst' },
  { path: 'notice/secondCallDays', kind: 'integer', label: 'ruleField.noticeSecond' },
  { path: 'quorums/ordinary/firstCall', kind: 'fraction', label: 'ruleField.quorumOrdinaryFirst' },
  { path: 'quorums/ordinary/secondCall', kind: 'fraction', label: 'ruleField.quorumOrdinarySecond' },
  { path: 'quorums/extraordinary/firstCall', kind: 'fraction', label: 'ruleField.quorumExtraordinaryFirst' },
  { path: 'quorums/extraordinary/secondCall', kind: 'fraction', label: 'ruleField.quorumExtraordinarySecond' },
  { path: 'majorities/ordinary/threshold', kind: 'fraction', label: 'ruleField.majorityOrdinary' },
  { path: 'majorities/ordinary/strictlyMoreThan', kind: 'yesNo', label: 'ruleField.majorityOrdinaryMore' },
  { path: 'majorities/extraordinary/threshold', kind: 'fraction', label: 'ruleField.majorityExtraordinary' },
  { path: 'majorities/extraordinary/strictlyMoreThan', kind: 'yesNo', label: 'ruleField.majorityExtraordinaryMore' },
  { path: 'proxies/perHolder', kind: 'integer', label: 'ruleField.proxies' },
  { path: 'ballots/votesMayBeReplaced', kind: 'yesNo', label: 'ruleField.votesReplaced' },
  { path: 'ballots/personsByOpenBallot', kind: 'yesNo', label: 'ruleField.personsOpen' },
  { path: 'fourEyes/withinMinutes', kind: 'integer', label: 'ruleField.fourEyes' },
];
