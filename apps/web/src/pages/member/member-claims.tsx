import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { ShareAccount } from '../../server/share-account.js';

/** What is to be paid back to her, and how far it is. */
export const MemberClaims = ({ claims }: Pick<ShareAccount, 'claims'>) => {
  const say = useSay();
  const { date, money } = useFormats();
  const known = Object.entries(claims);
  if (known.length === 0) return null;
  return (
    <section className="card" aria-labelledby="claims">
      <h2 id="claims">{say('claims.title')}</h2>
      <ul className="plain-list">
        {known.map(([claimId, { status, fixed, paidCents }]) => (
          <li key={claimId} className="row apart">
            <strong>{money(fixed.amountCents)}</strong>
            <span>{say('claims.dueOn', { date: date(fixed.dueOn) })}</span>
            <span>{say('claims.paidSoFar', { amount: money(paidCents) })}</span>
            <span className="chip">{say(`claims.${status}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
