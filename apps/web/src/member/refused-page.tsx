import { useSay } from './languages/use-say.js';

interface RefusedPageProps {
  readonly sentence: string;
  /** stable code, or the reference of an error, to quote when asking for help */
  readonly code: string;
  readonly back: string;
}

/** What could not be done, why, and the way back. */
export const RefusedPage = ({ sentence, code, back }: RefusedPageProps) => {
  const say = useSay();
  return (
    <>
      <div className="refused" role="alert">
        <h1>{say('member.refused')}</h1>
        <p>{sentence}</p>
        <p>
          {say('refused.code')} {code}
        </p>
      </div>
      <p>
        <a className="button" href={back}>
          {say('member.back')}
        </a>
      </p>
    </>
  );
};
