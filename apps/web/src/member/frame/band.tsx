import { Mark } from '../../identity/mark.js';
import { useSay } from '../languages/use-say.js';
import type { Frame } from './frame.js';

/** The top of every page: whose it is, and the other language, named in itself. */
export const Band = ({ frame: { language, path, signedIn } }: { readonly frame: Frame }) => {
  const say = useSay();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <header className="band">
      <div className="band-inside">
        <a className="home" href={signedIn ? '/me' : '/sign-in'}>
          <Mark />
          {say('name')}
        </a>
        <form className="speech" method="post" action="/preferences">
          <input type="hidden" name="back" value={path} />
          <button name="language" value={other} lang={other}>
            {say(`language.${other}`)}
          </button>
        </form>
      </div>
    </header>
  );
};
