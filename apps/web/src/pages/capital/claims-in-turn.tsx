import { useMay } from '../../access/use-me.js';
import { ActChoice } from '../../forms/act-choice.js';
import { centsOf } from '../../forms/money.js';
import { today } from '../../forms/today.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Paged } from '../../server/paged.js';
import { useAnswer } from '../../server/use-answer.js';
import type { ClaimLine } from '../../server/work.js';
import { Answer } from '../../shell/answer.js';
import { WideTable } from '../../shell/wide-table.js';
import { shortId } from '../members/short-id.js';

/** What is owed to those who leave, in the order in which they are served, and the release of those who wait. */
export const ClaimsInTurn = ({ turn, recorded }: { readonly turn: string; readonly recorded: () => void }) => {
  const say = useSay();
  const may = useMay();
  const { date, money } = useFormats();
  const asked = useAnswer<Paged<ClaimLine>>('/api/claims?limit=200', undefined, turn);
  return (
    <section className="card" aria-labelledby="claims">
      <h2 id="claims">{say('claims.title')}</h2>
      <Answer of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('capital.noClaims')}</p>
          ) : (
            <WideTable label={say('claims.title')}>
              <table>
                <caption className="said-only">{say('claims.title')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('capital.claim.who')}</th>
                    <th scope="col">{say('capital.claim.state')}</th>
                    <th scope="col">{say('field.dueOn')}</th>
                    <th scope="col" className="number">
                      {say('capital.claim.amount')}
                    </th>
                    <th scope="col" className="number">
                      {say('capital.claim.paid')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ claimId, memberId, status, dueOn, amountCents, paidCents }) => (
                    <tr key={claimId}>
                      <th scope="row">
                        <Link href={`/members/${memberId}`}>{say('member.pseudonym', { id: shortId(memberId) })}</Link>
                      </th>
                      <td>{say(`claims.${status}`)}</td>
                      <td>{date(dueOn)}</td>
                      <td className="number">{money(amountCents)}</td>
                      <td className="number">{money(paidCents)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          )
        }
      </Answer>
      {may('shares-release') && (
        <ActChoice
          subject="claims"
          acts={[
            {
              name: 'release',
              title: say('capital.release'),
              fields: [
                { name: 'effectiveAt', kind: 'date', label: 'field.effectiveAt' },
                {
                  name: 'distributableCents',
                  kind: 'money',
                  label: 'capital.distributable',
                  hint: 'capital.distributable.hint',
                  isOptional: true,
                },
                { name: 'decisionRef', kind: 'text', label: 'field.decisionRef', isOptional: true },
              ],
              initial: { effectiveAt: today() },
              act: ({ effectiveAt, distributableCents = '', decisionRef = '' }) => ({
                path: '/api/capital/releases',
                body: {
                  effectiveAt,
                  ...(distributableCents.trim() === '' ? {} : { distributableCents: centsOf(distributableCents) }),
                  ...(decisionRef.trim() === '' ? {} : { decisionRef: decisionRef.trim() }),
                },
              }),
            },
          ]}
          recorded={recorded}
        />
      )}
    </section>
  );
};
