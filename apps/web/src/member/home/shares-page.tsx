import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';

export interface ShownSubscription {
  readonly subscriptionId: string;
  readonly shareClass: string;
  readonly subscribedOn: string;
  readonly quantity: number;
  readonly subscribedCents: number;
  readonly paidUpCents: number;
  /** called and not paid yet */
  readonly dueCents: number;
}

export interface Movement {
  readonly number: number;
  readonly effectiveAt: string;
  readonly type: string;
  readonly shareClass: string;
  readonly quantity: number;
  readonly paidUpCents: number;
}

export interface ShownShares {
  readonly subscriptions: readonly ShownSubscription[];
  readonly movements: readonly Movement[];
  /** address of the certificate */
  readonly certificate: string;
  /** where the rules ask members to hold shares */
  readonly owed: { readonly owed: number; readonly held: number; readonly missing: number; readonly dueBy: string } | null;
}

/** What a member holds, what she owes, and everything that was recorded of it. */
export const SharesPage = ({ shares: { subscriptions, movements, owed, certificate } }: { readonly shares: ShownShares }) => {
  const say = useSay();
  const { money, date, number } = useFormats();
  const sum = (of: (one: ShownSubscription) => number): number => subscriptions.reduce((total, one) => total + of(one), 0);
  const due = sum(({ dueCents }) => dueCents);
  return (
    <>
      <header className="page-head">
        <h1>{say('home.shares')}</h1>
      </header>
      <dl className="facts figures">
        <div>
          <dt>{say('shares.held')}</dt>
          <dd>{number(sum(({ quantity }) => quantity))}</dd>
        </div>
        <div>
          <dt>{say('shares.subscribed')}</dt>
          <dd>{money(sum(({ subscribedCents }) => subscribedCents))}</dd>
        </div>
        <div>
          <dt>{say('shares.paidUp')}</dt>
          <dd>{money(sum(({ paidUpCents }) => paidUpCents))}</dd>
        </div>
        <div>
          <dt>{say('shares.due')}</dt>
          <dd>{money(due)}</dd>
        </div>
      </dl>
      {subscriptions.some(({ quantity }) => quantity > 0) && (
        <p>
          <a className="button quiet" href={certificate} download>
            {say('shares.certificate')}
          </a>
        </p>
      )}
      {owed !== null && (
        <p className="notice">
          {owed.missing > 0
            ? say('shares.missing', { owed: owed.owed, missing: owed.missing, date: date(owed.dueBy) })
            : say('shares.enough', { owed: owed.owed })}
        </p>
      )}
      <section className="stack" aria-labelledby="movements">
        <h2 id="movements">{say('shares.movements')}</h2>
        {movements.length === 0 && <p>{say('shares.nothing')}</p>}
        {movements.map((movement) => (
          <div className="card" key={`${movement.number}-${movement.shareClass}`}>
            <p>
              <strong>{say(`shares.movement.${known(movement.type)}`)}</strong> · {date(movement.effectiveAt.slice(0, 10))}
            </p>
            <p>
              {movement.quantity !== 0 && say('shares.quantity', { quantity: movement.quantity, shareClass: movement.shareClass })}{' '}
              {movement.paidUpCents !== 0 && money(movement.paidUpCents)} {say('shares.entry', { number: number(movement.number) })}
            </p>
          </div>
        ))}
      </section>
    </>
  );
};

const types = [
  'SharesSubscribed',
  'CapitalCalled',
  'SharesPaidUp',
  'SubscriptionCancelled',
  'SharesTransferredOut',
  'SharesTransferredIn',
  'SharesCancelled',
] as const;

const known = (type: string): (typeof types)[number] | 'other' => types.find((one) => one === type) ?? 'other';
