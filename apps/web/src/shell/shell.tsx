import type { ReactNode } from 'react';
import { ProveAgain } from '../access/prove-again.js';
import { isDated } from '../clocks/carried.js';
import { ClockBanner } from '../clocks/clock-banner.js';
import { DateBox } from '../clocks/date-box.js';
import { Mark } from '../identity/mark.js';
import { Keyboard } from '../keyboard/keyboard.js';
import { useSay } from '../languages/use-say.js';
import { AppearanceChoice } from '../preferences/appearance-choice.js';
import { Link } from '../routing/link.js';
import type { Route } from '../routing/route.js';
import { useSituation } from '../situation/situation.js';
import { Account } from './account.js';
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
          <div className="band-end">
            {(holding === 'demo' || holding === 'inUse') && <Account />}
            <LanguageSwitch />
          </div>
        </div>
      </header>
      {(holding === 'demo' || holding === 'inUse') && <Keyboard />}
      <ProveAgain />
      {isDated(page) && (
        <>
          <ClockBanner />
          <div className="date-strip no-print">
            <DateBox />
          </div>
        </>
      )}
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
