import type { Browser, Page } from 'playwright-core';
import { sharedEnterpriseRules } from '#statutes/domain';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { visit, type Visitor } from './visitor.js';

const look = { locale: 'en-GB', colorScheme: 'light', width: 1280 } as const;

/** Fills in what a paper bulletin says, with Tab from field to field, as clerks do. */
const typeBulletin = async (page: Page, ...fields: readonly string[]): Promise<void> => {
  for (const field of fields) {
    await page.keyboard.type(field);
    await page.keyboard.press('Tab');
  }
};

describe('subscriptions from nothing but a keyboard', () => {
  let browser: Browser;
  let scenario: Scenario;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario();
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
    visitor = await visit(browser, scenario.address, look);
  }, 120_000);

  afterAll(async () => {
    await visitor.leave();
    await scenario.close();
    await browser.close();
  });

  const holdings = async () => (await scenario.get('/api/share-register')).body['items'] as readonly { readonly quantity: number }[];

  it('begin with n, and say the total and what is wrong while they are typed', async () => {
    const { page } = visitor;
    await page.goto('/timeline');
    await page.locator('h1').waitFor();
    await page.keyboard.press('n');
    await page.waitForURL('**/subscriptions/new');
    await page.getByLabel('Family name').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await typeBulletin(page, 'Aubépine', 'Hélène');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.getByLabel('IBAN').fill('FR14 2004 1010 0505 0001 3M02 607');
    await page.getByText('This IBAN has a typing error').waitFor();
    await page.getByLabel('IBAN').fill('FR14 2004 1010 0505 0001 3M02 606');
    await page.getByLabel('Number of shares').focus();
    await typeBulletin(page, '3', '95');
    await page.getByText('3 shares at €30.00: €90.00').waitFor();
    await page.getByText('That is more than the shares cost.').waitFor();
    await page.getByLabel('Amount received in euros').fill('22,50');
    expect(await page.getByText('That is more than the shares cost.').count()).toBe(0);
  }, 30_000);

  it('keep what is typed in this tab, and ask before it is left', async () => {
    const { page } = visitor;
    const asked = new Promise<string>((tell) =>
      page.once('dialog', (dialog) => {
        tell(dialog.message());
        void dialog.dismiss();
      }),
    );
    await page.getByRole('link', { name: 'Rules' }).click();
    expect(await asked).toContain('not recorded yet');
    expect(page.url()).toContain('/subscriptions/new');
    expect(await page.getByLabel('Family name').inputValue()).toBe('Aubépine');
  }, 30_000);

  it('are recorded with Ctrl + Shift + Enter, which opens the next and keeps the defaults', async () => {
    const { page } = visitor;
    await page.getByLabel('Amount received in euros').focus();
    await page.keyboard.press('Control+Shift+Enter');
    await page.getByRole('link', { name: 'Hélène Aubépine' }).waitFor();
    expect(await holdings()).toMatchObject([{ quantity: 3, paidUpCents: 2_250 }]);
    expect(await page.getByLabel('Family name').inputValue()).toBe('');
    expect(await page.getByLabel('Number of shares').inputValue()).toBe('3');
    expect(await page.evaluate('document.activeElement.id')).toBe('field-memberId');
  }, 30_000);

  it('warn when somebody of that name is known, and go on for her', async () => {
    const { page } = visitor;
    await page.getByLabel('Family name').fill('AUBEPINE');
    await page.getByLabel('Given name').fill('helene');
    await page.getByText('Somebody of that name is known already.').waitFor();
    await page.getByRole('button', { name: 'It is this person' }).click();
    await page.getByLabel('Number of shares').fill('1');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/members\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: 'Hélène Aubépine' }).waitFor();
    expect(await scenario.get('/api/registers/count')).toMatchObject({ body: { members: 1 } });
  }, 30_000);

  it('are taken back by an entry that says why', async () => {
    const { page } = visitor;
    await page
      .getByRole('button', { name: /^Take entry .* back$/ })
      .first()
      .click();
    await page.getByLabel('Reason').selectOption('typingError');
    await page.getByRole('button', { name: 'Take back', exact: true }).click();
    await page.getByText('Entry of shares taken back').or(page.getByText('taken back').first()).first().waitFor();
    expect(await holdings()).toMatchObject([{ quantity: 3 }]);
  }, 30_000);

  it('say on top what is missing, with a link to each field', async () => {
    const { page } = visitor;
    await page.goto('/subscriptions/new');
    await page.getByLabel('Number of shares').fill('0');
    await page.keyboard.press('Control+Enter');
    const alert = page.getByRole('alert');
    await alert.getByRole('link', { name: 'Family name: fill it in' }).click();
    expect(await page.evaluate('document.activeElement.id || location.hash')).toMatch(/field-identity-familyName/);
    expect(await page.getByLabel('Number of shares').inputValue()).toBe('0');
  }, 30_000);

  it('meet no error on the way', () => expect(visitor.complaints.filter((complaint) => !/status of 409/.test(complaint))).toEqual([]));
});
