import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

export interface Look {
  readonly locale: 'en-GB' | 'fr-FR';
  readonly colorScheme: 'light' | 'dark';
  /** CSS pixels */
  readonly width: 360 | 1280;
}

/** Somebody who looks at the pages, and what went wrong before her eyes. */
export interface Visitor {
  readonly page: Page;
  /** errors of scripts, refusals of the content security policy, and requests to any other place than our server */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

const HEIGHTS = { 360: 740, 1280: 900 } as const;

/** Opens a window of her own: empty storage, her language, her colours, her width. */
export const visit = async (browser: Browser, address: string, look: Look, more: BrowserContextOptions = {}): Promise<Visitor> => {
  const { locale, colorScheme, width } = look;
  const context = await browser.newContext({
    baseURL: address,
    locale,
    colorScheme,
    viewport: { width, height: HEIGHTS[width] },
    timezoneId: 'Europe/Paris',
    ...more,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.text()} ${pathIn(message.location().url)}`.trimEnd());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== address) complaints.push(`asked ${request.url()}`);
  });
  return { page, complaints, leave: () => context.close() };
};

/** Moves the focus on as the Tab key does, until it is on the control with this name. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  const focused = async () => String(await page.evaluate('document.activeElement?.innerText ?? ""'));
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused()).trim() === name) return;
  }
  throw new Error(`the Tab key never reaches "${name}"`);
};

/** The heading of the page the visitor has arrived at. */
export const headingOf = (page: Page): Promise<string> => page.locator('h1').innerText();

/** Waits until something is seen. @returns true; whoever waits in vain is told what for */
export const appears = async (sought: Locator): Promise<true> => {
  await sought.waitFor();
  return true;
};

/** What a complaint is about, as far as it is one of our addresses. */
const pathIn = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '');
