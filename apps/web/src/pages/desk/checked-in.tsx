import { useRecording } from '../../forms/use-recording.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { DeskLookUp } from '../../server/desk.js';
import { Refused } from '../../shell/refused.js';
import { useNameOf } from '../members/use-name-of.js';

interface CheckedInProps {
  readonly assemblyId: string;
  readonly person: DeskLookUp;
  readonly deskId: string;
  readonly undone: () => void;
}

/** Who has just come in: whom she represents, whose proxy gives way, and the way back for a mistake. */
export const CheckedIn = ({ assemblyId, person, deskId, undone }: CheckedInProps) => {
  const say = useSay();
  const nameOf = useNameOf();
  const { time } = useFormats();
  const { problem, send } = useRecording();
  const at = `/api/assemblies/${assemblyId}/attendance/${person.memberId}`;
  const desk = deskId === '' ? {} : { deskId };
  const undo = async (ground: 'wrongPerson' | 'wrongMode'): Promise<void> => {
    if (await send({ path: `${at}/retraction`, body: { ground, ...desk } })) undone();
  };
  const leave = async (): Promise<void> => {
    if (await send({ path: at, method: 'DELETE' })) undone();
  };
  return (
    <section className="card checked-in" aria-labelledby="last">
      <h2 id="last" aria-live="polite">
        {say('checkIn.in', { name: nameOf(person) })}
      </h2>
      <p>
        {person.attendance && say('checkIn.since', { time: time(person.attendance.arrivedAt) })}{' '}
        {person.represents.length > 0 && <strong>{say('checkIn.represents', { members: person.represents.length })}</strong>}{' '}
        {person.proxyGiven && say('checkIn.proxyGivesWay')}
      </p>
      {problem && <Refused problem={problem} />}
      <div className="row">
        <button type="button" className="button quiet small" onClick={() => void undo('wrongPerson')}>
          {say('checkIn.undo.wrongPerson')}
        </button>
        <button type="button" className="button quiet small" onClick={() => void undo('wrongMode')}>
          {say('checkIn.undo.wrongMode')}
        </button>
        <button type="button" className="button quiet small" onClick={() => void leave()}>
          {say('checkIn.out')}
        </button>
      </div>
    </section>
  );
};
