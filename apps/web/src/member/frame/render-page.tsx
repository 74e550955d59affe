import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { RawIntlProvider } from 'react-intl';
import { speech } from '../languages/speech.js';
import { Document } from './document.js';
import { RetryKeys } from '../forms/retry-keys.js';
import type { Frame } from './frame.js';

/** A page, written for its reader, and how it is called in her language. */
export interface Page {
  readonly title: string;
  readonly content: ReactNode;
}

/** The HTML of a page in its frame. */
export const renderPage = (frame: Frame, { title, content }: Page): string =>
  `<!doctype html>${renderToStaticMarkup(
    <RawIntlProvider value={speech(frame.language, frame.timeZone)}>
      <RetryKeys value={frame.newKey}>
        <Document frame={frame} title={title}>
          {content}
        </Document>
      </RetryKeys>
    </RawIntlProvider>,
  )}`;
