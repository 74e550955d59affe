import type { ReactNode } from 'react';
import { useSay } from '../languages/use-say.js';
import { Band } from './band.js';
import { EndOfSession } from './end-of-session.js';
import { Foot } from './foot.js';
import type { Frame } from './frame.js';

interface DocumentProps {
  readonly frame: Frame;
  readonly title: string;
  readonly children: ReactNode;
}

/** A whole page as the server writes it: it can be read and used before, and without, any script. */
export const Document = ({ frame, title, children }: DocumentProps) => {
  const say = useSay();
  const { language, appearance, assets, demo, follows } = frame;
  return (
    <html lang={language} data-appearance={appearance} data-contrast={appearance === 'contrast' ? 'more' : 'usual'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#4a2256" />
        <title>{say('shell.tab', { title })}</title>
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" type="image/svg+xml" href="/mark.svg" />
        <link rel="apple-touch-icon" href="/icon-192.png" />
        <link rel="manifest" href="/member.webmanifest" />
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body data-follows={follows?.assemblyId} data-ballot={follows?.ballot?.ballotId} data-status={follows?.ballot?.status}>
        <a className="skip" href="#content">
          {say('shell.skip')}
        </a>
        {demo && (
          <aside className="demo-banner" aria-label={say('demo.label')}>
            <p>
              <strong>{say('demo.label')}</strong> {say('demo.banner')}
            </p>
          </aside>
        )}
        <Band frame={frame} />
        {frame.secondsLeft !== undefined && <EndOfSession secondsLeft={frame.secondsLeft} path={frame.path} />}
        <output className="offline" data-offline hidden>
          {say('member.offline')}
        </output>
        <main className="page" id="content" tabIndex={-1}>
          {children}
        </main>
        <Foot frame={frame} />
      </body>
    </html>
  );
};
