import { useClocks } from '../../clocks/use-clocks.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { Paged } from '../../server/paged.js';
import type { Movement } from '../../server/person.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { isEntryType } from '../timeline/entry-types.js';
import { WideTable } from '../../shell/wide-table.js';

/** What moved in her shares, in the order of the ledger. */
export const MemberMovements = ({ memberId, turn }: { readonly memberId: string; readonly turn: string }) => {
  const say = useSay();
  const { at } = useClocks();
  const { date, money, number } = useFormats();
  const asked = useAnswer<Paged<Movement>>(at(`/api/movements?${new URLSearchParams({ memberId, limit: '200' })}`), undefined, turn);
  return (
    <section className="card" aria-labelledby="movements">
      <h2 id="movements">{say('movements.title')}</h2>
      <Answer of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('movements.none')}</p>
          ) : (
            <WideTable label={say('movements.title')}>
              <table>
                <caption className="said-only">{say('movements.title')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('movements.on')}</th>
                    <th scope="col">{say('movements.what')}</th>
                    <th scope="col" className="number">
                      {say('column.shares')}
                    </th>
                    <th scope="col" className="number">
                      {say('column.subscribed')}
                    </th>
                    <th scope="col" className="number">
                      {say('column.paid')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((movement) => (
                    <tr key={`${movement.number} ${movement.subscriptionId}`}>
                      <th scope="row">{date(movement.effectiveAt)}</th>
                      <td>{isEntryType(movement.type) ? say(`entry.${movement.type}`) : movement.type}</td>
                      <td className="number">{number(movement.quantity)}</td>
                      <td className="number">{money(movement.subscribedCents)}</td>
                      <td className="number">{money(movement.paidUpCents)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          )
        }
      </Answer>
    </section>
  );
};
