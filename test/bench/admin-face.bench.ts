import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { sharedEnterpriseRules } from '#statutes/domain';
import { launchBrowser } from '../browser/launch-browser.js';
import { visit } from '../browser/visitor.js';
import { holdAssembly } from '../support/assembly-over-http.js';
import { startScenario } from '../support/scenario.js';
import { medianOf, type Figure } from './figure.js';
import { largeOverview } from './large-overview.js';

export const name = 'admin-face';

const MEMBERS = 50_000;

/** Milliseconds between two keys of somebody who types without haste: about 75 words a minute. */
const BETWEEN_KEYS = 150;

const look = { locale: 'en-GB', colorScheme: 'light', width: 1280 } as const;

/** Types a letter and waits until the list shows what it finds; all of it in the page, so that no message between processes is measured. */
const FILTER = `async (text) => {
  const box = document.querySelector('input[type=search]');
  const told = document.querySelector('main output');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const taken = [];
  for (let letters = 1; letters <= text.length; letters += 1) {
    const shown = new Promise((done) => {
      const watch = new MutationObserver(() => { watch.disconnect(); done(performance.now()); });
      watch.observe(told, { childList: true, characterData: true, subtree: true });
    });
    const started = performance.now();
    set.call(box, text.slice(0, letters));
    box.dispatchEvent(new Event('input', { bubbles: true }));
    // A letter that finds the same number of members changes nothing that could be timed.
    const at = await Promise.race([shown, new Promise((given) => setTimeout(given, 400))]);
    if (at !== undefined) taken.push(at - started);
    await new Promise((rested) => setTimeout(rested, 120));
  }
  return taken;
}`;

/** Scrolls by about ten lines a frame for two seconds, and counts the frames that were drawn. */
const SCROLL = `async () => {
  const frame = document.querySelector('.members-window');
  const started = performance.now();
  let frames = 0;
  while (performance.now() - started < 2000) {
    frame.scrollTop += 450;
    await new Promise(requestAnimationFrame);
    frames += 1;
  }
  return frames / ((performance.now() - started) / 1000);
}`;

const listFigures = async (browser: Browser): Promise<readonly Figure[]> => {
  const scenario = await startScenario();
  await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
  const { page, leave } = await visit(browser, scenario.address, look, { bypassCSP: true });
  let received = 0;
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (path.startsWith('/api/')) return;
    received += Number(response.headers()['content-length'] ?? 0);
  });
  const body = JSON.stringify(await largeOverview(MEMBERS));
  await page.route('**/api/registers/members*', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.setExtraHTTPHeaders({ 'accept-encoding': 'gzip' });
  await page.goto('/members');
  await page.locator('.members-window a').first().waitFor({ timeout: 30_000 });
  const firstView = received / 1_024;
  const filter: number[] = [];
  for (const text of ['martina', 'le goff', '4711', 'oeil']) {
    filter.push(...(await page.evaluate<number[]>(`(${FILTER})(${JSON.stringify(text)})`)));
    await page.evaluate(`(${FILTER})('m')`);
  }
  await page.getByRole('searchbox').fill('');
  await wait(300);
  const scrolling = await page.evaluate<number>(`(${SCROLL})()`);
  await leave();
  await scenario.close();
  const sorted = filter.toSorted((a, b) => a - b);
  return [
    { name: 'first view of the list of members, gzip, fonts included', value: firstView, unit: 'KiB', limit: 200, direction: 'atMost' },
    {
      name: 'members list of 50,000: from a letter to the list it finds, p95',
      value: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
      unit: 'ms',
      limit: 50,
      direction: 'atMost',
      note: `median ${medianOf(sorted).toFixed(1)} ms`,
    },
    { name: 'members list of 50,000: scrolling', value: scrolling, unit: 'frames/s', limit: 50, direction: 'atLeast' },
  ];
};

/** A user who only has keys; counts them. */
const typist = (page: Page) => {
  let keys = 0;
  return {
    keys: () => keys,
    press: async (key: string, times = 1): Promise<void> => {
      for (let n = 0; n < times; n += 1) {
        await page.keyboard.press(key);
        await wait(BETWEEN_KEYS);
        keys += 1;
      }
    },
    type: async (text: string): Promise<void> => {
      await page.keyboard.type(text, { delay: BETWEEN_KEYS });
      keys += text.length;
    },
  };
};

const subscriptionFigures = async (browser: Browser): Promise<readonly Figure[]> => {
  const scenario = await startScenario();
  await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
  const { page, leave } = await visit(browser, scenario.address, look);
  await page.goto('/members');
  await page.locator('h1').waitFor();
  const user = typist(page);
  const started = performance.now();
  await user.press('n');
  await page.getByLabel('Family name').waitFor();
  await user.press('Tab', 2);
  await user.type('Aubépine');
  await user.press('Tab');
  await user.type('Hélène');
  // Past the date of birth, which has three parts and a button, the address and the e-mail.
  while ((await page.evaluate('document.activeElement.id')) !== 'field-identity-iban') await user.press('Tab');
  await user.press('Tab');
  await user.type('3');
  await user.press('Tab');
  await user.type('90');
  await user.press('Control+Shift+Enter');
  await page.getByRole('link', { name: 'Hélène Aubépine' }).waitFor();
  const seconds = (performance.now() - started) / 1_000;
  await leave();
  await scenario.close();
  return [
    {
      name: 'a new person’s subscription from the keyboard alone',
      value: seconds,
      unit: 's',
      limit: 20,
      direction: 'atMost',
      note: `${user.keys()} keystrokes, ${BETWEEN_KEYS} ms each`,
    },
  ];
};

const SCANS = 20;

const checkInFigures = async (browser: Browser): Promise<readonly Figure[]> => {
  const scenario = await startScenario();
  const { assemblyId } = await holdAssembly(scenario, { members: SCANS, resolutions: ['Approves the accounts'] });
  const { page, leave } = await visit(browser, scenario.address, look);
  await page.goto(`/assemblies/${assemblyId}/check-in`);
  await page.getByLabel('Code, badge or name').waitFor();
  const taken: number[] = [];
  for (let number = 1; number <= SCANS; number += 1) {
    await page.keyboard.type(String(number));
    const started = performance.now();
    await page.keyboard.press('Enter');
    await page.getByText(`Member no. ${number} is in`).waitFor();
    taken.push((performance.now() - started) / 1_000);
  }
  await leave();
  await scenario.close();
  return [
    {
      name: 'check-in, from the scan to the answer on the screen, the slowest',
      value: Math.max(...taken),
      unit: 's',
      limit: 3,
      direction: 'atMost',
      note: `median ${medianOf(taken).toFixed(2)} s of ${SCANS}`,
    },
  ];
};

/** The register and the desk as those who work at them feel them, in a real browser. */
export const run = async (): Promise<readonly Figure[]> => {
  const browser = await launchBrowser();
  const figures = [...(await listFigures(browser)), ...(await subscriptionFigures(browser)), ...(await checkInFigures(browser))];
  await browser.close();
  return figures;
};
