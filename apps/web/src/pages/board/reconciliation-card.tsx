import { useState } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';

interface Reconciliation {
  readonly holds: boolean;
  readonly roster: { readonly number: number; readonly persons: number; readonly differences: readonly { readonly memberId: string }[] };
  readonly shares: { readonly number: number; readonly holders: number; readonly differences: readonly { readonly memberId: string }[] };
}

/** Folds every entry again and compares: does the register agree with the ledger it is made from? */
export const ReconciliationCard = () => {
  const say = useSay();
  const { number } = useFormats();
  const [isAsked, ask] = useState(false);
  const asked = useAnswer<Reconciliation>(isAsked ? '/api/registers/reconciliation' : undefined);
  return (
    <section className="card" aria-labelledby="reconciliation">
      <h2 id="reconciliation">{say('reconciliation.title')}</h2>
      <p>{say('reconciliation.lead')}</p>
      <div className="no-print">
        <button type="button" className="button quiet small" onClick={() => (isAsked ? asked.again() : ask(true))}>
          {say('reconciliation.check')}
        </button>
      </div>
      {isAsked && (
        <Answer of={asked}>
          {({ holds, roster, shares }) => (
            <output className="stack">
              <p>
                <span className={`chip ${holds ? 'reached' : 'missed'}`}>
                  {say(holds ? 'reconciliation.holds' : 'reconciliation.differs')}
                </span>
              </p>
              <p>{say('reconciliation.roster', { persons: roster.persons, number: number(roster.number) })}</p>
              <p>{say('reconciliation.shares', { holders: shares.holders, number: number(shares.number) })}</p>
              <ul className="plain-list">
                {[...new Set([...roster.differences, ...shares.differences].map(({ memberId }) => memberId))].map((memberId) => (
                  <li key={memberId}>
                    <Link href={`/members/${memberId}`}>{say('member.pseudonym', { id: memberId.slice(0, 8) })}</Link>
                  </li>
                ))}
              </ul>
            </output>
          )}
        </Answer>
      )}
    </section>
  );
};
