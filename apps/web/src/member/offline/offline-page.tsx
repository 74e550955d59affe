import { useSay } from '../languages/use-say.js';

/** What is shown in place of a page that could not be brought: what is known, and that nothing is recorded which no page has confirmed. */
export const OfflinePage = () => {
  const say = useSay();
  return (
    <>
      <header className="page-head">
        <h1>{say('offline.title')}</h1>
        <p>{say('offline.lead')}</p>
      </header>
      <p className="notice">{say('offline.sent')}</p>
      <p>
        <a className="button" href="/me">
          {say('offline.home')}
        </a>
      </p>
    </>
  );
};
