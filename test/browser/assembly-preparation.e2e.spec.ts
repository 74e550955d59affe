import type { Browser } from 'playwright-core';
import { addDays } from '#kernel';
import { plainCooperativeRules } from '#statutes/domain';
import { startScenario, type Scenario } from '../support/scenario.js';
import { today } from '../support/today.js';
import { launchBrowser } from './launch-browser.js';
import { appears, visit, type Visitor } from './visitor.js';

const names = [
  ['Hélène', 'Aubépine'],
  ['Loïc', 'Le Goff'],
  ['Anne', 'Œillet'],
  ['Paul', 'Martin'],
] as const;

const half = { firstCall: '1/2', secondCall: '1/4' };

/** Late enough for the notice, and early enough for the list of members to be due today. */
const day = addDays(today, 16);

describe('an assembly, from its convocation to its second call, at the desk', () => {
  let browser: Browser;
  let scenario: Scenario;
  let visitor: Visitor;
  let desk = '';

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario();
    const rules = { ...plainCooperativeRules, quorums: { ordinary: half, extraordinary: half } };
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules });
    for (const [givenName, familyName] of names)
      await scenario.post('/api/members/registrations', {
        kind: 'naturalPerson',
        effectiveAt: '2024-01-01',
        identity: { givenName, familyName },
      });
    visitor = await visit(browser, scenario.address, { locale: 'en-GB', colorScheme: 'light', width: 1280 });
  }, 120_000);

  afterAll(async () => {
    await visitor.leave();
    await scenario.close();
    await browser.close();
  });

  const pick = async (label: string, number: number): Promise<void> => {
    const { page } = visitor;
    await page.getByLabel(label, { exact: true }).fill(String(number));
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction('!document.querySelector("[role=option]")');
  };

  const next = (name: string) => appears(visitor.page.getByRole('region', { name }));
  const press = (name: string) => visitor.page.getByRole('button', { name, exact: true }).click();
  const go = (name: string) => visitor.page.getByRole('navigation', { name: 'Pages of this assembly' }).getByRole('link', { name }).click();
  const api = () => `/api/assemblies/${desk.split('/').at(-2)}`;

  it('is convened with its accounts and the points of its agenda', async () => {
    const { page } = visitor;
    await page.goto('/assemblies/new');
    await page.getByLabel('Day of the assembly').fill(day);
    await page.getByLabel('Other points of the agenda').fill('Welcome\nQuestions of members');
    const accounts = { name: 'accounts.txt', mimeType: 'text/plain', buffer: Buffer.from('Assets 120,000, liabilities 120,000.') };
    await page.getByLabel('Documents members may read').setInputFiles(accounts);
    await page.getByLabel('What accounts.txt is').selectOption({ label: 'Accounts' });
    await press('Convene');
    await page.waitForURL('**/desk');
    desk = page.url();
    expect((await scenario.get(api())).body).toMatchObject({
      agenda: ['Welcome', 'Questions of members'],
      documents: [{ kind: 'accounts' }],
    });
  }, 30_000);

  it('tables resolutions, changes one and withdraws another', async () => {
    const { page } = visitor;
    await next('Put the resolutions on the agenda');
    await page.getByLabel('Words of the resolution').fill('The assembly approves the acounts.');
    await press('Put it on the agenda');
    await press('Change resolution 1');
    await page.getByLabel('Words of the resolution').last().fill('The assembly approves the accounts.');
    await press('Record the new text');
    await page.getByText('The assembly approves the accounts.').first().waitFor();
    await page.getByText('Put a resolution on the agenda').first().click();
    await page.getByLabel('Words of the resolution').fill('The assembly raises the fee.');
    await press('Put it on the agenda');
    await press('Withdraw resolution 2');
    await press('Withdraw it');
    expect(await appears(page.getByText('Withdrawn', { exact: true }))).toBe(true);
  }, 30_000);

  it('records whom the convocation reached, and who sent it back', async () => {
    const { page } = visitor;
    await next('Send the convocations');
    await page.getByRole('link', { name: 'To the convocations' }).click();
    await press('Record the dispatch');
    await page.getByText('4 members recorded.').waitFor();
    await page.getByText('4 of 4 members reached').waitFor();
    await page.getByLabel('What became of it').selectOption({ label: 'Failed' });
    await page.getByLabel('To whom').selectOption({ label: 'One member' });
    await pick('Which member', 4);
    await press('Record the dispatch');
    await page.getByText('3 of 4 members reached').waitFor();
    await page.getByRole('link', { name: 'Not reached yet' }).click();
    expect(await page.getByRole('rowheader').allInnerTexts()).toContain('Paul Martin, Member no. 4');
    await page.getByRole('link', { name: 'Letter' }).click();
    await page.getByText('The assembly approves the accounts.').waitFor();
  }, 30_000);

  it('draws the list of members, and freezes the roll', async () => {
    const { page } = visitor;
    await page.goto(desk);
    await next('Draw the list that members may consult');
    await press('Draw the list');
    await next('Freeze the voting roll');
    await press('Freeze the roll now');
    await next('Open the assembly');
    await go('List of members');
    expect(await appears(page.getByText('Paul Martin, Member no. 4'))).toBe(true);
  }, 30_000);

  it('says why somebody is on the roll, and corrects it for a reason', async () => {
    const { page } = visitor;
    await go('Voting roll');
    await pick('Number or name', 4);
    await page.getByText('On the roll', { exact: true }).waitFor();
    await page.getByLabel('Correction', { exact: true }).selectOption({ label: 'Struck' });
    await pick('Who', 4);
    await page.getByLabel('Reason').selectOption({ label: 'Died' });
    await page.getByLabel('Reference of the decision').fill('BUREAU-1');
    await press('Record the correction');
    await page.getByRole('region', { name: 'Table: Corrections' }).getByText('Paul Martin, Member no. 4').waitFor();
    expect((await scenario.get(api())).body).toMatchObject({ roll: { count: 4, rights: 3 } });
  }, 30_000);

  it('takes a form that came by post', async () => {
    const { page } = visitor;
    await go('Postal votes');
    await pick('Whose form it is', 3);
    await page.getByRole('radio', { name: 'Against' }).check();
    await press('Record');
    await page.getByText('1 form received').waitFor();
    expect(await appears(page.getByText('Anne Œillet, Member no. 3'))).toBe(true);
  }, 30_000);

  it('takes a proxy, and the answer its holder signed', async () => {
    const { page } = visitor;
    await go('Proxies');
    await page.getByText('A member holds 2 proxies at most').waitFor();
    await pick('Given by', 2);
    await pick('To (if any)', 1);
    await press('Record');
    await press('Answer on paper');
    await page.getByLabel('Reference of the paper').fill('PROXY-118');
    await page.getByRole('row').getByRole('button', { name: 'Record' }).click();
    await page.getByText('Accepted', { exact: true }).waitFor();
    await press('Withdraw');
    expect(await appears(page.getByText('No proxy has been given yet', { exact: false }))).toBe(true);
  }, 30_000);

  it('has no quorum, and is called a second time', async () => {
    const { page } = visitor;
    await page.goto(desk);
    await pick('Chair', 1);
    await pick('First scrutineer', 2);
    await press('Open the assembly');
    await next('Note the quorum for ordinary resolutions');
    await press('Note who is there');
    await next('Too few came: call the members again');
    await page.getByText('2 had to be there or represented; 1 was.').waitFor();
    await press('Call a second time');
    await next('Send the convocations');
    await page.getByText('second call', { exact: true }).waitFor();
    expect((await scenario.get(api())).body).toMatchObject({ call: 2, status: 'convened', convocations: [{}, { kinds: ['ordinary'] }] });
  }, 30_000);

  it('meets no error on the way', () => expect(visitor.complaints).toEqual([]));
});
