import { Field } from '../forms/field.js';
import { Problem } from '../forms/problem.js';
import { useSay } from '../languages/use-say.js';

interface SetUpPageProps {
  readonly shortest: number;
  readonly problem?: string;
  readonly typed?: { readonly code: string; readonly loginName: string };
}

/** The first operator of a new server: whoever can read what it prints. */
export const SetUpPage = ({ shortest, problem, typed }: SetUpPageProps) => {
  const say = useSay();
  return (
    <>
      <header className="page-head">
        <h1>{say('setUp.title')}</h1>
        <p>{say('setUp.lead')}</p>
      </header>
      <Problem sentence={problem} />
      <form className="stack" method="post" action="/set-up">
        <Field label={say('setUp.code')} hint={say('setUp.code.hint')} name="code" required defaultValue={typed?.code} spellCheck={false} />
        <Field label={say('signIn.loginName')} name="loginName" required defaultValue={typed?.loginName} autoComplete="username" />
        <Field
          label={say('password.new')}
          hint={say('password.hint', { shortest })}
          name="password"
          type="password"
          required
          minLength={shortest}
          autoComplete="new-password"
        />
        <button className="button large">{say('setUp.do')}</button>
      </form>
    </>
  );
};
