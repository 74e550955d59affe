import { useState } from 'react';
import { useMe } from '../access/use-me.js';
import { Icon } from '../identity/icon.js';
import { useLanguage } from '../languages/use-language.js';
import { useSay, type Say } from '../languages/use-say.js';
import { Link } from '../routing/link.js';
import { usePlace } from '../routing/place.js';
import { record } from '../server/ask.js';
import type { Me } from '../server/me.js';
import { newKey } from '../server/new-key.js';
import type { Problem } from '../server/problem.js';
import { Refused } from './refused.js';

/** Who is signed in, in what role, and the way out; the way in for a stranger. */
export const Account = () => {
  const say = useSay();
  const me = useMe();
  const { language } = useLanguage();
  const { pathname, search } = usePlace();
  const [problem, setProblem] = useState<Problem>();
  if (!me) {
    return (
      <a className="account-way-in" href={`/sign-in?${new URLSearchParams({ to: pathname + search })}`}>
        {say('refused.signIn')}
      </a>
    );
  }
  const signOut = async (): Promise<void> => {
    const outcome = await record<object>('/api/access/session', {}, newKey(), { language, method: 'DELETE' });
    if (outcome.status === 'refused') setProblem(outcome.problem);
    else globalThis.location.assign('/sign-in');
  };
  const called = nameOf(me, say);
  return (
    <details className="account" key={pathname}>
      <summary>
        <Icon name="person" />
        <span className="account-name">{called}</span>
      </summary>
      <div className="card account-card">
        <p>
          <strong>{called}</strong>
        </p>
        {me.roles.length > 0 && <p>{me.roles.map((role) => say(`role.${role}`)).join(' · ')}</p>}
        {me.memberId !== null && (
          <p>
            <a href="/me">{say('account.mine')}</a>
          </p>
        )}
        <p>
          <Link href="/access">{say('account.access')}</Link>
        </p>
        {me.via === 'session' && (
          <button type="button" className="button small" onClick={() => void signOut()}>
            {say('account.signOut')}
          </button>
        )}
        {problem && <Refused problem={problem} />}
      </div>
    </details>
  );
};

/** By number or chosen name; somebody of the demo has neither, and is called by what she is asked to do. */
const nameOf = ({ loginName, memberId, roles }: Me, say: Say): string => {
  if (loginName !== null) return memberId === null ? loginName : say('account.member', { name: loginName });
  return roles[0] === undefined ? say('account.nameless') : say(`role.${roles[0]}`);
};
