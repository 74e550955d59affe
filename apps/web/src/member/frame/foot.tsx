import { useSay } from '../languages/use-say.js';
import { appearances, type Frame } from './frame.js';

/** The end of every page: how it looks, and the way out. */
export const Foot = ({ frame: { appearance, path, signedIn } }: { readonly frame: Frame }) => {
  const say = useSay();
  return (
    <footer className="foot">
      <div className="foot-inside">
        <p>{say('shell.promise')}</p>
        <form className="row" method="post" action="/preferences">
          <input type="hidden" name="back" value={path} />
          <label htmlFor="appearance">{say('appearance.label')}</label>
          <select id="appearance" name="appearance" defaultValue={appearance}>
            {appearances.map((one) => (
              <option key={one} value={one}>
                {say(`appearance.${one}`)}
              </option>
            ))}
          </select>
          <button className="button small quiet">{say('member.apply')}</button>
        </form>
        {signedIn && (
          <form method="post" action="/sign-out">
            <button className="button small quiet">{say('member.signOut')}</button>
          </form>
        )}
      </div>
    </footer>
  );
};
