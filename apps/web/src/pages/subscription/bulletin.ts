import { today } from '../../forms/today.js';
import type { Values } from '../../forms/use-draft.js';
import { fieldsOf } from '../member/identity-fields.js';
import { centsOf } from '../../forms/money.js';
import { kinds } from '../members/list-question.js';

/** What is the same on the next bulletin of the pile. */
const kept = ['kind', 'category', 'college', 'shareClass', 'quantity', 'method', 'effectiveAt'] as const;

/** An empty bulletin; what was chosen on the one before stays. */
export const emptyBulletin = (before: Values = {}): Values => ({
  kind: 'naturalPerson',
  method: 'transfer',
  effectiveAt: today(),
  quantity: '1',
  ...Object.fromEntries(kept.flatMap((name) => (before[name] === undefined ? [] : [[name, before[name]]]))),
});

export const kindOf = (values: Values): (typeof kinds)[number] => kinds.find((kind) => kind === values['kind']) ?? 'naturalPerson';

const filled = (values: Values, names: readonly string[], prefix = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, (values[`${prefix}${name}`] ?? '').trim()] as const).filter(([, value]) => value !== ''));

/**
 * The registration of a person who is not in the register yet.
 * @param distinctFrom  persons of the same name who are others
 */
export const registrationOf = (values: Values, distinctFrom: readonly string[]): object => {
  const kind = kindOf(values);
  const representative = filled(values, ['givenName', 'familyName', 'email'], 'representative-');
  return {
    kind,
    effectiveAt: values['effectiveAt'],
    identity: filled(values, fieldsOf(kind), 'identity-'),
    ...(kind === 'naturalPerson' ? {} : { representative }),
    ...filled(values, ['category', 'college', 'documentRef']),
    ...(distinctFrom.length > 0 ? { distinctFrom } : {}),
  };
};

/** The subscription itself, with the money that came with it. */
export const subscriptionOf = (values: Values): object => {
  const amountCents = centsOf(values['payment-amountCents'] ?? '') ?? 0;
  return {
    shareClass: values['shareClass'],
    quantity: Number(values['quantity']),
    effectiveAt: values['effectiveAt'],
    ...(amountCents > 0 ? { payment: { amountCents, method: values['method'] } } : {}),
  };
};
