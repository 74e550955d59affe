import { useMe } from '../../access/use-me.js';
import { useRecording } from '../../forms/use-recording.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { WaitingApproval } from '../../server/access.js';
import type { Answered } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { Refused } from '../../shell/refused.js';

/** What two persons do together: asked for by one, agreed to by another, done by the first. */
export const Approvals = ({ asked }: { readonly asked: Answered<{ readonly items: readonly WaitingApproval[] }> }) => {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="approvals">
      <h2 id="approvals">{say('approvals.title')}</h2>
      <Answer of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{say('approvals.none')}</p>
          ) : (
            <ul className="plain-list stack">
              {items.map((approval) => (
                <Approval key={approval.approvalId} approval={approval} agreed={asked.again} />
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
};

const Approval = ({ approval, agreed }: { readonly approval: WaitingApproval; readonly agreed: () => void }) => {
  const say = useSay();
  const me = useMe();
  const { instant } = useFormats();
  const { problem, isAsking, send } = useRecording();
  const { approvalId, act, status, requestedBy, requestedAt, until } = approval;
  const isMine = requestedBy === me?.actorId;
  const agree = async (): Promise<void> => {
    if (await send({ path: `/api/access/approvals/${approvalId}` })) agreed();
  };
  return (
    <li className="card">
      <div className="row apart">
        <h3>{say(`twoPersons.${act}`)}</h3>
        <span className={status === 'given' ? 'chip reached' : 'chip live'}>{say(`approval.${status}`)}</span>
      </div>
      <p>
        {say(isMine ? 'approval.byMe' : 'approval.byAnother', { at: instant(requestedAt) })} {say('approval.until', { at: instant(until) })}
      </p>
      {isMine && <p>{say(status === 'given' ? 'approval.nowDoIt' : 'approval.waitForIt')}</p>}
      {problem && <Refused problem={problem} />}
      <div className="row">
        {!isMine && status === 'requested' && (
          <button type="button" className="button small" aria-disabled={isAsking} onClick={() => void agree()}>
            {say('approval.agree')}
          </button>
        )}
        <Link className="button quiet small" href={placeOf(approval)}>
          {say('approval.place')}
        </Link>
      </div>
    </li>
  );
};

/** Where what was asked for is done. */
const placeOf = ({ names, act }: WaitingApproval): string => {
  if (names['assemblyId']) return `/assemblies/${names['assemblyId']}/desk`;
  if (act === 'commitImport') return '/imports';
  return act === 'useLogKey' ? '/access' : '/assemblies';
};
