import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const there = (): string | undefined =>
  [process.env['UNEVOIX_BROWSER'], ...installed, chromium.executablePath()].find((path) => path !== undefined && existsSync(path));

const succeeds = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Debian's own package, where we may install one: in containers and on build machines. */
const installFromDebian = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  succeeds('apt-get', '--yes', 'update') &&
  succeeds('apt-get', '--yes', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', 'install', 'chromium');

/** The build Playwright offers for download, kept in the user's cache. */
const download = (): boolean => {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return succeeds(process.execPath, join(playwright, 'cli.js'), 'install', 'chromium');
};

/**
 * The path of a Chromium: the one `UNEVOIX_BROWSER` names, an installed one, or one that is installed now and found the next time.
 * @throws Error when there is none and none can be installed
 */
export const findBrowser = (): string => {
  const browser = there() ?? ((installFromDebian() || download()) && there());
  if (!browser) throw new Error('The browser tests need Chromium: install it, or name its path in UNEVOIX_BROWSER.');
  return browser;
};
