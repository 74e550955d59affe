import { useState } from 'react';
import { useRecording } from '../../forms/use-recording.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import { Refused } from '../../shell/refused.js';

/** A bulletin that was recorded from this page. */
export interface RecordedBulletin {
  readonly memberId: string;
  readonly name: string;
  readonly shares: number;
  readonly totalCents: number;
  /** ledger number */
  readonly number: number;
  /** places in the stream of her shares, the last first: what is taken back goes in that order */
  readonly revisions: readonly number[];
}

interface RecordedBulletinsProps {
  readonly bulletins: readonly RecordedBulletin[];
  readonly undone: (bulletin: RecordedBulletin) => void;
}

const grounds = ['typingError', 'wrongPerson', 'duplicate', 'paymentReturned'] as const;

/** What was recorded since the page was opened, each of it to be taken back by an entry that says why. */
export const RecordedBulletins = ({ bulletins, undone }: RecordedBulletinsProps) => {
  const say = useSay();
  const { money, number } = useFormats();
  if (bulletins.length === 0) return null;
  return (
    <section className="card" aria-labelledby="recorded">
      <h2 id="recorded">{say('recorded.title')}</h2>
      <output>{say('form.recorded', { number: number(bulletins[0]?.number ?? 0) })}</output>
      <ul className="plain-list">
        {bulletins.map((bulletin) => (
          <li key={bulletin.number} className="row apart">
            <Link href={`/members/${bulletin.memberId}`}>{bulletin.name}</Link>
            <span>{say('recorded.shares', { shares: bulletin.shares, total: money(bulletin.totalCents) })}</span>
            <UndoBulletin bulletin={bulletin} undone={undone} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const UndoBulletin = ({
  bulletin,
  undone,
}: {
  readonly bulletin: RecordedBulletin;
  readonly undone: (bulletin: RecordedBulletin) => void;
}) => {
  const say = useSay();
  const { isAsking, problem, send } = useRecording();
  const [ground, setGround] = useState('');
  const undo = async (): Promise<void> => {
    const effectiveAt = new Intl.DateTimeFormat('sv-SE').format(new Date());
    for (const revision of bulletin.revisions) {
      const body = { revision, ground, effectiveAt };
      if (!(await send({ path: `/api/members/${bulletin.memberId}/share-retractions`, body }))) return;
    }
    undone(bulletin);
  };
  return (
    <div className="row">
      <select aria-label={say('undo.of', { name: bulletin.name })} value={ground} onChange={({ target }) => setGround(target.value)}>
        <option value="">{say('undo.ground')}</option>
        {grounds.map((name) => (
          <option key={name} value={name}>
            {say(`ground.${name}`)}
          </option>
        ))}
      </select>
      <button type="button" className="button quiet small" disabled={ground === ''} aria-disabled={isAsking} onClick={() => void undo()}>
        {say('undo.submit')}
      </button>
      {problem && <Refused problem={problem} />}
    </div>
  );
};
