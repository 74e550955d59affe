import { useState } from 'react';
import { useMay, useMe } from '../../access/use-me.js';
import { ActChoice } from '../../forms/act-choice.js';
import { useRecording } from '../../forms/use-recording.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Entry } from '../../server/entry.js';
import { useAnswer } from '../../server/use-answer.js';
import { Refused } from '../../shell/refused.js';
import { shortId } from '../members/short-id.js';
import { waitingResets, type WaitingReset } from './waiting-resets.js';

interface Entries {
  readonly items: readonly Entry[];
}

/** Somebody lost every way in: one person asks, another agrees, then she is given a letter. */
export const Resets = () => {
  const say = useSay();
  const may = useMay();
  const entriesOf = (type: string): string | undefined => (may('history-list') ? `/api/entries?type=${type}&limit=50` : undefined);
  const requested = useAnswer<Entries>(entriesOf('ResetRequested'));
  const approved = useAnswer<Entries>(entriesOf('ResetApproved'));
  const [now] = useState(() => new Date().toISOString());
  const again = (): void => {
    requested.again();
    approved.again();
  };
  const waiting =
    requested.status === 'answered' && approved.status === 'answered'
      ? waitingResets(requested.answer.items, approved.answer.items, now)
      : [];
  return (
    <section className="card" aria-labelledby="resets">
      <h2 id="resets">{say('resets.title')}</h2>
      <p className="soft">{say('resets.text')}</p>
      {waiting.length > 0 && (
        <ul className="plain-list">
          {waiting.map((reset) => (
            <WaitingLine key={reset.resetId} reset={reset} approved={again} />
          ))}
        </ul>
      )}
      <ActChoice
        subject="resets"
        acts={[
          {
            name: 'reset',
            title: say('resets.request'),
            fields: [{ name: 'actorId', kind: 'member', label: 'resets.who' }],
            initial: {},
            act: ({ actorId }) => ({ path: '/api/access/resets', body: { actorId } }),
          },
        ]}
        recorded={again}
      />
    </section>
  );
};

const WaitingLine = ({ reset, approved }: { readonly reset: WaitingReset; readonly approved: () => void }) => {
  const say = useSay();
  const me = useMe();
  const { instant } = useFormats();
  const { problem, isAsking, send } = useRecording();
  const { resetId, actorId, requestedBy, until } = reset;
  const agree = async (): Promise<void> => {
    if (await send({ path: `/api/access/resets/${resetId}/approval` })) approved();
  };
  return (
    <li className="linked-row">
      <span>
        <Link href={`/members/${actorId}`}>{say('member.pseudonym', { id: shortId(actorId) })}</Link>{' '}
        <span className="soft">{say('approval.until', { at: instant(until) })}</span>
      </span>
      {requestedBy === me?.actorId ? (
        <span className="soft">{say('resets.mine')}</span>
      ) : (
        <button type="button" className="button small" aria-disabled={isAsking} onClick={() => void agree()}>
          {say('resets.approve')}
        </button>
      )}
      {problem && <Refused problem={problem} />}
    </li>
  );
};
