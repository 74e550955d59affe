import type { Browser } from 'playwright-core';
import { startCooperative, type Cooperative } from '../support/discipline-over-http.js';
import { launchBrowser } from './launch-browser.js';
import { appears, visit, type Visitor } from './visitor.js';

describe('a case, from the report to its dismissal, as a board secretary sees it', () => {
  let browser: Browser;
  let cooperative: Cooperative;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchBrowser();
    cooperative = await startCooperative();
    visitor = await visit(
      browser,
      cooperative.scenario.address,
      { locale: 'en-GB', colorScheme: 'light', width: 1280 },
      { extraHTTPHeaders: { 'unevoix-actor': cooperative.directors[0] ?? '' } },
    );
    visitor.page.setDefaultTimeout(15_000);
  }, 120_000);

  afterAll(async () => {
    await visitor.leave();
    await cooperative.scenario.close();
    await browser.close();
  });

  const next = (name: string) => appears(visitor.page.getByRole('region', { name }));
  const press = (name: string) => visitor.page.getByRole('button', { name, exact: true }).click();
  const record = () => press('Record');

  it('says what discipline is while nothing waits', async () => {
    const { page } = visitor;
    await page.goto('/work');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Steps of proceedings/ })
      .click();
    expect(await appears(page.getByText('No case waits for anybody'))).toBe(true);
  }, 30_000);

  it('takes a report with the digest of a piece of evidence that stays where it is', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Report an incident' }).first().click();
    await page.getByLabel('Whom it concerns').fill('6');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Breach of the house rules' });
    await page.getByLabel('What happened').fill('Threats in the workshop.');
    await page
      .getByLabel('Pieces of evidence')
      .setInputFiles({ name: 'witness.txt', mimeType: 'text/plain', buffer: Buffer.from('I saw it.') });
    await page.getByText('witness.txt', { exact: true }).waitFor();
    await record();
    await page.getByText(/Recorded as entry/).waitFor();
    await page.getByRole('button', { name: 'Open a case' }).waitFor();
    const { body } = await cooperative.scenario.get('/api/entries?type=IncidentReported');
    // SHA-256 of the words above.
    expect(JSON.stringify(body)).toContain('df72bb6c332d95efd4984effa252ea874ba1631a53b930749a75f59fc4a09375');
    expect(JSON.stringify(body)).not.toContain('Threats');
  }, 30_000);

  it('opens a case and leads from one lawful step to the next', async () => {
    const { page } = visitor;
    await press('Open a case');
    await page.getByLabel('What is held against the member').fill('Threats, three times.');
    await record();
    await page.getByLabel('Show').selectOption({ label: 'every case' });
    await page.getByRole('table').getByRole('link').first().click();
    await next('Tell the member what is held against her');
    await record();
    await next('Let her read the file');
    await record();
    await next('Record what she answers');
    expect(await appears(page.getByText('Threats, three times.'))).toBe(true);
  }, 30_000);

  it('shows a step out of order refused in the words of the server, with its rule', async () => {
    const { page } = visitor;
    await press('Record the decision');
    await page.getByText('It would be refused today: she may still answer').waitFor();
    for (const director of await page.getByRole('group', { name: 'Who sat' }).getByRole('checkbox').all()) await director.check();
    await page.getByLabel('For', { exact: true }).fill('3');
    await page.getByLabel('Against', { exact: true }).fill('0');
    await page.getByLabel('Reference of the decision').fill('BOARD-2026-9');
    await page.getByRole('form', { name: 'Record the decision' }).getByRole('button', { name: 'Record' }).click();
    expect(await appears(page.getByRole('alert').getByText('discipline/statementDays'))).toBe(true);
    await press('Record the decision');
  }, 30_000);

  it('is dismissed, and keeps its ladder', async () => {
    const { page } = visitor;
    await press('Dismiss the case');
    await page.getByLabel('Reference of the decision').last().fill('BOARD-2026-10');
    await page.getByRole('form', { name: 'Dismiss the case' }).getByRole('button', { name: 'Record' }).click();
    await next('This case is over');
    await page.getByText('Dismissed: not proven.').waitFor();
    expect(await page.getByText('not taken').count()).toBeGreaterThan(0);
  }, 30_000);

  it('has a file that its parties take along, and others do not see', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: 'The file' }).click();
    await page.getByText('Threats in the workshop.').waitFor();
    const saved = page.waitForEvent('download');
    await press('Save as text');
    expect((await saved).suggestedFilename()).toMatch(/^case-.*\.md$/);
    const [, proceedingId = ''] = /discipline\/([^/]+)\/file/.exec(page.url()) ?? [];
    await page.setExtraHTTPHeaders({ 'unevoix-actor': cooperative.member(7) });
    await page.goto(`/discipline/${proceedingId}`);
    await page.getByText('The steps are shown, and not what was said.').waitFor();
    expect(await page.getByText('Threats, three times.').count()).toBe(0);
  }, 30_000);

  it('shows measures in force on a day, and every sanction with what became of it', async () => {
    const { page } = visitor;
    const incidentId = await cooperative.report(cooperative.member(5), { amountCents: 2_000 });
    await cooperative.answered(incidentId);
    await page.goto('/sanctions');
    await page.getByRole('region', { name: 'Every sanction', exact: true }).getByRole('link', { name: 'Warning' }).waitFor();
    await page.getByText('withheld').first().waitFor();
    await page.goto('/sanctions?asOf=2020-01-01');
    expect(await appears(page.getByText('No measure is in force on this day.'))).toBe(true);
  }, 30_000);

  it('meets no error on the way but the step out of order and the file of others', () =>
    expect(visitor.complaints.filter((complaint) => !/status of (403|409|422)/.test(complaint))).toEqual([]));
});
