import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { openBallotOn, type HeldBallot } from '../support/ballot-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { today } from '../support/today.js';
import { launchBrowser } from './launch-browser.js';
import { headingOf, tabTo, visit, type Look, type Visitor } from './visitor.js';

const phone: Look = { locale: 'en-GB', colorScheme: 'light', width: 360 };
const resolutions = ['Approves the accounts', 'Raises the fee', 'Joins the union', 'Paints the hall', 'Moves the seat', 'Thanks everybody'];

const outline = (...lines: readonly string[]): string => ['- main:', ...lines.map((line) => `  ${line}`)].join('\n');

describe('a member votes on her phone', () => {
  let browser: Browser;
  let scenario: Scenario;
  let held: HeldAssembly;
  let ballots: readonly HeldBallot[];
  const visitors: Visitor[] = [];

  const pathOf = ({ ballotId }: HeldBallot): string => `/vote/${held.assemblyId}/${ballotId}`;

  const ballotOn = (resolution: number): HeldBallot => {
    const ballot = ballots[resolution];
    if (!ballot) throw new Error(`there is no resolution ${resolution}`);
    return ballot;
  };

  const arrive = async (member: number, look: Look = phone, more: BrowserContextOptions = {}): Promise<Visitor> => {
    const extraHTTPHeaders = { 'unevoix-actor': held.memberIds[member] ?? randomUUID() };
    const visitor = await visit(browser, scenario.address, look, { extraHTTPHeaders, ...more });
    visitors.push(visitor);
    return visitor;
  };

  const chooseAndConfirm = async (page: Page, answer: string): Promise<void> => {
    await page.getByRole('radio', { name: answer }).check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: /^Confirm/ }).waitFor();
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 5, resolutions, date: today });
    const opened: HeldBallot[] = [];
    for (const index of resolutions.keys()) opened.push(await openBallotOn(scenario, held, index));
    ballots = opened;
  }, 300_000);

  afterEach(async () => {
    for (const { leave } of visitors.splice(0)) await leave();
  });

  afterAll(async () => {
    await scenario.close();
    await browser.close();
  });

  it('two at a time, while a third watches: she sees how many, and the result when it is proclaimed', async () => {
    const ballot = ballotOn(0);
    const [ada, ben, cleo] = [await arrive(0), await arrive(1), await arrive(2)];
    await cleo.page.goto(`/assemblies/${held.assemblyId}`);
    const watched = cleo.page.getByRole('article', { name: 'Resolution 1' });
    await watched.getByText('of 5 rights used: 0 votes.').waitFor();
    await Promise.all(
      [ada, ben].map(async ({ page }, index) => {
        await page.goto(pathOf(ballot));
        await chooseAndConfirm(page, index === 0 ? 'For' : 'Against');
        await page.getByRole('button', { name: /^Confirm/ }).click();
        await page.getByRole('heading', { name: 'Your vote is recorded' }).waitFor();
      }),
    );
    await watched.getByText('of 5 rights used: 2 votes.').waitFor();
    await ballot.decide();
    await watched.getByText('1 for, 1 against, more than 1/2 of 2 takes 2: rejected').waitFor();
    for (const { complaints } of [ada, ben]) expect(complaints).toEqual([]);
  }, 60_000);

  it('and a network that is cut while the vote is under way makes one vote of it, and never a guess', async () => {
    const ballot = ballotOn(1);
    const { page } = await arrive(0);
    await page.goto(pathOf(ballot));
    await chooseAndConfirm(page, 'For');
    let sent = 0;
    // The first time the server has it and the answer is lost; the second time nothing arrives at all.
    await page.route(`**${pathOf(ballot)}`, async (route) => {
      sent += 1;
      if (sent === 1) await route.fetch();
      if (sent <= 2) return route.abort('connectionreset');
      return route.continue();
    });
    await page.getByRole('button', { name: 'Confirm: FOR' }).click();
    await page.getByRole('status').getByText('Whether your vote arrived is being checked').waitFor();
    await page.getByRole('heading', { name: 'Your vote is recorded' }).waitFor();
    expect(sent).toBeGreaterThanOrEqual(3);
    expect(await ballot.decide()).toMatchObject({ votes: 1, result: { counts: { for: 1 } } });
  }, 60_000);

  it('and is told why a vote was not recorded', async () => {
    const ballot = ballotOn(2);
    const { page } = await arrive(0);
    await page.goto(pathOf(ballot));
    await chooseAndConfirm(page, 'For');
    await ballot.decide();
    await page.getByRole('button', { name: 'Confirm: FOR' }).click();
    await page.getByRole('alert').getByText('Not recorded. The ballot was already closed.').waitFor();
    expect(await headingOf(page)).toBe('Is this your vote?');
  }, 60_000);

  it('without any script', async () => {
    const ballot = ballotOn(3);
    const { page, complaints } = await arrive(0, phone, { javaScriptEnabled: false });
    await page.goto(pathOf(ballot));
    await chooseAndConfirm(page, 'I abstain');
    await page.getByRole('button', { name: 'Confirm: I ABSTAIN' }).click();
    expect(await headingOf(page)).toBe('Your vote is recorded');
    expect(complaints).toEqual([]);
    expect(await ballot.decide()).toMatchObject({ votes: 1 });
  }, 60_000);

  it('with the keyboard alone', async () => {
    const ballot = ballotOn(4);
    const { page } = await arrive(0, { ...phone, width: 1280 });
    await page.goto(pathOf(ballot));
    await tabTo(page, 'Skip to the content');
    for (const key of ['Enter', 'Tab', 'Space', 'ArrowDown']) await page.keyboard.press(key);
    // The arrows of a radio group choose as they move: the second answer is one step from the first.
    expect(await page.getByRole('radio', { name: 'Against' }).isChecked()).toBe(true);
    await tabTo(page, 'Go on');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Confirm: AGAINST' }).waitFor();
    await tabTo(page, 'Confirm: AGAINST');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your vote is recorded' }).waitFor();
    expect(await ballot.decide()).toMatchObject({ votes: 1, result: { counts: { against: 1 } } });
  }, 60_000);

  it('and a reader of screens says everything in order, with every state', async () => {
    const ballot = ballotOn(5);
    const { page } = await arrive(0);
    await page.goto(pathOf(ballot));
    await page.getByRole('radio', { name: 'Against' }).check();
    expect(await page.locator('main').ariaSnapshot()).toBe(
      outline(
        '- heading "Resolution 6" [level=1]',
        '- paragraph: Thanks everybody',
        '- paragraph: You can vote until the chair closes the ballot. 0 of 5 have voted.',
        '- group "Choose one answer":',
        '  - text: Choose one answer',
        '  - radio "For"',
        '  - text: For',
        '  - radio "Against" [checked]',
        '  - text: Against',
        '  - radio "I abstain"',
        '  - text: I abstain',
        '  - radio "Blank vote"',
        '  - text: Blank vote',
        '- button "Go on"',
        '- paragraph: "Nothing is recorded yet: you confirm on the next screen."',
      ),
    );
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: /^Confirm/ }).waitFor();
    expect(await page.locator('main').ariaSnapshot()).toBe(
      outline(
        '- paragraph: Resolution 6',
        '- heading "Is this your vote?" [level=1]',
        '- paragraph: Thanks everybody',
        '- paragraph:',
        '  - text: "Your choice:"',
        '  - strong: Against',
        `- 'button "Confirm: AGAINST"'`,
        '- status',
        '- paragraph:',
        '  - link "Change my choice":',
        `    - /url: ${pathOf(ballot)}`,
      ),
    );
    await page.getByRole('button', { name: /^Confirm/ }).click();
    await page.getByRole('heading', { name: 'Your vote is recorded' }).waitFor();
    // What differs from vote to vote is left out: the hour, the number of the entry, and the words drawn from it.
    const told = (await page.locator('main').ariaSnapshot())
      .replace(/Recorded on .+ entry [\d,]+/, 'Recorded on …')
      .replace(/paragraph: [\p{L}]+ [\p{L}]+ [\p{L}]+ \d{4}/u, 'paragraph: …')
      .replaceAll(/\n.*\/url: .*/g, '');
    expect(told).toBe(
      outline(
        '- paragraph: Resolution 6',
        '- heading "Your vote is recorded" [level=1]',
        '- article "Your own vote":',
        '  - heading "Your own vote" [level=2]',
        '  - paragraph:',
        '    - text: "Your choice:"',
        '    - strong: Against',
        '  - paragraph: Recorded on … of the ledger.',
        '  - paragraph: …',
        '  - paragraph: "These words are drawn from the recorded vote itself. Note them: if anything about it were ever changed, they would no longer match."',
        '  - paragraph:',
        '    - link "Check it against the ledger":',
        '    - link "Proof as a file (ready within ten seconds)":',
        '- paragraph:',
        '  - button "Print or save"',
        '  - link "To the assembly":',
      ),
    );
  }, 60_000);
});
