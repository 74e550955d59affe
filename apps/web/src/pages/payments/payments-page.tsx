import { useMemo, useState } from 'react';
import { Hemicycle } from '../../identity/hemicycle.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { Answer } from '../../shell/answer.js';
import { PageHead } from '../../shell/page-head.js';
import { decoded } from '../imports/csv-text.js';
import type { ListedMember } from '../members/listed-member.js';
import { membersOf, useMembersOverview } from '../members/use-members-overview.js';
import { bankLines } from './bank-lines.js';
import { matchesOf } from './matches.js';
import { PaymentLine } from './payment-line.js';

/** Money that came in, matched with what members owe for their shares. */
export const PaymentsPage = () => {
  const say = useSay();
  const overview = useMembersOverview({ asOf: '', knownAt: '' });
  return (
    <>
      <PageHead title={say('payments.title')}>
        <p className="lead">{say('payments.lead')}</p>
      </PageHead>
      <Answer of={overview}>
        {(answer) => (
          <Matching owing={membersOf(answer).filter((member) => member.paidUpCents < member.subscribedCents)} recorded={overview.again} />
        )}
      </Answer>
    </>
  );
};

const Matching = ({ owing, recorded }: { readonly owing: readonly ListedMember[]; readonly recorded: () => void }) => {
  const say = useSay();
  const { money } = useFormats();
  const [text, setText] = useState('');
  const [settled, settle] = useState<ReadonlySet<number>>(new Set());
  const lines = useMemo(() => bankLines(text), [text]);
  const owed = owing.reduce((sum, { subscribedCents, paidUpCents }) => sum + subscribedCents - paidUpCents, 0);
  if (owing.length === 0)
    return (
      <div className="empty">
        <Hemicycle members={24} there={24} />
        <p>{say('payments.nothing')}</p>
        <Link className="button quiet" href="/members">
          {say('members.title')}
        </Link>
      </div>
    );
  return (
    <>
      <p>
        {say('payments.owing', { members: owing.length, amount: money(owed) })}{' '}
        <Link href="/members?shares=unpaid">{say('payments.list')}</Link>
      </p>
      <div className="card">
        <div className="field">
          <label htmlFor="statement">{say('payments.statement')}</label>
          <p className="soft hint" id="statement-hint">
            {say('payments.statement.hint')}
          </p>
          <textarea
            id="statement"
            className="statement"
            aria-describedby="statement-hint"
            rows={5}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="statement-file">{say('payments.file')}</label>
          <input
            id="statement-file"
            type="file"
            accept=".csv,.txt,text/csv"
            onChange={({ target }) => void target.files?.[0]?.arrayBuffer().then((bytes) => setText(decoded(bytes)))}
          />
        </div>
      </div>
      {text.trim() !== '' && (
        <section className="stack" aria-labelledby="lines">
          <h2 id="lines">{say('payments.lines', { lines: lines.length, settled: settled.size })}</h2>
          <ul className="plain-list stack">
            {lines.map((line) => (
              <PaymentLine
                key={`${line.line} ${line.label}`}
                line={line}
                matches={matchesOf(line, owing)}
                isSettled={settled.has(line.line)}
                settled={() => {
                  settle(new Set([...settled, line.line]));
                  recorded();
                }}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
