import type { Browser } from 'playwright-core';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { assembliesOf, openDemo } from './open-demo.js';
import { visit, type Visitor } from './visitor.js';

/** Colours that text and its ground have on paper, of everything in the page that shows words. */
const COLOURS = `[...new Set([...document.querySelectorAll('body *')]
  .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
  .map((element) => getComputedStyle(element).color))]`;

const GROUNDS = `[...new Set([...document.querySelectorAll('html, body, header, main, aside, .card, .chip')]
  .filter((element) => element.checkVisibility())
  .map((element) => getComputedStyle(element).backgroundColor))]`;

describe('an assembly on paper', () => {
  let browser: Browser;
  let scenario: Scenario;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario({ processes: 'none' });
    await openDemo(scenario);
    // Printed from a dark screen.
    visitor = await visit(browser, scenario.address, { locale: 'fr-FR', colorScheme: 'dark', width: 1280 });
    const { page } = visitor;
    const past = (await assembliesOf(scenario)).find(({ status }) => status === 'closed');
    await page.goto(`/assemblies/${past?.assemblyId}`);
    await page.getByRole('article', { name: 'Résolution 1' }).getByRole('row').nth(5).waitFor();
    await page.emulateMedia({ media: 'print' });
  }, 300_000);

  afterAll(async () => {
    await visitor.leave();
    await scenario.close();
    await browser.close();
  });

  it('begins with the cooperative, the day of the assembly and that of the print', async () => {
    const { page } = visitor;
    const head = page.locator('.print-head');
    expect(await head.isVisible()).toBe(true);
    expect(await head.innerText()).toMatch(/^Coopérative de démonstration\..*Imprimé le \d{1,2}(er)? \p{L}+ \d{4} à \d{2}:\d{2}/su);
    expect(await page.locator('h1').innerText()).toContain('20 juin 2019');
  });

  it('leaves out what can only be pressed', async () => {
    const { page } = visitor;
    expect(await page.locator('nav:visible, button:visible, select:visible').count()).toBe(0);
    expect(await page.getByText('Tout ce qui est inscrit sur cette assemblée').isVisible()).toBe(false);
  });

  it('is black on white', async () => {
    const { page } = visitor;
    expect(await page.evaluate(COLOURS)).toEqual(['rgb(0, 0, 0)']);
    const grounds = await page.evaluate<readonly string[]>(GROUNDS);
    expect(grounds.filter((ground) => ground !== 'rgb(255, 255, 255)' && ground !== 'rgba(0, 0, 0, 0)')).toEqual([]);
  });

  it('is not shown on a screen', async () => {
    const { page } = visitor;
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.print-head').isVisible()).toBe(false);
    expect(visitor.complaints).toEqual([]);
  });
});
