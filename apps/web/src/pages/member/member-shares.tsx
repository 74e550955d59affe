import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { ShareAccount } from '../../server/share-account.js';
import { PaperButton } from '../../shell/paper-button.js';
import { WideTable } from '../../shell/wide-table.js';

/** What she holds, subscription by subscription: subscribed, called and paid up are three quantities. */
export const MemberShares = ({ account: { memberId, subscriptions, owed } }: { readonly account: ShareAccount }) => {
  const say = useSay();
  const { date, money, number } = useFormats();
  const held = Object.entries(subscriptions).filter(([, { quantity }]) => quantity !== 0);
  return (
    <section className="card" aria-labelledby="shares">
      <h2 id="shares">{say('shares.title')}</h2>
      {owed && owed.missing > 0 && <p>{say('shares.owed', { held: owed.held, owed: owed.owed, date: date(owed.dueBy) })}</p>}
      {held.length === 0 ? (
        <p>{say('shares.nothingHeld')}</p>
      ) : (
        <WideTable label={say('shares.title')}>
          <table>
            <caption className="said-only">{say('shares.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('shares.subscribedOn')}</th>
                <th scope="col">{say('shares.class')}</th>
                <th scope="col" className="number">
                  {say('column.shares')}
                </th>
                <th scope="col" className="number">
                  {say('column.subscribed')}
                </th>
                <th scope="col" className="number">
                  {say('shares.called')}
                </th>
                <th scope="col" className="number">
                  {say('column.paid')}
                </th>
              </tr>
            </thead>
            <tbody>
              {held.map(([id, share]) => (
                <tr key={id}>
                  <th scope="row">{date(share.subscribedOn)}</th>
                  <td>{share.shareClass}</td>
                  <td className="number">{number(share.quantity)}</td>
                  <td className="number">{money(share.subscribedCents)}</td>
                  <td className="number">{money(share.calledCents)}</td>
                  <td className="number">{money(share.paidUpCents)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      <div className="row no-print">
        <PaperButton path={`/api/members/${memberId}/share-certificate`} label={say('papers.certificate')} />
      </div>
    </section>
  );
};
