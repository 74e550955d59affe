import { useSay } from '../languages/use-say.js';

interface EndOfSessionProps {
  readonly secondsLeft: number;
  readonly path: string;
}

/** What a script shows two minutes before a session ends, and when it has ended: without one, the next page says so. */
export const EndOfSession = ({ secondsLeft, path }: EndOfSessionProps) => {
  const say = useSay();
  const signIn = `/sign-in?to=${encodeURIComponent(path)}`;
  return (
    <div className="ending no-print" role="alert" data-session={secondsLeft}>
      <div data-session-state="ending" hidden>
        <p>{say('session.ends')}</p>
        <button className="button" type="button" data-stay>
          {say('session.stay')}
        </button>
      </div>
      <p data-session-state="last" hidden>
        {say('session.last')} <a href={signIn}>{say('signIn.do')}</a>
      </p>
      <p data-session-state="over" hidden>
        {say('session.over')} <a href={signIn}>{say('signIn.do')}</a>
      </p>
    </div>
  );
};
