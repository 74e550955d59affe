import type { Browser } from 'playwright-core';
import { sharedEnterpriseRules } from '#statutes/domain';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { openDemo } from './open-demo.js';
import { visit, type Look } from './visitor.js';

const looks: readonly Look[] = [
  { locale: 'fr-FR', colorScheme: 'light', width: 1280 },
  { locale: 'en-GB', colorScheme: 'dark', width: 360 },
];

describe.each(looks)('somebody who looks for a member in $locale, $width pixels wide', (look) => {
  let browser: Browser;
  let scenario: Scenario;

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario();
    await openDemo(scenario);
  }, 120_000);

  afterAll(async () => {
    await scenario.close();
    await browser.close();
  });

  it('finds her as she types, accents or not, and the address keeps what she typed', async () => {
    const { page, leave, complaints } = await visit(browser, scenario.address, look);
    await page.goto('/members');
    await page.locator('tbody tr').nth(49).waitFor();
    await page.getByRole('searchbox').pressSequentially('aubep helene');
    await page.waitForURL('**/members?search=aubep+helene');
    await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await page.locator('tbody td').first().innerText()).toBe('Hélène Aubépine');
    await page.reload();
    expect(await page.getByRole('searchbox').inputValue()).toBe('aubep helene');
    expect(await page.locator('tbody tr').count()).toBe(1);
    expect(complaints).toEqual([]);
    await leave();
  }, 30_000);

  it('is told when nobody is called so, and comes back to everybody by the keyboard', async () => {
    const { page, leave } = await visit(browser, scenario.address, look);
    await page.goto('/members?search=xyzzy');
    await page.locator('.empty output').waitFor();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/members');
    await page.locator('tbody tr').nth(49).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await leave();
  }, 30_000);
});

it('members without names have no empty column for them', async () => {
  const browser = await launchBrowser();
  const scenario = await startScenario();
  await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
  await scenario.post('/api/members/registrations', { kind: 'naturalPerson', effectiveAt: '2024-01-01' });
  const { page, leave } = await visit(browser, scenario.address, { locale: 'en-GB', colorScheme: 'light', width: 1280 });
  await page.goto('/members');
  await page.locator('tbody tr').waitFor();
  expect(await page.locator('thead th').allInnerTexts()).toEqual(['Number', 'Person', 'Since']);
  await leave();
  await scenario.close();
  await browser.close();
}, 60_000);
