import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { USUAL_ELECTION_RULES } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { openBallotOn } from '../support/ballot-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { today } from '../support/today.js';
import { trustedSessions } from '../support/trusted-sessions.js';
import { contrastsBelow } from './contrasts.js';
import { launchBrowser } from './launch-browser.js';
import { visit, type Look } from './visitor.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const rules = {
  ballots: { votesMayBeReplaced: true, personsByOpenBallot: true },
  proxies: { perHolder: 2, deadlineDays: 0, blank: true },
  elections: {
    ...USUAL_ELECTION_RULES,
    methods: [
      { method: 'block' },
      { method: 'majority-judgment', grades: ['poor', 'fair', 'good'], unjudged: { reading: 'median' } },
      { method: 'scottish-stv' },
    ],
    ties: ['memberNumber'],
  },
} as const;

/** Each language, colour and width at least twice, and each pair of them once. */
const looks: readonly Look[] = [
  { locale: 'en-GB', colorScheme: 'light', width: 360 },
  { locale: 'en-GB', colorScheme: 'dark', width: 1280 },
  { locale: 'fr-FR', colorScheme: 'dark', width: 360 },
  { locale: 'fr-FR', colorScheme: 'light', width: 1280 },
];

/** Controls that stand alone and are smaller than so many CSS pixels; a label that holds its control is the target itself. */
const smallerThan = (
  size: number,
): string => `[...document.querySelectorAll('main button, main select, main input:not([type=hidden]), main summary')]
  .filter((control) => control.checkVisibility())
  .map((control) => control.closest('.choice') ?? control)
  .filter((target) => Math.min(target.getBoundingClientRect().height, target.getBoundingClientRect().width) < ${size})
  .map((target) => target.outerHTML)`;

/** Texts of the page smaller than so many CSS pixels. */
const textSmallerThan = (size: number): string => `[...document.querySelectorAll('main *')]
  .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
  .filter((element) => parseFloat(getComputedStyle(element).fontSize) < ${size})
  .map((element) => element.outerHTML)`;

describe('every page of a member, for everybody', () => {
  let browser: Browser;
  let scenario: Scenario;
  let held: HeldAssembly;
  const ballots: Record<string, string> = {};
  let electionId = '';
  const voter = 4;

  const elect = async (method: string): Promise<string> => {
    electionId = randomUUID();
    const ballotId = randomUUID();
    const path = `/api/elections/${electionId}`;
    await scenario.post('/api/elections', { electionId, assemblyId: held.assemblyId, body: 'board', seats: 2, terms: [3, 3], method });
    for (const candidate of [0, 1, 2])
      await scenario.post(`${path}/candidacies`, {
        memberId: held.memberIds[candidate],
        effectiveAt: today,
        statement: 'I look after the accounts.',
      });
    await scenario.post(`${path}/ballot`, { ballotId, mode: 'open' });
    return ballotId;
  };

  const pathOf = (name: string): string => `/vote/${held.assemblyId}/${ballots[name]}`;

  const papers = ['resolution', 'block', 'majority-judgment', 'scottish-stv'] as const;

  const pages: readonly (readonly [name: string, path: () => string])[] = [
    ['the sign-in', () => '/sign-in'],
    ['the home of a member who can vote', () => '/me'],
    ['an assembly', () => `/me/assemblies/${held.assemblyId}`],
    ...papers.map((name) => [`the paper of a ballot: ${name}`, () => pathOf(name)] as const),
    ['a ballot that is decided', () => pathOf('decided')],
    ['the candidates', () => `/me/elections/${electionId}`],
    ['her shares', () => '/me/shares'],
    ['her file', () => '/me/file'],
    ['what she may have erased', () => '/me/file/erasure'],
    ['her proceedings', () => '/me/proceedings'],
    ['how she signs in', () => '/me/access'],
    ['the proof of who she is', () => '/me/prove'],
    ['her sessions', () => '/me/sessions'],
    ['a new password', () => '/me/password'],
    ['the check of a receipt', () => '/vote/check'],
  ];

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario({}, trustedSessions());
    held = await holdAssembly(scenario, {
      members: 6,
      resolutions: ['Approves the accounts', 'Raises the fee'],
      rules,
      date: today,
      beforeOpening: async ({ assemblyId, memberIds }) => {
        const path = `/api/assemblies/${assemblyId}/proxies/${memberIds[5]}`;
        await scenario.put(path, { holderId: memberIds[voter] });
        await scenario.post(`${path}/acceptance`, undefined, { as: memberIds[voter] });
      },
    });
    ballots['resolution'] = (await openBallotOn(scenario, held, 0)).ballotId;
    const decided = await openBallotOn(scenario, held, 1);
    ballots['decided'] = decided.ballotId;
    await decided.vote(0, 'for');
    await decided.decide();
    for (const method of papers.slice(1)) ballots[method] = await elect(method);
  }, 300_000);

  afterAll(async () => {
    await scenario.close();
    await browser.close();
  });

  const seen = async (path: string, look: Look, look2: (page: Page) => Promise<unknown>): Promise<unknown> => {
    const extraHTTPHeaders = { 'unevoix-actor': held.memberIds[voter] ?? '' };
    // axe reads the styles of the page in ways that the content security policy rightly forbids to pages.
    const { page, complaints, leave } = await visit(browser, scenario.address, look, { bypassCSP: true, extraHTTPHeaders });
    await page.goto(path);
    await page.locator('h1').waitFor();
    const found = await look2(page);
    await leave();
    return { found, complaints };
  };

  describe.each(looks)('in $locale, $colorScheme, $width pixels wide', (look) => {
    it.each(pages)(
      '%s',
      async (_name, path) => {
        const checked = await seen(path(), look, async (page) => {
          await page.evaluate(axe);
          const run = `axe.run(document, { runOnly: ${JSON.stringify(wcag)}, resultTypes: ['violations'] })`;
          const { violations } = await page.evaluate<{
            readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
          }>(run);
          return {
            violations: violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`),
            overflow: await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
            small: await page.evaluate(smallerThan(44)),
            lang: await page.getAttribute('html', 'lang'),
          };
        });
        const lang = look.locale.slice(0, 2);
        expect(checked).toEqual({ found: { violations: [], overflow: 0, small: [], lang }, complaints: [] });
      },
      30_000,
    );
  });

  describe.each(['light', 'dark'] as const)('the paper of a ballot on a %s screen', (colorScheme) => {
    it.each(papers)(
      'has contrasts of 10:1, controls of 56 pixels and text of 18 or more: %s',
      async (name) => {
        const checked = await seen(pathOf(name), { locale: 'fr-FR', colorScheme, width: 360 }, async (page) => ({
          faint: await contrastsBelow(page, 10),
          small: await page.evaluate(smallerThan(56)),
          fine: await page.evaluate(textSmallerThan(18)),
        }));
        expect(checked).toEqual({ found: { faint: [], small: [], fine: [] }, complaints: [] });
      },
      30_000,
    );
  });

  it('magnified four times shows everything without scrolling sideways', async () => {
    const magnified = { locale: 'fr-FR', colorScheme: 'light', width: 360 } as const;
    for (const name of papers) {
      const checked = await seen(pathOf(name), magnified, async (page) => {
        // 1280 pixels at 400 % are 320 (WCAG 2.2, 1.4.10).
        await page.setViewportSize({ width: 320, height: 256 });
        return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      });
      expect(checked).toEqual({ found: 0, complaints: [] });
    }
  }, 60_000);
});
