import type { Browser } from 'playwright-core';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { headingOf, tabTo, visit, type Visitor } from './visitor.js';

const look = { locale: 'en-GB', colorScheme: 'light', width: 1280 } as const;

describe('a first visit with nothing but a keyboard', () => {
  let browser: Browser;
  let scenario: Scenario;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario();
    visitor = await visit(browser, scenario.address, look);
  }, 300_000);

  afterAll(async () => {
    await visitor.leave();
    await scenario.close();
    await browser.close();
  });

  it('offers the demo cooperative or an empty ledger, and nothing else', async () => {
    const { page } = visitor;
    await page.goto('/');
    expect(await headingOf(page)).toBe('One voice, one vote');
    expect(await page.getByRole('main').getByRole('button').allInnerTexts()).toEqual(['Open the demo cooperative']);
    expect(await page.getByRole('main').getByRole('link').allInnerTexts()).toEqual(['Start an empty ledger']);
  }, 30_000);

  it('begins with a link that skips to the content', async () => {
    const { page } = visitor;
    await tabTo(page, 'Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  }, 30_000);

  it('opens the demo cooperative, shows it being set up, and then its voices', async () => {
    const { page } = visitor;
    await tabTo(page, 'Open the demo cooperative');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '702 voices, one vote each' }).waitFor({ timeout: 120_000 });
    expect(await page.getByRole('complementary', { name: 'Demo cooperative.' }).innerText()).toContain('Nothing here is a real register');
    expect(await page.getByRole('heading', { name: 'Voting now' }).isVisible()).toBe(true);
  }, 150_000);

  it('follows a past assembly to the sum that decided', async () => {
    const { page } = visitor;
    await tabTo(page, 'Assemblies');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '14 December 2018' }).focus();
    await page.keyboard.press('Enter');
    const resolution = page.getByRole('article', { name: 'Resolution 2' });
    await resolution.getByText('136 for, 2 against, 2 abstaining, more than 1/2 of 138 takes 70: adopted').waitFor();
    expect(await headingOf(page)).toContain('14 December 2018');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await page.title()).toContain('14 December 2018');
    expect(await resolution.getByRole('row', { name: 'Against' }).innerText()).toMatch(/2\s+1\.45%/);
  }, 30_000);

  it('sees who was elected, with how many votes', async () => {
    const { page } = visitor;
    await page.goBack();
    await page.getByRole('link', { name: '20 June 2019' }).focus();
    await page.keyboard.press('Enter');
    const rows = page.getByRole('article', { name: 'Election to the board' }).getByRole('row');
    await rows.nth(6).waitFor();
    const results = (await rows.allInnerTexts()).slice(1).map((row) => row.split(/\s*\t\s*|\n/).filter((cell) => cell !== ''));
    expect(results.map((cells) => cells.slice(-2))).toEqual([
      ['564', 'Elected'],
      ['502', 'Elected'],
      ['402', 'Elected'],
      ['400', 'Elected'],
      ['355', 'Not elected'],
      ['189', 'Not elected'],
    ]);
  }, 30_000);

  it('finds the entries behind it on the timeline', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: 'Everything recorded of this assembly' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Assembly convened', { exact: true }).last().waitFor();
    expect(new URL(page.url()).searchParams.get('stream')).toMatch(/^assembly-/);
    await page.getByText('What is recorded').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('pre').first().isVisible()).toBe(true);
  }, 30_000);

  it('filters the timeline, and shares what she sees by its address', async () => {
    const { page } = visitor;
    await page.getByLabel('Kind of entry').selectOption('ResultProclaimed');
    await page.getByRole('link', { name: 'Show everything' }).waitFor();
    const { search } = new URL(page.url());
    expect(search).toContain('type=ResultProclaimed');
    await page.goto('/timeline?type=ResultProclaimed');
    await page.locator('.timeline .entry').nth(4).waitFor();
    expect(await page.locator('.timeline strong').allInnerTexts()).toEqual(Array.from({ length: 5 }, () => 'Result proclaimed'));
  }, 30_000);

  it('reads it all in French from one key press on, and again the next time', async () => {
    const { page } = visitor;
    await tabTo(page, 'Français');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
  }, 30_000);

  it('meets no error, no refusal of the content security policy and no other server on the way', () =>
    expect(visitor.complaints).toEqual([]));
});
