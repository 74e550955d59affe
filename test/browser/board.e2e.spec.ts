import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { firstMemberOf, openDemo } from './open-demo.js';
import { headingOf, visit, type Visitor } from './visitor.js';

const look = { locale: 'en-GB', colorScheme: 'light', width: 1280 } as const;

describe('what a board looks at before its assembly', () => {
  let browser: Browser;
  let scenario: Scenario;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario();
    await openDemo(scenario);
    const memberId = await firstMemberOf(scenario);
    const mandate = { memberId, body: 'board', from: '2024-06-20', lastYear: 2029, decisionRef: 'AGM-2024-4' };
    const { body } = await scenario.post('/api/mandates', mandate);
    const left = `/api/mandates/${String(body['stream']).replace('mandate-', '')}/end`;
    await scenario.post(left, { cause: 'resignation', until: '2025-03-01' });
    visitor = await visit(browser, scenario.address, look);
  }, 300_000);

  afterAll(async () => {
    await visitor.leave();
    await scenario.close();
    await browser.close();
  });

  it('plots can be read with the arrows, and are told to who does not see them', async () => {
    const { page } = visitor;
    await page.goto('/board');
    const members = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Members', exact: true }) });
    expect(await members.getByRole('img').getAttribute('aria-label')).toMatch(/^Members: \d/);
    const slider = members.getByRole('slider');
    const last = await slider.getAttribute('aria-valuetext');
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await slider.getAttribute('aria-valuetext')).not.toBe(last);
    expect(await members.locator('.plot-date').innerText()).toBe((await slider.getAttribute('aria-valuetext'))?.split(':')[0]);
  }, 30_000);

  it('every plot has its table, and every table its file', async () => {
    const { page } = visitor;
    const capital = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Capital', exact: true }) });
    await capital.getByText('The same as a table').click();
    const rows = await capital.getByRole('row').count();
    const download = page.waitForEvent('download');
    await capital.getByRole('button', { name: 'Save as CSV: Capital' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('capital.csv');
    const text = await readFile(await file.path(), 'utf8');
    expect(text.split('\r\n').length - 1).toBe(rows);
    expect(text).toContain('Highest ever subscribed');
  }, 30_000);

  it('another date is looked at with a banner, goes along from page to page, and is left with one press', async () => {
    const { page } = visitor;
    await page.getByText('View another date').click();
    await page.getByLabel('On the day').fill('2025-12-31');
    await page.getByRole('button', { name: 'View', exact: true }).click();
    const banner = page.getByRole('complementary', { name: 'Another day than today' });
    await banner.getByText('View at 31 December 2025').waitFor();
    await page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name: 'Members' }).click();
    await page.waitForURL('**/members?asOf=2025-12-31');
    await page.locator('.members-table tbody th a').first().click();
    await page.waitForURL(/\/members\/[0-9a-f-]{36}\?asOf=2025-12-31$/);
    await page.getByRole('heading', { name: 'Everything recorded of this person' }).or(page.locator('#entries')).first().waitFor();
    expect(await page.getByRole('button', { name: /^Take entry/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Record a subscription' }).count()).toBe(0);
    await banner.getByRole('button', { name: 'Back to now' }).click();
    await page.waitForURL(/\/members\/[0-9a-f-]{36}$/);
    expect(await banner.count()).toBe(0);
  }, 30_000);

  it('pages that have no other day show now, without a date box', async () => {
    const { page } = visitor;
    await page.goto('/board?asOf=2025-12-31');
    await page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name: 'Assemblies' }).click();
    await page.waitForURL('**/assemblies');
    expect(await page.getByText('View another date').count()).toBe(0);
  }, 30_000);

  it('two dates are compared: how many joined, and what the capital gained', async () => {
    const { page } = visitor;
    await page.goto('/compare?asOf=2000-01-01&laterAsOf=2026-01-01');
    await page.getByRole('heading', { name: 'Members that differ' }).waitFor();
    const before = (await scenario.get('/api/registers/count?asOf=2000-01-01')).body['members'];
    const after = (await scenario.get('/api/registers/count?asOf=2026-01-01')).body['members'];
    const cells = await page
      .getByRole('row', { name: /^Members/ })
      .getByRole('cell')
      .allInnerTexts();
    expect(cells.slice(0, 2).map((text) => Number(text.replaceAll(',', '')))).toEqual([before, after]);
  }, 30_000);

  it('seats are told with who left them, and since when nobody sits there', async () => {
    const { page } = visitor;
    await page.goto('/bodies/board');
    expect(await headingOf(page)).toBe('Board of directors');
    await page.getByRole('cell', { name: 'Resignation' }).waitFor();
    await page.locator('.seat-bar.vacant').waitFor();
    await page.goto('/bodies/board?asOf=2025-01-01');
    await page.getByRole('cell', { name: 'In office' }).first().waitFor();
    expect(await page.locator('.seat-bar.vacant').count()).toBe(0);
  }, 30_000);

  it('the register is folded again and agrees', async () => {
    const { page } = visitor;
    await page.goto('/board');
    await page.getByRole('button', { name: 'Read everything again and compare' }).click();
    await page.getByText('They agree').waitFor();
    expect(await page.getByText(/persons? compared, up to entry/).count()).toBe(1);
  }, 60_000);

  it('meet no error on the way', () => expect(visitor.complaints.filter((complaint) => !/status of 404/.test(complaint))).toEqual([]));
});
