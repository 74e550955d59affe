import type { Browser, Route } from 'playwright-core';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { headingOf, visit, type Look } from './visitor.js';

const looks: readonly Look[] = [
  { locale: 'en-GB', colorScheme: 'light', width: 360 },
  { locale: 'en-GB', colorScheme: 'dark', width: 1280 },
  { locale: 'fr-FR', colorScheme: 'dark', width: 360 },
  { locale: 'fr-FR', colorScheme: 'light', width: 1280 },
];

const answering =
  (status: number, answer: object) =>
  (route: Route): Promise<void> =>
    route.fulfill({ status, contentType: status < 400 ? 'application/json' : 'application/problem+json', body: JSON.stringify(answer) });

const loading = (stage: string, done: number, total: number) =>
  answering(200, { state: 'loading', ledgerEmpty: false, people: [], progress: { stage, done, total } });

const away = { type: 'urn:unevoix:problem:LEDGER_UNAVAILABLE', status: 503, code: 'LEDGER_UNAVAILABLE', detail: 'Again in a few seconds.' };

interface State {
  readonly name: string;
  readonly answer: (route: Route) => Promise<void>;
  /** what the page says then, in English and in French */
  readonly heading: readonly [english: string, french: string];
  readonly said: readonly [english: string, french: string];
}

const states: readonly State[] = [
  {
    name: 'its members arriving',
    answer: loading('members', 312, 702),
    heading: ['The demo cooperative is being set up', 'La coopérative de démonstration se met en place'],
    said: ['312 of 702', '312 sociétaires admis sur 702'],
  },
  {
    name: 'its members voting',
    answer: loading('votes', 1_311, 2_098),
    heading: ['The demo cooperative is being set up', 'La coopérative de démonstration se met en place'],
    said: ['1,311', '1\u202f311'],
  },
  {
    name: 'its setting up cut short',
    answer: answering(200, { state: 'failed', ledgerEmpty: false, people: [], code: 'LEDGER_FULL' }),
    heading: ['The demo cooperative is half there', 'La coopérative de démonstration est à moitié là'],
    said: ['LEDGER_FULL', 'LEDGER_FULL'],
  },
  {
    name: 'a ledger that is away',
    answer: answering(503, away),
    heading: ['The ledger does not answer', 'Le registre ne répond pas'],
    said: ['Again in a few seconds.', 'Again in a few seconds.'],
  },
  {
    name: 'a server that is away',
    answer: (route) => route.abort(),
    heading: ['The ledger does not answer', 'Le registre ne répond pas'],
    said: ['The server could not be reached. Nothing was changed.', 'Le serveur est injoignable. Rien n’a été modifié.'],
  },
];

describe('the first page shows', () => {
  let browser: Browser;
  let scenario: Scenario;

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario({ processes: 'none' });
  }, 300_000);

  afterAll(async () => {
    await scenario.close();
    await browser.close();
  });

  describe.each(looks)('in $locale, $colorScheme, $width pixels wide', (look) => {
    it.each(states)(
      '$name',
      async ({ answer, heading, said }) => {
        const language = look.locale === 'en-GB' ? 0 : 1;
        const { page, leave } = await visit(browser, scenario.address, look);
        await page.route('**/api/demo', answer);
        await page.goto('/');
        await page.getByRole('main').getByText(said[language]).waitFor();
        expect((await headingOf(page)).replaceAll(/\s+/g, ' ')).toBe(heading[language]);
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
        await leave();
      },
      30_000,
    );
  });

  it('how far its setting up is, in figures for those who do not see the picture', async () => {
    const { page, leave } = await visit(browser, scenario.address, { locale: 'en-GB', colorScheme: 'light', width: 1280 });
    await page.route('**/api/demo', loading('members', 351, 702));
    await page.goto('/');
    const bar = page.getByRole('progressbar');
    await bar.waitFor();
    expect([await bar.getAttribute('value'), await bar.getAttribute('max')]).toEqual(['351', '702']);
    await leave();
  }, 30_000);

  it('what the ledger holds as soon as it answers again', async () => {
    const { page, leave } = await visit(browser, scenario.address, { locale: 'en-GB', colorScheme: 'light', width: 360 });
    await page.route('**/api/demo', (route) => route.abort());
    await page.goto('/');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.unroute('**/api/demo');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Open the demo cooperative' }).waitFor();
    expect(await headingOf(page)).toBe('One voice, one vote');
    await leave();
  }, 30_000);
});
