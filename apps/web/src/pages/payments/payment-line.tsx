import { useState } from 'react';
import { Field } from '../../forms/field.js';
import { MemberPicker } from '../../forms/member-picker.js';
import { useRecording } from '../../forms/use-recording.js';
import { useFormats } from '../../languages/use-formats.js';
import { useLanguage } from '../../languages/use-language.js';
import { useSay } from '../../languages/use-say.js';
import { ask } from '../../server/ask.js';
import type { Problem } from '../../server/problem.js';
import type { ShareAccount } from '../../server/share-account.js';
import { Refused } from '../../shell/refused.js';
import type { BankLine } from './bank-lines.js';
import { certainMatch, type Match } from './matches.js';
import { paidInto } from './paid-into.js';

interface PaymentLineProps {
  readonly line: BankLine;
  readonly matches: readonly Match[];
  readonly isSettled: boolean;
  readonly settled: () => void;
}

/** A line of a statement: whose it may be, and the press that records it as paid, into the oldest subscription first. */
export const PaymentLine = ({ line, matches, isSettled, settled }: PaymentLineProps) => {
  const say = useSay();
  const { date, money } = useFormats();
  const { language } = useLanguage();
  const { isAsking, problem, send } = useRecording();
  const [unasked, setUnasked] = useState<Problem>();
  const [memberId, pick] = useState(() => (certainMatch(matches) ?? matches[0])?.member.memberId ?? '');
  const save = async (): Promise<void> => {
    const account = await ask<ShareAccount>(`/api/members/${memberId}/share-account`, { language });
    if (account.status === 'refused') return setUnasked(account.problem);
    const parts = paidInto(account.answer, line.amountCents);
    if (parts === undefined) return setUnasked({ code: 'MORE_THAN_OWED', detail: say('payments.tooMuch') });
    setUnasked(undefined);
    for (const { subscriptionId, amountCents } of parts) {
      const path = `/api/members/${memberId}/subscriptions/${subscriptionId}/payments`;
      if (!(await send({ path, body: { amountCents, method: 'transfer', effectiveAt: line.on } }))) return;
    }
    settled();
  };
  const match = matches.find(({ member }) => member.memberId === memberId);
  return (
    <li className={isSettled ? 'card settled' : 'card'}>
      <div className="row apart">
        <strong>{money(line.amountCents)}</strong>
        <span>{date(line.on)}</span>
        <span>{line.label}</span>
        {isSettled ? (
          <span className="chip reached">{say('payments.recorded')}</span>
        ) : (
          match && (
            <span className="chip">
              {[
                match.byNumber && say('payments.byNumber'),
                match.byName && say('payments.byName'),
                match.byAmount && say('payments.byAmount'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          )
        )}
      </div>
      {!isSettled && (
        <div className="row">
          <Field name={`payer-${line.line}`} label={say('payments.payer')}>
            {(attributes) => <MemberPicker memberId={memberId} pick={pick} attributes={attributes} />}
          </Field>
          <button type="button" className="button small" disabled={memberId === ''} aria-disabled={isAsking} onClick={() => void save()}>
            {say('payments.record')}
          </button>
        </div>
      )}
      {(unasked ?? problem) && <Refused problem={unasked ?? problem ?? { code: '' }} />}
    </li>
  );
};
