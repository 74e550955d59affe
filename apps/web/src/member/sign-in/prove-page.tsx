import { Field } from '../forms/field.js';
import { Problem } from '../forms/problem.js';
import { useSay } from '../languages/use-say.js';
import { ProveWithPasskey } from './passkey-forms.js';

interface ProvePageProps {
  /** what she was about to do */
  readonly to: string;
  readonly hasPassword: boolean;
  readonly hasPasskey: boolean;
  readonly problem?: string;
}

/** Before something that cannot be undone: a session left open on a table is not enough. */
export const ProvePage = ({ to, hasPassword, hasPasskey, problem }: ProvePageProps) => {
  const say = useSay();
  return (
    <>
      <header className="page-head">
        <h1>{say('prove.title')}</h1>
        <p>{say('prove.lead')}</p>
      </header>
      <Problem sentence={problem} />
      {hasPassword && (
        <form className="card" method="post" action="/me/prove">
          <input type="hidden" name="to" value={to} />
          <Field label={say('signIn.password')} name="password" type="password" required wrong={problem} autoComplete="current-password" />
          <button className="button large">{say('prove.do')}</button>
        </form>
      )}
      {hasPasskey && <ProveWithPasskey to={to} />}
      <p>
        {say('prove.otherwise')} <a href={`/sign-in?to=${encodeURIComponent(to)}`}>{say('prove.signIn')}</a>
      </p>
    </>
  );
};
