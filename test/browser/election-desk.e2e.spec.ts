import type { Browser } from 'playwright-core';
import { plainCooperativeRules } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { today } from '../support/today.js';
import { launchBrowser } from './launch-browser.js';
import { appears, visit, type Visitor } from './visitor.js';

/** The rules let the assembly vote on persons on a screen: by law it is by paper, unless they say so. */
const rules = { ballots: { ...plainCooperativeRules.ballots, personsByOpenBallot: true } };

describe('an election at the desk, from its call to the seats', () => {
  let browser: Browser;
  let scenario: Scenario;
  let held: HeldAssembly;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 6, resolutions: [], date: today, rules });
    visitor = await visit(browser, scenario.address, { locale: 'en-GB', colorScheme: 'light', width: 1280 });
    visitor.page.setDefaultTimeout(15_000);
  }, 120_000);

  afterAll(async () => {
    await visitor.leave();
    await scenario.close();
    await browser.close();
  });

  const next = (name: string) => appears(visitor.page.getByRole('region', { name }));
  const press = (name: string) => visitor.page.getByRole('button', { name, exact: true }).click();
  const pick = async (label: string, number: number): Promise<void> => {
    const { page } = visitor;
    await page.getByRole('combobox', { name: label }).fill(String(number));
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction('!document.querySelector("[role=option]")');
  };

  it('is called for one seat by a method of the rulebook', async () => {
    const { page } = visitor;
    await page.goto(`/assemblies/${held.assemblyId}/elections`);
    await press('Call an election');
    await page.getByLabel('Seats', { exact: true }).fill('1');
    await page.getByRole('form', { name: 'Call an election' }).getByRole('button', { name: 'Call an election' }).click();
    await page.getByRole('link', { name: 'The election to the board, step by step' }).click();
    expect(await next('Somebody has to stand')).toBe(true);
  }, 30_000);

  it('says whether somebody may stand before she is declared', async () => {
    const { page } = visitor;
    await pick('Candidate', 2);
    await page.getByText('She may stand').waitFor();
    await page.getByLabel('What she says for herself').fill('More bread for all.');
    await press('Record');
    await page.getByRole('heading', { level: 3, name: 'Member no. 2' }).waitFor();
    await next('Close the list of candidates and open the ballot');
    await press('Declare a candidacy for somebody');
    await pick('Candidate', 3);
    await page.getByText('She may stand').waitFor();
    await press('Record');
    expect(await appears(page.getByRole('heading', { level: 3, name: 'Member no. 3' }))).toBe(true);
  }, 30_000);

  it('withdraws who no longer wants to', async () => {
    const { page } = visitor;
    await press('Withdraw: Member no. 3');
    await press('Record');
    expect(await appears(page.getByText('Withdrawn', { exact: true }))).toBe(true);
  }, 30_000);

  it('is voted, closed and proclaimed, and tells the count in sentences', async () => {
    const { page } = visitor;
    for (const memberId of held.memberIds.slice(0, 3))
      await scenario.put(`/api/assemblies/${held.assemblyId}/attendance/${memberId}`, { mode: 'room' });
    await press('Open the ballot');
    await next('Close the ballot');
    const { body } = await scenario.get(`/api/assemblies/${held.assemblyId}`);
    const [ballot] = body['ballots'] as readonly { readonly ballotId: string }[];
    const [voter = ''] = held.memberIds;
    const vote = { rightId: held.rightOf.get(voter), choice: ['1'] };
    const cast = await scenario.post(`/api/assemblies/${held.assemblyId}/ballots/${ballot?.ballotId}/votes`, vote, { as: voter });
    expect(cast.status).toBe(201);
    await press('Close the ballot');
    await next('Count and proclaim');
    await press('Proclaim');
    await next('This election is over');
    await page.getByText('Elected', { exact: true }).waitFor();
    await page.getByText('The count, in sentences').click();
    const saved = page.waitForEvent('download');
    await press('Save the papers for another program');
    expect((await saved).suggestedFilename()).toMatch(/\.blt$/);
  }, 30_000);

  it('seats whom it elected, and records that she gives the seat up', async () => {
    const { page } = visitor;
    await page.goto(`/members/${held.memberIds[1]}`);
    await press('End the mandate');
    await page.getByLabel('First day without the seat').fill('2026-12-31');
    await page.getByRole('form', { name: 'End the mandate' }).getByRole('button', { name: 'Record' }).click();
    await page.getByRole('button', { name: 'Co-opt a successor' }).waitFor();
    const { body } = await scenario.get(`/api/members/${held.memberIds[1]}/seats`);
    expect(body['seats']).toMatchObject([{ cause: 'resignation', until: '2026-12-31' }]);
  }, 30_000);

  it('meets no error on the way', () => expect(visitor.complaints).toEqual([]));
});
