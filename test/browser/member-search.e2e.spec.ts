import type { Browser } from 'playwright-core';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { openDemo } from './open-demo.js';
import { visit, type Look } from './visitor.js';

const looks: readonly Look[] = [
  { locale: 'fr-FR', colorScheme: 'light', width: 1280 },
  { locale: 'en-GB', colorScheme: 'dark', width: 360 },
];

describe.each(looks)('somebody who looks for members in $locale, $width pixels wide', (look) => {
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

  it('finds one as she types, accents or not, and the address keeps what she typed', async () => {
    const { page, leave, complaints } = await visit(browser, scenario.address, look);
    await page.goto('/members');
    await page.locator('tbody a').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('aubep helene');
    await page.waitForURL('**/members?search=aubep+helene');
    await page.locator('tbody a').nth(1).waitFor({ state: 'detached' });
    expect(await page.locator('tbody td').first().innerText()).toBe('Hélène Aubépine');
    await page.reload();
    await page.locator('tbody a').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('aubep helene');
    expect(complaints).toEqual([]);
    await leave();
  }, 60_000);

  it('is told when nobody is called so, and comes back to everybody by the keyboard', async () => {
    const { page, leave } = await visit(browser, scenario.address, look);
    await page.goto('/members?search=xyzzy');
    await page.getByText(look.locale === 'fr-FR' ? 'Personne de ce nom' : 'Nobody of that name').waitFor();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/members');
    await page.locator('tbody a').nth(5).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await leave();
  }, 60_000);

  it('walks down the list with arrows, opens a member, goes on to the next and comes back to the list she left', async () => {
    const { page, leave, complaints } = await visit(browser, scenario.address, look);
    await page.goto('/members?sort=-number');
    await page.locator('tbody a').first().waitFor();
    await page.getByRole('searchbox').focus();
    for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.innerText')).toBe('663');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/members\/[0-9a-f-]{36}$/);
    await page.getByText(look.locale === 'fr-FR' ? '40 sur 702 dans la liste' : '40 of 702 on the list').waitFor();
    await page.keyboard.press(']');
    await page.getByText(look.locale === 'fr-FR' ? '41 sur 702 dans la liste' : '41 of 702 on the list').waitFor();
    await page.locator('h1', { hasText: '662' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL('**/members?sort=-number');
    expect(complaints).toEqual([]);
    await leave();
  }, 60_000);

  it('takes with her exactly what she sees', async () => {
    const { page, leave } = await visit(browser, scenario.address, look);
    await page.goto('/members?search=aubep&sort=-number&columns=number,name,shares');
    await page.locator('tbody a').first().waitFor();
    const seen = await page.locator('tbody a').allInnerTexts();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    const stream = await file.createReadStream();
    let text = '';
    for await (const part of stream) text += String(part);
    const rows = text.trim().split('\r\n').slice(2);
    expect(rows.slice(0, seen.length).map((row) => row.split(/[;,]/)[0])).toEqual(seen);
    expect(await page.locator('main output').first().innerText()).toMatch(new RegExp(`^${rows.length} `));
    expect(rows[0]?.split(/[;,]/)).toHaveLength(6);
    await leave();
  }, 60_000);

  it('keeps a view under a name and goes back to it', async () => {
    const { page, leave } = await visit(browser, scenario.address, look);
    const french = look.locale === 'fr-FR';
    await page.goto('/members?shares=unpaid');
    await page.locator('tbody a').first().waitFor();
    await page.getByText(french ? 'Vues gardées (0)' : 'Saved views (0)').click();
    await page.getByLabel(french ? 'Nom de cette vue' : 'Name of this view').fill('A');
    await page.keyboard.press('Enter');
    await page.goto('/members');
    await page.getByText(french ? 'Vues gardées (1)' : 'Saved views (1)').click();
    await page.getByRole('link', { name: 'A', exact: true }).click();
    await page.waitForURL('**/members?shares=unpaid');
    expect(await page.locator('tbody a').count()).toBeGreaterThan(0);
    await leave();
  }, 60_000);
});
