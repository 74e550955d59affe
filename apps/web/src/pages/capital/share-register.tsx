import { useId, useState } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { usePlace } from '../../routing/place.js';
import type { Holding } from '../../server/capital.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { Pages } from '../../shell/pages.js';
import { WideTable } from '../../shell/wide-table.js';
import { shortId } from '../members/short-id.js';

const columns = ['subscribedCents', 'calledCents', 'paidUpCents'] as const;

/** Who held which shares on a day. */
export const ShareRegister = () => {
  const say = useSay();
  const id = useId();
  const { searchParams } = usePlace();
  const { money, number } = useFormats();
  const [asOf, setAsOf] = useState('');
  const cursor = searchParams.get('cursor');
  const asked = useAnswer<Paged<Holding>>(
    `/api/share-register?${new URLSearchParams({ limit: '50', ...(cursor ? { cursor } : {}), ...(asOf ? { asOf } : {}) })}`,
  );
  return (
    <section className="card" aria-labelledby="share-register">
      <div className="row apart">
        <h2 id="share-register">{say('shareRegister.title')}</h2>
        <div className="field no-print">
          <label htmlFor={id}>{say('clocks.on')}</label>
          <input id={id} type="date" value={asOf} onChange={({ target }) => setAsOf(target.value)} />
        </div>
      </div>
      <Answer of={asked}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <p>{say('shareRegister.none')}</p>
          ) : (
            <>
              <WideTable label={say('shareRegister.title')}>
                <table>
                  <caption className="said-only">{say('shareRegister.title')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{say('capital.claim.who')}</th>
                      <th scope="col">{say('shares.class')}</th>
                      <th scope="col" className="number">
                        {say('column.shares')}
                      </th>
                      {columns.map((column) => (
                        <th key={column} scope="col" className="number">
                          {say(`capital.${column}`)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((holding) => (
                      <tr key={`${holding.memberId} ${holding.shareClass}`}>
                        <th scope="row">
                          <Link href={`/members/${holding.memberId}`}>
                            {holding.memberNumber === null
                              ? say('member.pseudonym', { id: shortId(holding.memberId) })
                              : say('member.number', { memberNumber: holding.memberNumber })}
                          </Link>
                        </th>
                        <td>{holding.shareClass}</td>
                        <td className="number">{number(holding.quantity)}</td>
                        {columns.map((column) => (
                          <td key={column} className="number">
                            {money(holding[column])}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </WideTable>
              <Pages nextCursor={nextCursor} next={say('shareRegister.next')} first={say('shareRegister.first')} />
            </>
          )
        }
      </Answer>
    </section>
  );
};
