import type { ReactNode } from 'react';
import { Mark } from '../identity/mark.js';
import { useSay } from '../languages/use-say.js';
import { AppearanceChoice } from '../preferences/appearance-choice.js';
import { Link } from '../routing/link.js';
import type { Route } from '../routing/route.js';
import { useSituation } from '../situation/situation.js';
import { DemoBanner } from './demo-banner.js';
import { LanguageSwitch } from './language-switch.js';
import { Navigation } from './navigation.js';

/** What surrounds every page. */
export const Shell = ({ page, children }: { readonly page: Route['page']; readonly children: ReactNode }) => {
  const say = useSay();
  const { holding } = useSituation();
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {say('shell.skip')}
      </a>
      {holding.startsWith('demo') && <DemoBanner />}
      <header className="band">
        <div className="band-inside">
          <Link className="home" href="/">
            <Mark />
            {say('name')}
          </Link>
          {(holding === 'demo' || holding === 'inUse') && <Navigation page={page} />}
          <LanguageSwitch />
        </div>
      </header>
      <main className="page" id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="foot-inside">
          <p>{say('shell.promise')}</p>
          <AppearanceChoice />
        </div>
      </footer>
    </div>
  );
};
