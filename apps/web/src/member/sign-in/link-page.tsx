import { useSay } from '../languages/use-say.js';

/** Behind the link of a mail: looking at it uses nothing up, only the button does. */
export const LinkPage = ({ token }: { readonly token: string }) => {
  const say = useSay();
  return (
    <>
      <header className="page-head">
        <h1>{say('link.title')}</h1>
        <p>{say('link.lead')}</p>
      </header>
      <form method="post" action="/sign-in/link">
        <input type="hidden" name="token" value={token} />
        <button className="button large">{say('signIn.do')}</button>
      </form>
    </>
  );
};
