import type { Browser } from 'playwright-core';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { headingOf, visit, type Visitor } from './visitor.js';

const look = { locale: 'fr-FR', colorScheme: 'dark', width: 360 } as const;

describe('beginning one’s own ledger, on a phone and in French', () => {
  let browser: Browser;
  let scenario: Scenario;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario();
    visitor = await visit(browser, scenario.address, look, { hasTouch: true });
  }, 300_000);

  afterAll(async () => {
    await visitor.leave();
    await scenario.close();
    await browser.close();
  });

  it('shows the rules in words before anything is adopted', async () => {
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('link', { name: 'Commencer un registre vide' }).tap();
    await page.getByRole('heading', { name: 'En mots' }).waitFor();
    expect(await page.getByText('3 parts sont dues, à détenir dans les 3 ans de l’admission.').isVisible()).toBe(true);
    await page.getByRole('radio', { name: 'Coopérative agréée' }).check();
    expect(await page.getByText('Les parts sont libérées en entier à la souscription.').isVisible()).toBe(true);
    expect((await scenario.get('/api/demo')).body['ledgerEmpty']).toBe(true);
  }, 30_000);

  it('says what is wrong and keeps what was chosen when the server refuses', async () => {
    const { page } = visitor;
    await page.route('**/api/rulebook/versions', (route) => route.abort());
    await page.getByRole('button', { name: 'Adopter ces règles' }).tap();
    await page.getByText('Le serveur est injoignable. Rien n’a été modifié.').waitFor();
    await page.unroute('**/api/rulebook/versions');
    expect(await page.getByRole('radio', { name: 'Coopérative agréée' }).isChecked()).toBe(true);
  }, 30_000);

  it('adopts them once, however often the button is pressed', async () => {
    const { page } = visitor;
    const button = page.getByRole('button', { name: 'Adopter ces règles' });
    await button.dblclick();
    await page.getByRole('heading', { name: 'Pas encore de voix' }).waitFor();
    expect((await scenario.get('/api/rulebook')).body['versions']).toHaveLength(1);
  }, 30_000);

  it('leads to a cooperative that is nobody’s demo, and says what is still missing', async () => {
    const { page } = visitor;
    expect(await headingOf(page)).toBe('Accueil');
    expect(await page.getByText('Coopérative de démonstration').count()).toBe(0);
    await page.getByRole('link', { name: 'Sociétaires' }).tap();
    await page.getByText('Personne n’a encore été admis.').waitFor();
    await page.getByRole('link', { name: 'Règles' }).tap();
    await page.getByText('Coopérative belge agréée (CSA).').waitFor();
  }, 30_000);

  it('offers no second beginning', async () => {
    const { page } = visitor;
    await page.goto('/start');
    await page.getByText('Ce registre a déjà des écritures').waitFor();
    expect(await page.getByRole('button', { name: 'Adopter ces règles' }).count()).toBe(0);
  }, 30_000);
});
