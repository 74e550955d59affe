import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch-browser.js';

describe('the browser of the browser tests', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 300_000);

  afterAll(() => browser.close());

  it('shows a page and runs its script', async () => {
    const page = await browser.newPage();
    await page.setContent('<h1>One voice</h1><script>document.querySelector("h1").append(", one vote")</script>');
    expect(await page.textContent('h1')).toBe('One voice, one vote');
  });
});
