import { centsOf } from '../../forms/money.js';
import type { Values } from '../../forms/use-draft.js';
import type { MessageId } from '../../languages/message-id.js';
import type { Say } from '../../languages/use-say.js';
import type { FieldProblem } from '../../server/problem.js';
import { kindOf } from './bulletin.js';
import { paymentVerdict, type SubscriptionSum } from './subscription-sum.js';

interface Checked {
  readonly values: Values;
  readonly sum: SubscriptionSum | undefined;
  readonly isIbanValid: (iban: string) => boolean;
  readonly say: Say;
}

const needed = {
  naturalPerson: ['identity-familyName', 'identity-givenName'],
  minor: ['identity-familyName', 'identity-givenName', 'identity-birthDate', 'representative-familyName', 'representative-givenName'],
  legalPerson: ['identity-legalName', 'representative-familyName', 'representative-givenName'],
} as const;

const called: Readonly<Record<string, MessageId>> = {
  'identity-familyName': 'identity.familyName',
  'identity-givenName': 'identity.givenName',
  'identity-birthDate': 'identity.birthDate',
  'identity-legalName': 'identity.legalName',
  'representative-familyName': 'bulletin.representative.familyName',
  'representative-givenName': 'bulletin.representative.givenName',
};

/** What keeps a bulletin from being recorded, field by field, before it is sent. */
export const bulletinProblems = ({ values, sum, isIbanValid, say }: Checked): readonly FieldProblem[] => {
  const problem = (field: string, message: string): FieldProblem => ({ pointer: `/${field.replaceAll('-', '/')}`, message });
  const isNew = (values['memberId'] ?? '') === '';
  const missing = (isNew ? needed[kindOf(values)] : [])
    .filter((field) => (values[field] ?? '').trim() === '')
    .map((field) => problem(field, say('form.missing', { field: say(called[field] ?? 'identity.title') })));
  const iban = (values['identity-iban'] ?? '').trim();
  const paid = values['payment-amountCents'] ?? '';
  const verdict = sum && paymentVerdict(sum, paid.trim() === '' ? 0 : centsOf(paid));
  return [
    ...missing,
    ...(isNew && iban !== '' && !isIbanValid(iban) ? [problem('identity-iban', say('bulletin.iban.wrong'))] : []),
    ...(sum ? [] : [problem('quantity', say('bulletin.quantity.wrong'))]),
    ...(verdict === 'unreadable' || verdict === 'tooMuch' ? [problem('payment-amountCents', say(`bulletin.payment.${verdict}`))] : []),
  ];
};
