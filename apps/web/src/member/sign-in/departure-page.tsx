import { useSay } from '../languages/use-say.js';

interface DeparturePageProps {
  readonly title: string;
  /** where the way begins, at the other service */
  readonly location: string;
}

/** Before somebody leaves for another service: a form may lead to no other site, so that she goes on by a link. */
export const DeparturePage = ({ title, location }: DeparturePageProps) => {
  const say = useSay();
  return (
    <>
      <header className="page-head">
        <h1>{say('departure.title', { title })}</h1>
        <p>{say('departure.lead', { title })}</p>
      </header>
      <p className="row">
        <a className="button large" href={location}>
          {say('departure.do', { title })}
        </a>
        <a className="button quiet" href="/me/access">
          {say('member.back')}
        </a>
      </p>
    </>
  );
};
