import { useRecording } from '../../forms/use-recording.js';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import type { OpenSession } from '../../server/access.js';
import { useAnswer } from '../../server/use-answer.js';
import { Answer } from '../../shell/answer.js';
import { Refused } from '../../shell/refused.js';

/** Where I am signed in: a computer left behind is signed out from here. */
export const MySessions = ({ current }: { readonly current: string | null }) => {
  const say = useSay();
  const { instant } = useFormats();
  const asked = useAnswer<readonly OpenSession[]>('/api/access/sessions');
  const { problem, send } = useRecording();
  const end = async (sessionId: string): Promise<void> => {
    if (await send<readonly OpenSession[]>({ path: `/api/access/sessions/${sessionId}`, method: 'DELETE' })) asked.again();
  };
  return (
    <section className="card" aria-labelledby="sessions">
      <h2 id="sessions">{say('mySessions.title')}</h2>
      {problem && <Refused problem={problem} />}
      <Answer of={asked}>
        {(sessions) => (
          <ul className="plain-list">
            {sessions.map(({ sessionId, means, device, openedAt, lastSeenAt }) => (
              <li key={sessionId} className="linked-row">
                <span>
                  <strong>{device}</strong>
                  <br />
                  <span className="soft">
                    {say(`mySessions.means.${means}`)} · {say('mySessions.since', { at: instant(openedAt), seen: instant(lastSeenAt) })}
                  </span>
                </span>
                {sessionId === current ? (
                  <span className="chip">{say('mySessions.this')}</span>
                ) : (
                  <button type="button" className="button quiet small" onClick={() => void end(sessionId)}>
                    {say('mySessions.end')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answer>
      <p className="row">
        <a className="button quiet small" href="/me/password">
          {say('mySessions.password')}
        </a>
      </p>
    </section>
  );
};
