import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { makeBundle } from '../../libs/proof/testing/audit-bundle.js';
import { writeBundle } from '../../libs/proof/testing/on-disk.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { openDemo } from './open-demo.js';
import { visit, type Visitor } from './visitor.js';

/** How long a slow machine may take for the sums, in milliseconds. */
const PATIENCE = 60_000;

describe('whoever believes nothing', () => {
  let browser: Browser;
  let scenario: Scenario;
  let visitor: Visitor;
  let folder: string;
  /** complaints of the time before she signed in: what strangers are not shown */
  let before: number;
  let receipt: string;

  const region = (name: string): Locator => visitor.page.getByRole('region', { name }).or(visitor.page.getByRole('form', { name }));
  /** What the API answers to her. */
  const answered = <Body>(path: string): Promise<Body> => visitor.page.evaluate<Body>(`fetch('${path}').then((answer) => answer.json())`);
  const verdictOf = async (name: string, verdict: string): Promise<string> => {
    const part = region(name);
    await part.getByText(verdict).waitFor({ timeout: PATIENCE });
    return part.locator('.verdicts').innerText();
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario({}, 'signedIn');
    await openDemo(scenario);
    visitor = await visit(browser, scenario.address, { locale: 'en-GB', colorScheme: 'light', width: 1280 });
    await visitor.page.goto('/');
    await visitor.page.getByRole('button', { name: 'a director' }).click();
    await visitor.page.getByText('Recorded last').waitFor();
    before = visitor.complaints.length;
    folder = mkdtempSync(join(tmpdir(), 'verify-'));
  }, 300_000);

  afterAll(async () => {
    await visitor.leave();
    await scenario.close();
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it(
    'has her browser verify the ledger from the first entry to its head, and remember it',
    async () => {
      const { page } = visitor;
      await page.goto('/verify');
      await page.getByRole('button', { name: 'Verify this ledger' }).click();
      const first = await verdictOf('This ledger, now', 'Everything that was checked holds');
      expect(first).toMatch(/Entries, hashes and head\s+Holds/);
      expect(first).toMatch(/Growth from head to head\s+Not checked/);
      await page.reload();
      await page.getByRole('button', { name: 'Forget it' }).waitFor();
      await page.getByRole('button', { name: 'Verify this ledger' }).click();
      const again = await verdictOf('This ledger, now', 'Everything that was checked holds');
      expect(again).toMatch(/Growth from head to head\s+Holds/);
      expect(again).toMatch(/Your key\s+Holds/);
    },
    2 * PATIENCE,
  );

  it(
    'sees a changed entry of the ledger named, wherever it is changed on the way to her',
    async () => {
      const { page } = visitor;
      await page.route('**/log/tile/entries/001*', async (route) => {
        const body = Buffer.from(await (await route.fetch()).body());
        body[100] = (body[100] ?? 0) ^ 1;
        await route.fulfill({ body, contentType: 'application/octet-stream' });
      });
      await page.reload();
      await page.getByRole('button', { name: 'Verify this ledger' }).click();
      const verdict = await verdictOf('This ledger, now', 'Something does not hold');
      expect(verdict).toMatch(/Entry 256 in log\/tile\/entries\/001/);
      await page.unroute('**/log/tile/entries/001*');
    },
    PATIENCE,
  );

  it(
    'checks a receipt, and is told when a word of it was changed',
    async () => {
      const { page } = visitor;
      await page.goto('/entries/3');
      await page.getByRole('heading', { name: 'Before and after' }).waitFor();
      await page.getByRole('link', { name: 'Verify it now' }).click();
      expect(await verdictOf('A receipt', 'Everything that was checked holds')).toMatch(/Receipts\s+Holds/);
      receipt = await page.evaluate<string>("fetch('/api/entries/3/receipt').then((answer) => answer.text())");
      const changed = receipt.replace(/^extra (.*)$/m, (_line, entry: string) => {
        const text = Buffer.from(entry, 'base64').toString().replace('"rev":', '"rev":1');
        return `extra ${Buffer.from(text).toString('base64')}`;
      });
      await page.goto('/verify');
      await page.getByLabel('Or paste its text').fill(changed);
      await page.getByRole('button', { name: 'Verify the receipt' }).click();
      expect(await verdictOf('A receipt', 'Something does not hold')).toMatch(/does not lead to its head/);
    },
    PATIENCE,
  );

  it(
    'checks an audit bundle without sending it anywhere, and is told which file was tampered with',
    async () => {
      const { page } = visitor;
      const whole = join(folder, 'whole');
      writeBundle(await makeBundle(), whole);
      const tampered = join(folder, 'tampered');
      cpSync(whole, tampered, { recursive: true });
      const file = join(tampered, 'log/tile/entries/001');
      const bytes = readFileSync(file);
      bytes[50] = (bytes[50] ?? 0) ^ 1;
      writeFileSync(file, bytes);
      await page.goto('/verify');
      await page.getByLabel('Choose the folder').setInputFiles(whole);
      await page.getByRole('button', { name: 'Verify the bundle' }).click();
      expect(await verdictOf('An audit bundle', 'Everything that was checked holds')).toMatch(/Witnesses|Receipts\s+Holds/);
      await page.getByLabel('Choose the folder').setInputFiles(tampered);
      await page.getByRole('button', { name: 'Verify the bundle' }).click();
      expect(await verdictOf('An audit bundle', 'Something does not hold')).toContain(
        'log/tile/entries/001 is not the file the manifest lists',
      );
    },
    PATIENCE,
  );

  it(
    'counts an assembly again, and finds what was proclaimed',
    async () => {
      const { page } = visitor;
      const assemblies = await answered<{ readonly items: readonly { readonly assemblyId: string; readonly status: string }[] }>(
        '/api/assemblies',
      );
      await page.goto(`/assemblies/${assemblies.items.find(({ status }) => status === 'closed')?.assemblyId}/recount`);
      await page.getByRole('button', { name: 'Recount everything' }).click();
      await page.getByRole('columnheader', { name: 'Stage 1' }).waitFor({ timeout: PATIENCE });
      const cards = await page.getByRole('article').count();
      expect(cards).toBeGreaterThan(2);
      await page
        .getByText('Proclaimed and recounted are equal')
        .nth(cards - 1)
        .waitFor({ timeout: PATIENCE });
    },
    PATIENCE,
  );

  it(
    'sees who looked at whom, and nothing went wrong before her eyes',
    async () => {
      const { page } = visitor;
      const members = await answered<{ readonly items: readonly { readonly memberId: string }[] }>('/api/members?limit=1');
      await page.goto(`/members/${members.items[0]?.memberId}`);
      await page.getByRole('link', { name: 'Who looked at this page' }).click();
      await page.getByRole('cell', { name: 'Name and address' }).first().waitFor();
      await page.goto('/access-log');
      await page.getByRole('cell', { name: 'Her shares' }).first().waitFor();
      expect(visitor.complaints.slice(before)).toEqual([]);
    },
    PATIENCE,
  );
});
