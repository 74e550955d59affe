import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../languages/use-say.js';

export interface OpenSession {
  readonly sessionId: string;
  readonly means: 'code' | 'password' | 'passkey' | 'oidc' | 'link' | 'setUp' | 'demo';
  readonly device: string;
  readonly openedAt: string;
  readonly lastSeenAt: string;
  /** the one this page is looked at with */
  readonly isThis: boolean;
}

/** Where somebody is signed in, and how she ends it. */
export const SessionsPage = ({ sessions }: { readonly sessions: readonly OpenSession[] }) => {
  const say = useSay();
  const { instant } = useFormats();
  return (
    <>
      <header className="page-head">
        <h1>{say('sessions.title')}</h1>
        <p>{say('sessions.lead')}</p>
      </header>
      {sessions.map(({ sessionId, means, device, openedAt, lastSeenAt, isThis }) => (
        <article className="card" key={sessionId} aria-labelledby={sessionId}>
          <h2 id={sessionId}>{isThis ? say('sessions.this') : say('sessions.other', { at: instant(lastSeenAt) })}</h2>
          <p>{say('sessions.opened', { at: instant(openedAt), means: say(`sessions.means.${means}`) })}</p>
          <p className="hint">{device}</p>
          {!isThis && (
            <form method="post" action={`/me/sessions/${sessionId}/end`}>
              <button className="button quiet">{say('sessions.end')}</button>
            </form>
          )}
        </article>
      ))}
      <p>
        <a href="/me/password">{say('password.change')}</a>
      </p>
    </>
  );
};
