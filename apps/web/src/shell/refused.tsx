import { useSay } from '../languages/use-say.js';
import { Link } from '../routing/link.js';
import { usePlace } from '../routing/place.js';
import type { Problem } from '../server/problem.js';
import { useSituation } from '../situation/situation.js';

/** Why something was refused, in the words of the server, and what can be done about it here. */
export const Refused = ({ problem, again }: { readonly problem: Problem; readonly again?: () => void }) => {
  const say = useSay();
  return (
    <div className="refused" role="alert">
      <p>
        <strong>{problem.detail ?? (problem.code === 'OFFLINE' ? say('refused.offline') : say('refused.unexplained'))}</strong>
      </p>
      {problem.errors && problem.errors.length > 0 && <WrongFields errors={problem.errors} />}
      <p>
        {say('refused.code')} <code>{problem.reference ?? problem.code}</code>
      </p>
      {problem.code === 'NOT_SIGNED_IN' && <SignIn />}
      {problem.code === 'SECOND_PERSON_NEEDED' && <SecondPerson />}
      {again && (
        <button type="button" className="button quiet small" onClick={again}>
          {say('refused.again')}
        </button>
      )}
    </div>
  );
};

/** Whoever has to sign in first comes back to where she was: what she typed waits in the drafts of her browser. */
const SignIn = () => {
  const say = useSay();
  const { pathname, search } = usePlace();
  const { holding } = useSituation();
  return (
    <p>
      {holding === 'empty' ? (
        <a className="button small" href="/set-up">
          {say('refused.setUp')}
        </a>
      ) : (
        <a className="button small" href={`/sign-in?${new URLSearchParams({ to: pathname + search })}`}>
          {say('refused.signIn')}
        </a>
      )}
    </p>
  );
};

/** What was asked for is kept: whoever agrees finds it among the work that waits. */
const SecondPerson = () => {
  const say = useSay();
  return (
    <p>
      {say('refused.secondPerson')} <Link href="/work#approvals">{say('refused.approvals')}</Link>
    </p>
  );
};

const WrongFields = ({ errors }: { readonly errors: NonNullable<Problem['errors']> }) => (
  <ul>
    {errors.map(({ pointer, message }) => (
      <li key={pointer}>
        <a href={`#field${pointer.replaceAll('/', '-')}`}>{message}</a>
      </li>
    ))}
  </ul>
);
