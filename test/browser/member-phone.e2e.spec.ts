import type { Browser, Page } from 'playwright-core';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { openBallotOn, type HeldBallot } from '../support/ballot-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { today } from '../support/today.js';
import { trustedSessions } from '../support/trusted-sessions.js';
import { until } from '../support/until.js';
import { launchBrowser } from './launch-browser.js';
import { visit, type Look, type Visitor } from './visitor.js';

const phone: Look = { locale: 'en-GB', colorScheme: 'light', width: 360 };

/** What the browser keeps of pages, by path. */
const keptPages = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(async () => {
    const store = await caches.open('unevoix-pages');
    return (await store.keys()).map(({ url }) => new URL(url).pathname);
  })()`);

describe('the pages of a member on her phone', () => {
  let browser: Browser;
  let scenario: Scenario;
  let held: HeldAssembly;
  let first: HeldBallot;
  let second: HeldBallot;
  let visitor: Visitor;

  const pathOf = ({ ballotId }: HeldBallot): string => `/vote/${held.assemblyId}/${ballotId}`;
  const open = (member: number): Promise<Visitor> =>
    visit(browser, scenario.address, phone, { extraHTTPHeaders: { 'unevoix-actor': held.memberIds[member] ?? '' } });

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario({}, trustedSessions());
    const date = today;
    held = await holdAssembly(scenario, { members: 3, resolutions: ['Approves the accounts', 'Raises the fee'], date });
    first = await openBallotOn(scenario, held, 0);
    second = await openBallotOn(scenario, held, 1);
  }, 120_000);

  beforeEach(async () => {
    visitor = await open(0);
  });

  afterEach(() => visitor.leave());

  afterAll(async () => {
    await scenario.close();
    await browser.close();
  });

  it('ask nothing of any other place, and break no rule of their own', async () => {
    const { page, complaints } = visitor;
    const own = ['', '/shares', '/file', '/file/erasure', '/access', '/prove', '/password', '/sessions', '/proceedings'];
    const paths = [...own.map((path) => `/me${path}`), `/me/assemblies/${held.assemblyId}`, pathOf(first), '/vote/check', '/offline'];
    for (const path of paths) {
      const answer = await page.goto(path);
      const policy = answer?.headers()['content-security-policy'] ?? '';
      expect({ path, status: answer?.status(), policy }).toEqual({
        path,
        status: 200,
        policy: expect.stringMatching(/^default-src 'none';.*worker-src 'self'/) as string,
      });
    }
    expect(complaints).toEqual([]);
  }, 60_000);

  it('tell how many have voted while a paper is being filled in, which stays as it is', async () => {
    const { page } = visitor;
    await page.goto(pathOf(second));
    await page.getByText('0 of 3 have voted.').waitFor();
    await page.getByRole('radio', { name: 'For' }).check();
    await second.vote(1, 'against');
    await page.getByText('1 of 3 have voted.').waitFor();
    expect(await page.getByRole('radio', { name: 'For' }).isChecked()).toBe(true);
  }, 60_000);

  it('show the convocation and an open paper without a connection, and record nothing then', async () => {
    const { page } = visitor;
    const context = page.context();
    await page.goto(`/me/assemblies/${held.assemblyId}`);
    const kept = await until(
      () => keptPages(page),
      (paths) => paths.includes(pathOf(first)) && paths.includes('/offline'),
    );
    expect(kept).toContain(pathOf(first));
    await context.setOffline(true);
    await page.goto(pathOf(first));
    await page.getByText('nothing is recorded until it is back').waitFor();
    await page.getByRole('radio', { name: 'For' }).check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'No connection' }).waitFor();
    await context.setOffline(false);
    await page.goBack();
    await page.getByRole('radio', { name: 'For' }).check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Confirm: FOR' }).click();
    await page.getByRole('heading', { name: 'Your vote is recorded' }).waitFor();
    expect(await keptPages(page)).not.toContain(`${pathOf(first)}/receipt`);
    expect(await first.decide()).toMatchObject({ votes: 1, result: { counts: { for: 1 } } });
  }, 60_000);

  it('leave nothing to the next who takes the phone', async () => {
    const { page } = visitor;
    await page.goto(`/me/assemblies/${held.assemblyId}`, { waitUntil: 'networkidle' });
    await until(
      // The page may be on its way anew: told by the live stream that a ballot was decided.
      () => keptPages(page).catch((): readonly string[] => []),
      (paths) => paths.includes(pathOf(second)),
    );
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
    expect((await keptPages(page)).filter((path) => path !== '/offline')).toEqual([]);
  }, 60_000);

  it('warn two minutes before a session ends, and let her stay', async () => {
    const { page } = visitor;
    await page.clock.install();
    await page.goto('/me');
    await page.clock.fastForward('11:57:00');
    expect(await page.getByText('Your session ends in two minutes').isVisible()).toBe(false);
    await page.clock.fastForward('01:30');
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await page.getByText('Your session ends in two minutes').waitFor({ state: 'hidden' });
    await page.clock.fastForward('12:00:00');
    await page.getByText('Your session has ended.').waitFor();
  }, 60_000);
});
