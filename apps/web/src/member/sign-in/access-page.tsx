import { useFormats } from '../../languages/use-formats.js';
import { Problem } from '../forms/problem.js';
import { useSay } from '../languages/use-say.js';
import { MakePasskey } from './passkey-forms.js';

/** A passkey of the reader. */
export interface OwnPasskey {
  readonly passkeyId: string;
  readonly name: string;
  /** whether its maker keeps a copy: one that is not is lost with its device */
  readonly backedUp: boolean;
  readonly madeAt: string;
  readonly lastUsedAt: string | null;
}

/** Another service at which the reader can prove who she is. */
export interface OwnIdentity {
  readonly identityId: string;
  readonly title: string;
  readonly linkedAt: string;
  readonly lastUsedAt: string | null;
}

export interface ShownAccess {
  readonly hasPassword: boolean;
  readonly passkeys: readonly OwnPasskey[];
  readonly identities: readonly OwnIdentity[];
  /** services she has not linked yet */
  readonly linkable: readonly { readonly name: string; readonly title: string }[];
  /** how many browsers are signed in as her */
  readonly sessions: number;
  /** whether she proved who she is a few minutes ago: nothing changes without */
  readonly isProven: boolean;
}

interface AccessPageProps {
  readonly access: ShownAccess;
  readonly problem?: string;
}

/** Every way in that the reader has, and what she does about each: the last one stays. */
export const AccessPage = ({ access, problem }: AccessPageProps) => {
  const say = useSay();
  const { hasPassword, passkeys, identities, linkable, sessions, isProven } = access;
  return (
    <>
      <header className="page-head">
        <h1>{say('access.title')}</h1>
        <p>{say('access.lead')}</p>
      </header>
      <Problem sentence={problem} />
      {!isProven && (
        <section className="card called" aria-labelledby="prove">
          <h2 id="prove">{say('access.prove')}</h2>
          <p>{say('access.prove.why')}</p>
          <a className="button" href="/me/prove?to=/me/access">
            {say('access.prove.do')}
          </a>
        </section>
      )}
      <section className="card" aria-labelledby="password">
        <h2 id="password">{say('signIn.password')}</h2>
        <p>{say(hasPassword ? 'access.password' : 'access.password.none')}</p>
        <a className="button quiet" href="/me/password?to=/me/access">
          {say(hasPassword ? 'password.change' : 'password.choose')}
        </a>
      </section>
      <section className="stack" aria-labelledby="passkeys">
        <h2 id="passkeys">{say('access.passkeys')}</h2>
        {passkeys.length === 0 && <p>{say('access.passkeys.none')}</p>}
        {passkeys.map((passkey) => (
          <PasskeyCard key={passkey.passkeyId} passkey={passkey} isProven={isProven} />
        ))}
        {isProven && <MakePasskey to="/me/access" />}
      </section>
      {(identities.length > 0 || linkable.length > 0) && (
        <section className="stack" aria-labelledby="services">
          <h2 id="services">{say('access.services')}</h2>
          <p>{say('access.services.lead')}</p>
          {identities.map((identity) => (
            <IdentityCard key={identity.identityId} identity={identity} isProven={isProven} />
          ))}
          {isProven &&
            linkable.map(({ name, title }) => (
              <form key={name} method="post" action={`/me/access/services/${name}`}>
                <button className="button quiet">{say('access.services.link', { title })}</button>
              </form>
            ))}
        </section>
      )}
      <section className="card" aria-labelledby="sessions">
        <h2 id="sessions">{say('sessions.title')}</h2>
        <p>{say('access.sessions', { sessions })}</p>
        <a className="button quiet" href="/me/sessions">
          {say('access.sessions.see')}
        </a>
      </section>
    </>
  );
};

/** When something was made and when it was used last. */
const Used = ({ madeAt, lastUsedAt }: { readonly madeAt: string; readonly lastUsedAt: string | null }) => {
  const say = useSay();
  const { instant } = useFormats();
  return (
    <p className="hint">
      {say('access.since', { at: instant(madeAt) })}{' '}
      {lastUsedAt === null ? say('access.unused') : say('access.used', { at: instant(lastUsedAt) })}
    </p>
  );
};

interface PasskeyCardProps {
  readonly passkey: OwnPasskey;
  readonly isProven: boolean;
}

const PasskeyCard = ({ passkey: { passkeyId, name, backedUp, madeAt, lastUsedAt }, isProven }: PasskeyCardProps) => {
  const say = useSay();
  return (
    <article className="card" aria-labelledby={passkeyId}>
      <h3 id={passkeyId}>{name}</h3>
      <Used madeAt={madeAt} lastUsedAt={lastUsedAt} />
      <p>{say(backedUp ? 'access.passkey.backedUp' : 'access.passkey.onDevice')}</p>
      {isProven && (
        <form method="post" action={`/me/access/passkeys/${passkeyId}/removal`}>
          <button className="button quiet">{say('access.passkey.remove', { name })}</button>
        </form>
      )}
    </article>
  );
};

interface IdentityCardProps {
  readonly identity: OwnIdentity;
  readonly isProven: boolean;
}

const IdentityCard = ({ identity: { identityId, title, linkedAt, lastUsedAt }, isProven }: IdentityCardProps) => {
  const say = useSay();
  return (
    <article className="card" aria-labelledby={identityId}>
      <h3 id={identityId}>{title}</h3>
      <Used madeAt={linkedAt} lastUsedAt={lastUsedAt} />
      {isProven && (
        <form method="post" action={`/me/access/identities/${identityId}/removal`}>
          <button className="button quiet">{say('access.services.unlink', { title })}</button>
        </form>
      )}
    </article>
  );
};
