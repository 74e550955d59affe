import type { MessageId } from '../../languages/message-id.js';
import type { Values } from '../../languages/use-say.js';
import type { MajorityRule, ResolutionKind } from '../../server/assembly.js';
import type { Rules } from '../../server/rules.js';

/** A rule as a sentence: which one, and the values it names. Fractions and money are still those of the rulebook. */
export interface RuleSentence {
  readonly id: MessageId;
  readonly values?: Values;
  /** values that are exact fractions, `2/3` */
  readonly fractions?: Readonly<Record<string, string>>;
  /** values in cents */
  readonly cents?: Readonly<Record<string, number>>;
}

const kinds: readonly ResolutionKind[] = ['ordinary', 'extraordinary'];

const voices = ({ categories, colleges, suspendableRights }: Rules): readonly RuleSentence[] => [
  colleges.length === 0 ? { id: 'rule.oneVote' } : { id: 'rule.colleges', values: { colleges: colleges.length } },
  ...(categories.length === 0 ? [] : [{ id: 'rule.categories', values: { categories: categories.length } } as const]),
  { id: suspendableRights.includes('vote') ? 'rule.voteSuspendable' : 'rule.voteNeverSuspended' },
];

const shares = (rules: Rules): readonly RuleSentence[] => {
  const { shareClasses, sharesOwed, paidUpAtSubscription, paidUpWithinYears, transfersNeedApproval } = rules;
  return [
    ...shareClasses.map(({ shareClass, nominalCents }) => ({
      id: 'rule.nominal' as const,
      values: { shareClass },
      cents: { nominal: nominalCents },
    })),
    ...(sharesOwed ? [{ id: 'rule.sharesOwed' as const, values: { quantity: sharesOwed.quantity, years: sharesOwed.withinYears } }] : []),
    ...(sharesOwed?.deductedFromNetPayCents === undefined
      ? []
      : [{ id: 'rule.payroll' as const, cents: { pay: sharesOwed.deductedFromNetPayCents } }]),
    paidUpWithinYears === 0
      ? { id: 'rule.paidUpAtOnce' }
      : { id: 'rule.paidUp', values: { years: paidUpWithinYears }, fractions: { part: paidUpAtSubscription } },
    { id: transfersNeedApproval ? 'rule.transfersApproved' : 'rule.transfersFree' },
  ];
};

const leaving = ({ reimbursement, liabilityYears, resultToReserves }: Rules): readonly RuleSentence[] => [
  reimbursement.guard === 'twoTests'
    ? { id: 'rule.twoTests' }
    : { id: 'rule.floor', values: { of: reimbursement.of }, fractions: { part: reimbursement.part } },
  { id: 'rule.liability', values: { years: liabilityYears } },
  reservesOf(resultToReserves),
];

const reservesOf = (part: string): RuleSentence => {
  if (part === '1') return { id: 'rule.allReserves' };
  return part === '0' ? { id: 'rule.noReserves' } : { id: 'rule.reserves', fractions: { part } };
};

const quorumOf = (kind: ResolutionKind, { firstCall, secondCall }: Rules['quorums'][ResolutionKind]): RuleSentence =>
  firstCall === '0'
    ? { id: 'rule.noQuorum', values: { kind } }
    : { id: 'rule.quorum', values: { kind }, fractions: { first: firstCall, second: secondCall } };

const majorityOf = (kind: ResolutionKind, { strictlyMoreThan, base, threshold }: MajorityRule): RuleSentence => ({
  id: strictlyMoreThan ? 'rule.majorityMoreThan' : 'rule.majorityAtLeast',
  values: { kind, base },
  fractions: { threshold },
});

/** What a rulebook asks two persons for: one sentence each, and how long the second one may take. */
const twoPersons = ({ fourEyes }: Rules): readonly RuleSentence[] =>
  (fourEyes?.operations ?? []).map((act) => ({ id: 'rule.fourEyes', values: { act, minutes: fourEyes?.withinMinutes ?? 0 } }));

const assemblies = (rules: Rules): readonly RuleSentence[] => {
  const { notice, quorums, majorities, ballots } = rules;
  return [
    { id: 'rule.notice', values: { first: notice.firstCallDays, second: notice.secondCallDays } },
    ...kinds.flatMap((kind) => [quorumOf(kind, quorums[kind]), majorityOf(kind, majorities[kind])]),
    { id: ballots.votesMayBeReplaced ? 'rule.votesReplaced' : 'rule.votesFinal' },
    { id: ballots.personsByOpenBallot ? 'rule.personsOpen' : 'rule.personsOnPaper' },
    ...twoPersons(rules),
  ];
};

/** The rules of a cooperative in the order in which people ask about them. */
export const ruleSentences = (rules: Rules) =>
  ({ voices: voices(rules), shares: shares(rules), leaving: leaving(rules), assemblies: assemblies(rules) }) as const;
