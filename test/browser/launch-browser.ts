import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.js';

/** What keeps Chromium from asking the network for anything of its own, and lets it run where there is no display. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium with an empty profile. Whoever opens it closes it. */
export const launchBrowser = (): Promise<Browser> =>
  // Chromium refuses its sandbox to the superuser, who runs build machines.
  chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET });
