import { Field } from '../forms/field.js';
import { Problem } from '../forms/problem.js';
import { useSay } from '../languages/use-say.js';
import { MakePasskey } from './passkey-forms.js';

interface PasswordPageProps {
  readonly to: string;
  /** true when there is one already, which is asked for */
  readonly hasOne: boolean;
  readonly shortest: number;
  readonly problem?: string;
}

/** After the first entry with a letter: a password of her own for the next time, or none, and another letter. */
export const PasswordPage = ({ to, hasOne, shortest, problem }: PasswordPageProps) => {
  const say = useSay();
  return (
    <>
      <header className="page-head">
        <h1>{hasOne ? say('password.change') : say('password.choose')}</h1>
        <p>{say('password.lead')}</p>
      </header>
      <Problem sentence={problem} />
      <form className="stack" method="post" action="/me/password">
        <input type="hidden" name="to" value={to} />
        {hasOne && <Field label={say('password.current')} name="current" type="password" required autoComplete="current-password" />}
        <Field
          label={say('password.new')}
          hint={say('password.hint', { shortest })}
          name="password"
          type="password"
          required
          minLength={shortest}
          wrong={problem}
          autoComplete="new-password"
        />
        <button className="button large">{say('password.keep')}</button>
      </form>
      <MakePasskey to={to} />
      <p>
        <a className="button quiet large" href={to}>
          {say('password.later')}
        </a>
      </p>
    </>
  );
};
