import type { Browser } from 'playwright-core';
import { plainCooperativeRules } from '#statutes/domain';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { appears, visit, type Visitor } from './visitor.js';

const names = [
  ['Hélène', 'Aubépine'],
  ['Loïc', 'Le Goff'],
  ['Anne', 'Œillet'],
  ['Paul', 'Martin'],
] as const;

describe('an assembly, from its convocation to its minutes, at the desk', () => {
  let browser: Browser;
  let scenario: Scenario;
  let visitor: Visitor;
  let desk = '';

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario();
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: plainCooperativeRules });
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

  /** Finds a member by number in a field, from the keyboard. */
  const pick = async (label: string, number: number): Promise<void> => {
    const { page } = visitor;
    await page.getByLabel(label).fill(String(number));
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction('!document.querySelector("[role=option]")');
  };

  const next = (name: string) => visitor.page.getByRole('region', { name }).waitFor();
  const press = (name: string) => visitor.page.getByRole('button', { name, exact: true }).click();

  it('is convened', async () => {
    const { page } = visitor;
    await page.goto('/assemblies');
    await page.getByRole('link', { name: 'Convene an assembly' }).click();
    await page.getByLabel('Day of the assembly').fill('2026-06-18');
    await page.getByLabel('Day the notice is sent').fill('2026-05-20');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL('**/desk');
    desk = page.url();
    expect(await appears(page.getByRole('heading', { level: 1, name: /18 June 2026/ }))).toBe(true);
  }, 30_000);

  it('shows one next step after the other until it is open', async () => {
    const { page } = visitor;
    await next('Put the resolutions on the agenda');
    await page.getByLabel('Words of the resolution').fill('The assembly approves the accounts.');
    await page.keyboard.press('Control+Enter');
    await next('Send the convocations');
    await press('Go on without it');
    await next('Draw the list that members may consult');
    await press('Go on without it');
    await next('Freeze the voting roll');
    await press('Freeze the roll now');
    await next('Open the assembly');
    await pick('Chair', 1);
    await pick('First scrutineer', 2);
    await press('Open the assembly');
    await next('Note the quorum for ordinary resolutions');
    expect((await scenario.get('/api/assemblies')).body['items']).toMatchObject([{ status: 'open' }]);
  }, 30_000);

  it('checks members in by number, badge and name, says who is not there, and takes a mistake back', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: 'Check-in' }).click();
    await page.getByLabel('Code, badge or name').waitFor();
    await page.keyboard.type('1\n');
    await page.getByText('Hélène Aubépine, Member no. 1 is in').waitFor();
    await page.keyboard.type('UNEVOIX:0002\n');
    await page.getByText('Loïc Le Goff, Member no. 2 is in').waitFor();
    await page.keyboard.type('oeillet\n');
    await page.getByText('Anne Œillet, Member no. 3 is in').waitFor();
    await press('Undo: wrong person');
    await page.getByText('Anne Œillet, Member no. 3 is in').waitFor({ state: 'detached' });
    await page.keyboard.type('99\n');
    await page.getByRole('alert').waitFor();
    const { body } = await scenario.get(`/api/assemblies/${desk.split('/').at(-2)}/attendance`);
    expect(body['count']).toMatchObject({ present: 2 });
  }, 30_000);

  it('opens, closes and proclaims a ballot as three acts, and says who has not voted', async () => {
    const { page } = visitor;
    await page.goto(desk);
    await press('Note who is there');
    await next('Put resolution 1 to the vote');
    await press('Open the ballot');
    await next('Close the ballot on resolution 1');
    await page.getByText('2 present have not voted').waitFor();
    await press('Close the ballot');
    await next('Proclaim the result of resolution 1');
    await press('Proclaim');
    await next('Close the assembly');
    expect(await page.getByRole('main').getByText('0 for, 0 against').count()).toBe(1);
  }, 30_000);

  it('shows the hall what was decided', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: 'Big screen' }).click();
    await page.getByText('The assembly approves the accounts.').waitFor();
    expect(await page.getByText('2 present or represented of 4 members on the roll.').isVisible()).toBe(true);
    await page.goBack();
  }, 30_000);

  it('is closed, and its minutes are signed', async () => {
    const { page } = visitor;
    await press('Close the assembly');
    await next('Sign the minutes');
    await page.getByRole('main').getByRole('link', { name: 'Minutes' }).last().click();
    await page.getByRole('heading', { name: 'Sign the minutes' }).waitFor();
    await press('Sign');
    await page.getByText(/^Signed in entry \d+$/).waitFor();
    await page.goto(desk);
    await next('Everything is done: the minutes are signed');
    expect((await scenario.get('/api/assemblies')).body['items']).toMatchObject([{ status: 'closed' }]);
  }, 30_000);

  it('meets no error on the way but the badge of nobody', () =>
    expect(visitor.complaints.filter((complaint) => !/status of 404/.test(complaint))).toEqual([]));
});
