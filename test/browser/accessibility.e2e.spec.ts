import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { sharedEnterpriseRules } from '#statutes/domain';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { assembliesOf, firstElectionOf, firstMemberOf, openDemo, type ListedAssembly } from './open-demo.js';
import { visit, type Look } from './visitor.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything WCAG 2.2 AA asks for that a machine can see, and what the makers of axe advise besides. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Each language, colour and width at least twice, and each pair of them once. */
const looks: readonly Look[] = [
  { locale: 'en-GB', colorScheme: 'light', width: 360 },
  { locale: 'en-GB', colorScheme: 'dark', width: 1280 },
  { locale: 'fr-FR', colorScheme: 'dark', width: 360 },
  { locale: 'fr-FR', colorScheme: 'light', width: 1280 },
];

/** Controls that stand alone and are smaller than a finger, in CSS pixels; links inside a sentence are as high as its line. */
const SMALL_TARGETS = `[...document.querySelectorAll('main button, main select, main summary, main input, main th > a, nav a, header button')]
  .filter((control) => control.checkVisibility())
  .map((control) => [control.closest('.choice, .tick') ?? control, control])
  .filter(([target]) => target.getBoundingClientRect().height < 44 || target.getBoundingClientRect().width < 44)
  .map(([, control]) => control.outerHTML)`;

describe('every page, for everybody', () => {
  let browser: Browser;
  let full: Scenario;
  let empty: Scenario;
  let begun: Scenario;
  let memberId: string;
  let electionId: string;
  let assemblies: readonly ListedAssembly[];

  beforeAll(async () => {
    browser = await launchBrowser();
    full = await startScenario();
    empty = await startScenario();
    begun = await startScenario();
    await begun.post('/api/rulebook/versions', { effectiveFrom: '2020-01-01', rules: sharedEnterpriseRules });
    await openDemo(full);
    memberId = await firstMemberOf(full);
    assemblies = await assembliesOf(full);
    electionId = await firstElectionOf(full, assemblies);
  }, 300_000);

  afterAll(async () => {
    await full.close();
    await empty.close();
    await begun.close();
    await browser.close();
  });

  const assembly = (status: string): string => `/assemblies/${assemblies.find((one) => one.status === status)?.assemblyId}`;

  const pages: readonly (readonly [name: string, at: () => readonly [Scenario, path: string]])[] = [
    ['the first page of an empty ledger', () => [empty, '/']],
    ['the start of a ledger', () => [empty, '/start']],
    ['an empty list', () => [empty, '/assemblies']],
    ['the overview', () => [full, '/']],
    ['the assemblies', () => [full, '/assemblies']],
    ['an assembly with results', () => [full, assembly('closed')]],
    ['an assembly that votes', () => [full, assembly('open')]],
    ['the members', () => [full, '/members']],
    ['a search that finds members', () => [full, '/members?search=helene']],
    ['a search that finds nobody', () => [full, '/members?search=xyzzy']],
    ['a list with filters and columns', () => [full, '/members?sort=name&columns=name,shares,subscribed,paid&asOf=2026-01-01&shares=some']],
    ['a register nobody is in', () => [begun, '/members']],
    ['the page of a member', () => [full, `/members/${memberId}`]],
    ['a subscription', () => [full, '/subscriptions/new']],
    ['an import', () => [full, '/imports']],
    ['the work that waits', () => [full, '/work']],
    ['payments to match', () => [full, '/payments']],
    ['a convocation', () => [full, '/assemblies/new']],
    ['the page of the chair', () => [full, `${assembly('open')}/desk`]],
    ['convocations', () => [full, `${assembly('open')}/convocations`]],
    ['a convocation letter', () => [full, `${assembly('open')}/letter?member=${memberId}`]],
    ['a list for consultation', () => [full, `${assembly('open')}/consultation-list`]],
    ['a voting roll', () => [full, `${assembly('open')}/roll`]],
    ['postal votes', () => [full, `${assembly('open')}/postal-votes`]],
    ['an attendance sheet', () => [full, `${assembly('closed')}/sheet`]],
    ['a check-in desk', () => [full, `${assembly('open')}/check-in`]],
    ['proxies', () => [full, `${assembly('open')}/proxies`]],
    ['the elections of an assembly', () => [full, `${assembly('open')}/elections`]],
    ['an election', () => [full, `/elections/${electionId}`]],
    ['the big screen', () => [full, `${assembly('open')}/screen`]],
    ['minutes', () => [full, `${assembly('closed')}/minutes`]],
    ['discipline', () => [full, '/discipline']],
    ['incidents', () => [full, '/discipline/incidents']],
    ['the register of sanctions', () => [full, '/sanctions']],
    ['the rules', () => [full, '/rules']],
    ['the figures for the board', () => [full, '/board']],
    ['figures of nothing', () => [begun, '/board']],
    ['figures of another date', () => [full, '/board?asOf=2026-01-01&knownAt=2026-02-01&every=quarter']],
    ['the board through time', () => [full, '/bodies/board']],
    ['a body nobody sits on', () => [full, '/bodies/supervisoryBoard']],
    ['two dates compared', () => [full, '/compare?asOf=2020-01-01']],
    ['what became known later', () => [full, '/late-entries']],
    ['a draft of other rules', () => [full, '/rules/new']],
    ['access letters', () => [full, '/letters']],
    ['access and roles', () => [full, '/access']],
    ['capital and years', () => [full, '/capital']],
    ['the timeline', () => [full, '/timeline']],
    ['a timeline with filters', () => [full, '/timeline?recordedFrom=2026-01-01']],
    ['one entry', () => [full, '/entries/720']],
    ['what verifies', () => [full, '/verify']],
    ['a recount', () => [full, `${assembly('closed')}/recount`]],
    ['who looked at whom', () => [full, '/access-log']],
    ['a page that is not there', () => [full, '/nowhere']],
  ];

  const check = async ([scenario, path]: readonly [Scenario, string], look: Look, appearance?: string) => {
    // axe reads the styles of the page in ways that the content security policy rightly forbids to pages.
    const visitor = await visit(browser, scenario.address, look, { bypassCSP: true });
    const { page } = visitor;
    if (appearance) await page.addInitScript(`localStorage.setItem('unevoix.appearance', '${appearance}')`);
    await page.goto(path);
    await page.locator('h1').waitFor();
    // Until everything asked for has been answered.
    await page.waitForFunction("!document.querySelector('.later')");
    await page.evaluate(axe);
    const run = `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`;
    const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>(run);
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    const small = await page.evaluate<readonly string[]>(SMALL_TARGETS);
    const lang = await page.getAttribute('html', 'lang');
    const told = {
      violations: violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`),
      overflow,
      small,
      lang,
    };
    await visitor.leave();
    return { ...told, complaints: visitor.complaints };
  };

  const nothing = (look: Look) => ({ violations: [], overflow: 0, small: [], lang: look.locale.slice(0, 2), complaints: [] });

  describe.each(looks)('in $locale, $colorScheme, $width pixels wide', (look) => {
    it.each(pages)('%s', async (_name, at) => expect(await check(at(), look)).toEqual(nothing(look)), 30_000);
  });

  describe.each(['light', 'dark'] as const)('with high contrast on a %s device', (colorScheme) => {
    const look: Look = { locale: 'en-GB', colorScheme, width: 1280 };
    const withEveryColour = pages.filter(([name]) => /start|overview|results|votes|figures for|board through/.test(name));
    it.each(withEveryColour)('%s', async (_name, at) => expect(await check(at(), look, 'contrast')).toEqual(nothing(look)), 30_000);
  });
});
