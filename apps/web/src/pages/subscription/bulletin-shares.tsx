import { Field } from '../../forms/field.js';
import { wrongOf } from '../../forms/form-problems.js';
import { centsOf } from '../../forms/money.js';
import type { Values } from '../../forms/use-draft.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { FieldProblem } from '../../server/problem.js';
import type { Rules } from '../../server/rules.js';
import { useAnswer } from '../../server/use-answer.js';
import type { ShareAccount } from '../../server/share-account.js';
import { paymentMethods } from './payment-methods.js';
import { paymentVerdict, type SubscriptionSum } from './subscription-sum.js';

interface BulletinSharesProps {
  readonly values: Values;
  readonly set: (name: string, value: string) => void;
  readonly wrong: readonly FieldProblem[] | undefined;
  readonly rules: Rules;
  readonly sum: SubscriptionSum | undefined;
}

/** How many shares, what they come to, and what was paid; what the rules would refuse is said while it is typed. */
export const BulletinShares = ({ values, set, wrong, rules, sum }: BulletinSharesProps) => {
  const say = useSay();
  const { money } = useFormats();
  const valueOf = (name: string): string => values[name] ?? '';
  const memberId = valueOf('memberId');
  const account = useAnswer<ShareAccount>(memberId === '' ? undefined : `/api/members/${memberId}/share-account`);
  const owed = account.status === 'answered' ? account.answer.owed : undefined;
  const held = owed?.held ?? 0;
  const paid = valueOf('payment-amountCents');
  const verdict = sum && paymentVerdict(sum, paid.trim() === '' ? 0 : centsOf(paid));
  return (
    <fieldset className="plain">
      <legend>{say('bulletin.shares')}</legend>
      <div className="form-grid">
        {rules.shareClasses.length > 1 && (
          <Field name="shareClass" label={say('shares.class')} wrong={wrongOf('shareClass', wrong)}>
            {(attributes) => (
              <select {...attributes} value={valueOf('shareClass')} onChange={({ target }) => set('shareClass', target.value)}>
                {rules.shareClasses.map(({ shareClass }) => (
                  <option key={shareClass} value={shareClass}>
                    {shareClass}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field
          name="quantity"
          label={say('field.quantity')}
          wrong={sum || values['quantity'] === '' ? wrongOf('quantity', wrong) : say('bulletin.quantity.wrong')}
        >
          {(attributes) => (
            <input
              {...attributes}
              inputMode="numeric"
              autoComplete="off"
              value={valueOf('quantity')}
              onChange={({ target }) => set('quantity', target.value)}
              onFocus={({ target }) => target.select()}
            />
          )}
        </Field>
        <Field
          name="payment-amountCents"
          label={say('bulletin.payment')}
          hint={sum && say('bulletin.payment.hint', { due: money(sum.dueCents), total: money(sum.totalCents) })}
          wrong={
            verdict === 'unreadable' || verdict === 'tooMuch' ? say(`bulletin.payment.${verdict}`) : wrongOf('payment-amountCents', wrong)
          }
        >
          {(attributes) => (
            <input
              {...attributes}
              inputMode="decimal"
              autoComplete="off"
              value={paid}
              onChange={({ target }) => set('payment-amountCents', target.value)}
            />
          )}
        </Field>
        <Field name="method" label={say('field.method')} wrong={wrongOf('payment-method', wrong)}>
          {(attributes) => (
            <select {...attributes} value={valueOf('method')} onChange={({ target }) => set('method', target.value)}>
              {paymentMethods.map((method) => (
                <option key={method} value={method}>
                  {say(`method.${method}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="effectiveAt" label={say('bulletin.on')} wrong={wrongOf('effectiveAt', wrong)}>
          {(attributes) => (
            <input {...attributes} type="date" value={valueOf('effectiveAt')} onChange={({ target }) => set('effectiveAt', target.value)} />
          )}
        </Field>
      </div>
      <output className="total" aria-live="polite">
        {sum ? (
          <>
            <strong>
              {say('bulletin.total', {
                shares: Number(values['quantity']),
                nominal: money(sum.nominalCents),
                total: money(sum.totalCents),
              })}
            </strong>
            {verdict === 'tooLittle' && <span className="warned"> {say('bulletin.payment.tooLittle', { due: money(sum.dueCents) })}</span>}
            {rules.sharesOwed && (
              <span> {say('bulletin.owed', { owed: rules.sharesOwed.quantity, held: held + Number(values['quantity']) })}</span>
            )}
          </>
        ) : (
          say('bulletin.noTotal')
        )}
      </output>
    </fieldset>
  );
};
