import { Field } from '../forms/field.js';
import { Problem } from '../forms/problem.js';
import { useSay } from '../languages/use-say.js';
import { PasskeySignIn } from './passkey-forms.js';

/** Somebody invented, to be looked at through her eyes. */
export type DemoPerson = 'chair' | 'member' | 'board' | 'clerk' | 'treasurer' | 'auditor' | 'operator';

/** Another service at which people may prove who they are. */
export interface ServiceElsewhere {
  /** in addresses */
  readonly name: string;
  /** as people know it */
  readonly title: string;
}

interface SignInPageProps {
  /** where she wanted to go */
  readonly to: string;
  readonly problem?: string;
  /** what she typed last */
  readonly typed?: { readonly code?: string; readonly loginName?: string };
  readonly demoPeople: readonly DemoPerson[];
  readonly elsewhere: readonly ServiceElsewhere[];
  /** whether a link was just asked for */
  readonly linkSent?: boolean;
}

/** The way in: the code of the letter first, then name and password. One field takes the code however it is typed. */
export const SignInPage = ({ to, problem, typed, demoPeople, elsewhere, linkSent = false }: SignInPageProps) => {
  const say = useSay();
  return (
    <>
      <header className="page-head">
        <h1>{say('signIn.title')}</h1>
      </header>
      <Problem sentence={problem} />
      {demoPeople.length > 0 && <DemoPeople people={demoPeople} to={to} />}
      <section className="card" aria-labelledby="by-letter">
        <h2 id="by-letter">{say('signIn.letter')}</h2>
        <form className="stack" method="post" action="/sign-in/code" data-code>
          <input type="hidden" name="to" value={to} />
          <Field
            label={say('signIn.code')}
            hint={say('signIn.code.hint')}
            name="code"
            required
            defaultValue={typed?.code}
            wrong={typed?.code === undefined ? undefined : problem}
            autoCapitalize="characters"
            autoComplete="one-time-code"
            spellCheck={false}
          />
          <button className="button large">{say('signIn.withCode')}</button>
        </form>
      </section>
      <PasskeySignIn to={to} />
      <section className="card" aria-labelledby="by-password">
        <h2 id="by-password">{say('signIn.known')}</h2>
        <form className="stack" method="post" action="/sign-in/password">
          <input type="hidden" name="to" value={to} />
          <Field
            label={say('signIn.loginName')}
            name="loginName"
            required
            defaultValue={typed?.loginName}
            wrong={typed?.loginName === undefined ? undefined : problem}
            autoComplete="username"
            autoCapitalize="off"
            spellCheck={false}
          />
          <Field label={say('signIn.password')} name="password" type="password" required autoComplete="current-password" />
          <button className="button large">{say('signIn.do')}</button>
        </form>
      </section>
      {elsewhere.length > 0 && <Elsewhere services={elsewhere} />}
      <details open={linkSent}>
        <summary>{say('signIn.lost')}</summary>
        <div className="card">
          {linkSent ? <output>{say('signIn.linkSent')}</output> : <LinkRequest to={to} />}
          <p>{say('signIn.anotherLetter')}</p>
        </div>
      </details>
    </>
  );
};

/** Links and no forms: a form may lead to no other site. */
const Elsewhere = ({ services }: { readonly services: readonly ServiceElsewhere[] }) => {
  const say = useSay();
  return (
    <section className="card stack" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{say('signIn.elsewhere')}</h2>
      <p className="hint">{say('signIn.elsewhere.hint')}</p>
      {services.map(({ name, title }) => (
        <a key={name} className="button quiet" href={`/sign-in/oidc/${name}`}>
          {say('signIn.elsewhere.at', { title })}
        </a>
      ))}
    </section>
  );
};

const LinkRequest = ({ to }: { readonly to: string }) => {
  const say = useSay();
  return (
    <form className="stack" method="post" action="/sign-in/link-request">
      <input type="hidden" name="to" value={to} />
      <Field label={say('signIn.loginName')} name="loginName" required autoComplete="username" autoCapitalize="off" />
      <button className="button quiet">{say('signIn.sendLink')}</button>
    </form>
  );
};

const DemoPeople = ({ people, to }: { readonly people: readonly DemoPerson[]; readonly to: string }) => {
  const say = useSay();
  return (
    <section className="card called" aria-labelledby="demo-people">
      <h2 id="demo-people">{say('signIn.demo')}</h2>
      <p>{say('signIn.demo.lead')}</p>
      <form className="stack" method="post" action="/sign-in/demo">
        <input type="hidden" name="to" value={to} />
        {people.map((person) => (
          <button key={person} className="button quiet" name="person" value={person}>
            {say(`signIn.demo.${person}`)}
          </button>
        ))}
      </form>
    </section>
  );
};
