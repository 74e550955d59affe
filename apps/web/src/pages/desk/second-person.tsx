import { useMe } from '../../access/use-me.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { WaitingApproval } from '../../server/approval.js';
import type { Assembly } from '../../server/assembly.js';
import { useAnswer } from '../../server/use-answer.js';
import { useRulesToday } from '../../server/use-rules-of.js';
import { MemberCalled } from './member-called.js';
import { Press } from './press.js';

/** Milliseconds between two looks at who has asked, or agreed. */
const PACE = 3_000;

/** What two persons do together at this assembly: what waits for the second one, with who may; she agrees here. */
export const SecondPerson = ({ assembly }: { readonly assembly: Assembly }) => {
  const rules = useRulesToday();
  const isAskedFor = rules?.fourEyes?.operations.some((act) => act === 'openBallot' || act === 'closeBallot' || act === 'annulBallot');
  return isAskedFor ? <Waiting assembly={assembly} /> : null;
};

const Waiting = ({ assembly }: { readonly assembly: Assembly }) => {
  const say = useSay();
  const me = useMe();
  const approvals = useAnswer<{ readonly items: readonly WaitingApproval[] }>('/api/access/approvals', PACE);
  if (approvals.status !== 'answered') return null;
  const here = approvals.answer.items.filter(({ names }) => names['assemblyId'] === assembly.assemblyId);
  if (here.length === 0) return null;
  return (
    <section className="card called" aria-labelledby="second-person" aria-live="polite">
      <h2 id="second-person">{say('approval.title')}</h2>
      <ul className="plain-list stack">
        {here.map((approval) => (
          <Asked
            key={approval.approvalId}
            assembly={assembly}
            approval={approval}
            isOwn={me?.actorId === approval.requestedBy}
            agreed={approvals.again}
          />
        ))}
      </ul>
    </section>
  );
};

interface AskedProps {
  readonly assembly: Assembly;
  readonly approval: WaitingApproval;
  /** the reader asked for it herself: somebody else agrees */
  readonly isOwn: boolean;
  readonly agreed: () => void;
}

const Asked = ({ assembly, approval: { approvalId, act, names, requestedBy, until, status, approvedBy }, isOwn, agreed }: AskedProps) => {
  const say = useSay();
  const { time } = useFormats();
  const resolution = resolutionAsked(assembly, names);
  const what = say('approval.what', { act, resolution: resolution ?? 0, isOnPersons: resolution === undefined ? 'yes' : 'no' });
  if (status === 'given')
    return (
      <li className="stack">
        <p>
          <span className="chip reached">{say('approval.given')}</span> {what}
        </p>
        <p>
          {approvedBy !== null && <MemberCalled memberId={approvedBy} />}{' '}
          {say(isOwn ? 'approval.doItNow' : 'approval.willBeDone', { until: time(until) })}
        </p>
      </li>
    );
  return (
    <li className="stack">
      <p>
        <span className="chip">{say('approval.waiting')}</span> {what}
      </p>
      <p>
        {isOwn ? say('approval.own') : <MemberCalled memberId={requestedBy} />} {!isOwn && say('approval.asks')}{' '}
        {say('approval.who', { act, until: time(until) })}
      </p>
      {!isOwn && <Press label={say('approval.agree')} act={{ path: `/api/access/approvals/${approvalId}` }} recorded={agreed} />}
    </li>
  );
};

/** Number of the resolution it is about; undefined where it is about persons. */
const resolutionAsked = ({ ballots, resolutions }: Assembly, names: WaitingApproval['names']): number | undefined => {
  const subject = ballots.find(({ ballotId }) => ballotId === names['ballotId'])?.opened.subject;
  const resolutionId = subject?.kind === 'resolution' ? subject.resolutionId : names['resolutionId'];
  return resolutions.find((resolution) => resolution.resolutionId === resolutionId)?.number;
};
