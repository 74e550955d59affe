import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { visit, type Visitor } from './visitor.js';

const look = { locale: 'en-GB', colorScheme: 'light', width: 360 } as const;

describe('a ballot watched while it is open', () => {
  let browser: Browser;
  let scenario: Scenario;
  let visitor: Visitor;
  let held: HeldAssembly;
  const ballotId = randomUUID();
  const act = (path: string, body: object = {}, as?: string) =>
    scenario.post(`/api/assemblies/${held.assemblyId}/ballots${path}`, body, { as });

  const vote = (member: number, choice: string) => {
    const memberId = held.memberIds[member] ?? '';
    return act(`/${ballotId}/votes`, { rightId: held.rightOf.get(memberId), choice }, memberId);
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 4, resolutions: ['Approves the accounts'] });
    await act('', { ballotId, resolutionId: held.resolutionIds[0] });
    visitor = await visit(browser, scenario.address, look);
    await visitor.page.goto(`/assemblies/${held.assemblyId}`);
  }, 300_000);

  afterAll(async () => {
    await visitor.leave();
    await scenario.close();
    await browser.close();
  });

  it('counts those who voted, without a reload and without telling how', async () => {
    const card = visitor.page.getByRole('article', { name: 'Resolution 1' });
    await card.getByText('of 4 rights used: 0 votes.').waitFor();
    await vote(0, 'for');
    await vote(1, 'for');
    await vote(2, 'against');
    await card.getByText('of 4 rights used: 3 votes.').waitFor();
    expect(await card.getByRole('table').count()).toBe(0);
    expect(await card.innerText()).toContain('Nobody sees how the votes fall before the ballot closes.');
  }, 30_000);

  it('shows the result and the sum that decides once it is proclaimed', async () => {
    const card = visitor.page.getByRole('article', { name: 'Resolution 1' });
    await act(`/${ballotId}/closing`);
    await card.getByText('its result has not been proclaimed yet').waitFor();
    await act(`/${ballotId}/proclamation`);
    await card.getByText('2 for, 1 against, more than 1/2 of 3 takes 2: adopted').waitFor();
    expect(await card.getByText('Adopted', { exact: true }).isVisible()).toBe(true);
  }, 30_000);

  it('explains the sum again in French as soon as French is asked for', async () => {
    await visitor.page.getByRole('button', { name: 'Français' }).click();
    await visitor.page.getByText('2 pour, 1 contre, plus de 1/2 de 3 demande 2').waitFor();
    expect(visitor.complaints).toEqual([]);
  }, 30_000);
});
