import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { unevoix } from '../scenarios/cli-support/unevoix.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';
import { launchBrowser } from './launch-browser.js';
import { openDemo } from './open-demo.js';
import { visit, type Look, type Visitor } from './visitor.js';

const desk: Look = { locale: 'en-GB', colorScheme: 'light', width: 1280 };
const phone: Look = { ...desk, width: 360 };

const bulletins = [
  ['Genévrier', 'Alma', '3', '90'],
  ['Sorbier', 'Basile', '1', '30'],
  ['Alisier', 'Carmen', '2', '15,50'],
] as const;

describe('a day of each of those Unevoix is for', () => {
  let browser: Browser;
  let scenario: Scenario;
  let folder: string;
  const visitors: Visitor[] = [];

  const arrive = async (look: Look): Promise<Visitor> => {
    const visitor = await visit(browser, scenario.address, look);
    visitors.push(visitor);
    return visitor;
  };

  /** Signs in on the pages as somebody invented. */
  const be = async (page: Page, person: string): Promise<void> => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: person }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
  };

  /** What the API tells whoever is signed in on a page. */
  const told = async (page: Page, path: string): Promise<Readonly<Record<string, unknown>>> =>
    (await (await page.request.get(path)).json()) as Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = mkdtempSync(join(tmpdir(), 'unevoix-three-days-'));
    scenario = await startScenario({ checkpointSeconds: 0.5 }, 'signedIn');
    await openDemo(scenario);
  }, 120_000);

  afterEach(async () => {
    for (const { leave } of visitors.splice(0)) await leave();
  });

  afterAll(async () => {
    await scenario.close();
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it('the member: from the letter in her hand to a receipt she has checked, and a certificate of her shares', async () => {
    const office = await arrive(desk);
    await be(office.page, 'The membership office');
    const found = (await told(office.page, '/api/members?numberPrefix=321'))['items'] as readonly { readonly memberId: string }[];
    const memberIds = found.slice(0, 1).map(({ memberId }) => memberId);
    const printed = await office.page.request.post('/api/access/letters', { data: { memberIds }, headers: { origin: scenario.address } });
    const { page: letter } = (await printed.json()) as { readonly page: string };
    const code = /class="code">([0-9A-Z-]{19})</.exec(letter)?.[1] ?? '';

    const { page, complaints } = await arrive(phone);
    await page.goto('/me');
    await page.getByRole('textbox', { name: 'Code' }).fill(code);
    await page.getByRole('button', { name: 'Sign in with the code' }).click();
    await page.waitForURL((url) => url.pathname === '/me/password');
    await page.goto('/me');
    await page.getByRole('link', { name: 'Vote', exact: true }).first().click();
    await page.getByRole('radio', { name: 'For' }).check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Confirm: FOR' }).click();
    await page.getByRole('heading', { name: 'Your vote is recorded' }).waitFor();
    await page.getByRole('link', { name: 'Check it against the ledger' }).click();
    await page.getByText('It is the vote that counts on its right.').waitFor();

    await page.goto('/me/shares');
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Certificate of my shares' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^shares-321-.*\.pdf$/);
    expect(readFileSync(await saved.path(), 'latin1')).toMatch(/^%PDF/);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('the office: subscriptions typed from paper bulletins without a mouse, one after the other', async () => {
    const { page, complaints } = await arrive(desk);
    await be(page, 'The membership office');
    const before = (await told(page, '/api/registers/count'))['members'];
    await page.goto('/members');
    await page.locator('h1').waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('Family name').waitFor();
    for (const [familyName, givenName, quantity, paid] of bulletins) {
      await page.getByLabel('Family name').focus();
      await page.keyboard.type(familyName);
      await page.keyboard.press('Tab');
      await page.keyboard.type(givenName);
      await page.getByLabel('Number of shares').focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(quantity);
      await page.keyboard.press('Tab');
      await page.keyboard.type(paid);
      await page.keyboard.press('Control+Shift+Enter');
      await page.getByRole('link', { name: `${givenName} ${familyName}` }).waitFor();
    }
    await page.goto('/members');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Register as PDF/A' }).click();
    expect((await saving).suggestedFilename()).toMatch(/^register-.*-volume-1\.pdf$/);
    expect(await told(page, '/api/registers/count')).toMatchObject({ members: Number(before) + bulletins.length });
    expect(complaints).toEqual([]);
  }, 60_000);

  it('the auditor: what happened, entry by entry, and a bundle that a program of its own believes', async () => {
    const { page, complaints } = await arrive(desk);
    await be(page, 'The auditor');
    await page.goto('/timeline');
    await page.locator('.entry').first().waitFor();
    expect(await page.locator('.entry').count()).toBeGreaterThan(10);
    expect(await page.getByRole('main').innerText()).toContain('Shares subscribed');
    const { number } = await told(page, '/api/figures');
    await until(
      () => told(page, '/api/seal'),
      ({ signed }) => Number(signed) > Number(number),
    );
    const bundle = join(folder, 'bundle');
    const inline = { environment: { UNEVOIX_PROJECTOR: 'inline' } };
    expect(await unevoix(['export', 'audit', bundle, '--data', scenario.folder], inline)).toMatchObject({ exitCode: 0 });
    const { status, stdout } = spawnSync(process.execPath, ['verify.mjs', '.'], { cwd: bundle, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/everything holds\n$/) as string });
    expect(complaints).toEqual([]);
  }, 60_000);
});
