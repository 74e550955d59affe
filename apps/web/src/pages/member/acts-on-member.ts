import type { FieldSpec } from '../../forms/form-field.js';
import { centsOf } from '../../forms/money.js';
import { today } from '../../forms/today.js';
import type { Values } from '../../forms/use-draft.js';
import type { Act } from '../../forms/use-recording.js';
import type { Say } from '../../languages/use-say.js';
import type { Rules } from '../../server/rules.js';
import { paymentMethods } from '../subscription/payment-methods.js';

type Choices = NonNullable<FieldSpec['choices']>;

/** Something that can be recorded of a member: its form, and what is sent. */
export interface MemberAct {
  readonly name:
    | 'payUp'
    | 'callUp'
    | 'deduct'
    | 'cancel'
    | 'transfer'
    | 'claim'
    | 'pay'
    | 'end'
    | 'college'
    | 'category'
    | 'representative'
    | 'suspend'
    | 'restore';
  readonly fields: readonly FieldSpec[];
  readonly initial: Values;
  readonly act: (values: Values) => Act;
}

interface ActsQuestion {
  readonly memberId: string;
  readonly isMember: boolean;
  /** somebody acts for a minor and for a legal person */
  readonly isRepresented: boolean;
  /** subscriptions of which shares are left */
  readonly lots: Choices;
  /** those of them on which nothing was paid */
  readonly unpaid: Choices;
  /** claims of which money is owed */
  readonly claims: Choices;
  readonly rules: Rules | undefined;
  readonly say: Say;
}

const firstOf = (choices: Choices): string => choices[0]?.value ?? '';

const on: FieldSpec = { name: 'effectiveAt', kind: 'date', label: 'field.effectiveAt' };
const decision: FieldSpec = { name: 'decisionRef', kind: 'text', label: 'field.decisionRef', isOptional: true };
const document: FieldSpec = { name: 'documentRef', kind: 'text', label: 'field.documentRef', isOptional: true };
const amount: FieldSpec = { name: 'amountCents', kind: 'money', label: 'field.amount' };

/** What was filled in, without what was left empty. */
const said = (values: Values, ...names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, (values[name] ?? '').trim()] as const).filter(([, value]) => value !== ''));

const numbers = (values: Values, ...names: readonly string[]): object =>
  Object.fromEntries(names.map((name) => [name, Number(values[name])]));

const money = (values: Values): object => ({ amountCents: centsOf(values['amountCents'] ?? '') });

const ofRepresentative = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(said(values, 'representative-familyName', 'representative-givenName', 'representative-email')).map(([name, value]) => [
      name.replace('representative-', ''),
      value,
    ]),
  );

/** What can be recorded of somebody now, as forms. */
export const actsOn = ({ memberId, isMember, isRepresented, unpaid, lots, claims, rules, say }: ActsQuestion): readonly MemberAct[] => {
  const at = `/api/members/${memberId}`;
  const choice = (name: string, label: FieldSpec['label'], choices: Choices): FieldSpec => ({ name, kind: 'choice', label, choices });
  const lot = choice('subscription', 'field.subscription', lots);
  const method = choice(
    'method',
    'field.method',
    paymentMethods.map((value) => ({ value, label: say(`method.${value}`) })),
  );
  const rights = (['vote', 'stand', 'services'] as const).filter((right) => rules?.suspendableRights.includes(right));
  const right = choice(
    'right',
    'field.right',
    rights.map((value) => ({ value, label: say(`right.${value}`) })),
  );
  const causesOf = <Cause extends string>(causes: readonly Cause[], word: (cause: Cause) => string): FieldSpec =>
    choice(
      'cause',
      'field.cause',
      causes.map((value) => ({ value, label: word(value) })),
    );
  const initial: Values = {
    effectiveAt: today(),
    subscription: firstOf(lots),
    claim: firstOf(claims),
    method: 'transfer',
    right: rights[0] ?? '',
  };
  const colleges = (rules?.colleges ?? []).map(({ college }) => ({ value: college, label: college }));
  const categories = (rules?.categories ?? []).map((value) => ({ value, label: value }));
  const acts: readonly (MemberAct & { readonly isPossible: boolean })[] = [
    {
      name: 'payUp',
      isPossible: lots.length > 0,
      fields: [lot, amount, method, on],
      initial,
      act: (values) => ({
        path: `${at}/subscriptions/${values['subscription']}/payments`,
        body: { ...money(values), ...said(values, 'method', 'effectiveAt') },
      }),
    },
    {
      name: 'callUp',
      isPossible: lots.length > 0,
      fields: [lot, amount, { name: 'payBy', kind: 'date', label: 'field.payBy' }, on, decision],
      initial,
      act: (values) => ({
        path: `${at}/subscriptions/${values['subscription']}/calls`,
        body: { ...money(values), ...said(values, 'payBy', 'effectiveAt', 'decisionRef') },
      }),
    },
    {
      name: 'deduct',
      isPossible: isMember && rules?.sharesOwed?.deductedFromNetPayCents !== undefined,
      fields: [
        { name: 'month', kind: 'text', label: 'field.month', hint: 'field.month.hint' },
        { name: 'netPayCents', kind: 'money', label: 'field.netPay' },
        on,
        document,
      ],
      initial,
      act: (values) => ({
        path: `${at}/deductions`,
        body: { netPayCents: centsOf(values['netPayCents'] ?? ''), ...said(values, 'month', 'effectiveAt', 'documentRef') },
      }),
    },
    {
      name: 'cancel',
      isPossible: unpaid.length > 0,
      fields: [choice('subscription', 'field.subscription', unpaid), on, decision, document],
      initial: { ...initial, subscription: firstOf(unpaid) },
      act: (values) => ({
        path: `${at}/subscriptions/${values['subscription']}/cancellation`,
        body: said(values, 'effectiveAt', 'decisionRef', 'documentRef'),
      }),
    },
    {
      name: 'transfer',
      isPossible: lots.length > 0,
      fields: [
        lot,
        { name: 'counterpartyId', kind: 'member', label: 'field.counterparty' },
        { name: 'quantity', kind: 'integer', label: 'field.quantity' },
        causesOf(['sale', 'gift', 'succession'], (cause) => say(`transfer.${cause}`)),
        on,
        decision,
        document,
      ],
      initial: { ...initial, cause: 'sale' },
      act: (values) => ({
        path: `${at}/transfers`,
        body: {
          subscriptionId: values['subscription'],
          ...numbers(values, 'quantity'),
          ...said(values, 'counterpartyId', 'cause', 'effectiveAt', 'decisionRef', 'documentRef'),
        },
      }),
    },
    {
      name: 'end',
      isPossible: isMember,
      fields: [
        causesOf(['withdrawal', 'lapse', 'exclusion', 'death', 'dissolution'], (cause) => say(`end.${cause}`)),
        on,
        { name: 'lastDay', kind: 'date', label: 'field.lastDay', hint: 'field.lastDay.hint', isOptional: true },
        decision,
        document,
      ],
      initial: { ...initial, cause: 'withdrawal' },
      act: (values) => ({ path: `${at}/ending`, body: said(values, 'cause', 'effectiveAt', 'lastDay', 'decisionRef', 'documentRef') }),
    },
    {
      name: 'claim',
      isPossible: lots.length > 0,
      fields: [
        { name: 'year', kind: 'integer', label: 'field.year', hint: 'field.year.hint' },
        { ...lot, isOptional: true, hint: 'field.part.hint' },
        { name: 'quantity', kind: 'integer', label: 'field.quantity', isOptional: true },
        on,
        { name: 'dueOn', kind: 'date', label: 'field.dueOn', isOptional: true },
        decision,
      ],
      initial: { ...initial, subscription: '', year: String(new Date().getFullYear() - 1) },
      act: (values) => ({
        path: `${at}/claims`,
        body: {
          ...numbers(values, 'year'),
          ...said(values, 'effectiveAt', 'dueOn', 'decisionRef'),
          ...(values['subscription'] ? { part: { subscriptionId: values['subscription'], ...numbers(values, 'quantity') } } : {}),
        },
      }),
    },
    {
      name: 'pay',
      isPossible: claims.length > 0,
      fields: [choice('claim', 'field.claim', claims), amount, method, on],
      initial,
      act: (values) => ({
        path: `${at}/claims/${values['claim']}/payments`,
        body: { ...money(values), ...said(values, 'method', 'effectiveAt') },
      }),
    },
    {
      name: 'college',
      isPossible: isMember && colleges.length > 0,
      fields: [choice('college', 'field.college', colleges), on, decision],
      initial: { ...initial, college: firstOf(colleges) },
      act: (values) => ({ path: `${at}/college`, body: said(values, 'college', 'effectiveAt', 'decisionRef') }),
    },
    {
      name: 'category',
      isPossible: isMember && categories.length > 0,
      fields: [choice('category', 'field.category', categories), on, decision],
      initial: { ...initial, category: firstOf(categories) },
      act: (values) => ({ path: `${at}/category`, body: said(values, 'category', 'effectiveAt', 'decisionRef') }),
    },
    {
      name: 'representative',
      isPossible: isMember && isRepresented,
      fields: [
        { name: 'representative-familyName', kind: 'text', label: 'identity.familyName' },
        { name: 'representative-givenName', kind: 'text', label: 'identity.givenName' },
        { name: 'representative-email', kind: 'text', label: 'identity.email', isOptional: true },
        on,
        document,
      ],
      initial,
      act: (values) => ({
        path: `${at}/representative`,
        body: { representative: ofRepresentative(values), ...said(values, 'effectiveAt', 'documentRef') },
      }),
    },
    {
      name: 'suspend',
      isPossible: isMember && rights.length > 0,
      fields: [
        right,
        causesOf(['unpaidShares', 'interimMeasure', 'sanction'], (cause) => say(`suspension.${cause}`)),
        on,
        { name: 'until', kind: 'date', label: 'field.until', isOptional: true },
        decision,
      ],
      initial: { ...initial, cause: 'unpaidShares' },
      act: (values) => ({ path: `${at}/suspensions`, body: said(values, 'right', 'cause', 'effectiveAt', 'until', 'decisionRef') }),
    },
    {
      name: 'restore',
      isPossible: isMember && rights.length > 0,
      fields: [right, on, decision],
      initial,
      act: (values) => ({ path: `${at}/restorations`, body: said(values, 'right', 'effectiveAt', 'decisionRef') }),
    },
  ];
  return acts.filter(({ isPossible }) => isPossible);
};
