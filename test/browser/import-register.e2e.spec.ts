import type { Browser } from 'playwright-core';
import { sharedEnterpriseRules } from '#statutes/domain';
import { startScenario, type Scenario } from '../support/scenario.js';
import { launchBrowser } from './launch-browser.js';
import { visit, type Visitor } from './visitor.js';

const file = [
  'Matricule;Opération;Le;Nom;Prénom;Parts',
  '1;admission;01/03/2024;Aubépine;Hélène;',
  '1;souscription;31/02/2024;;;3',
  '2;admision;15/04/2024;Le Goff;Loïc;',
  '',
].join('\r\n');

describe('a register that comes in from a spreadsheet, in French', () => {
  let browser: Browser;
  let scenario: Scenario;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launchBrowser();
    scenario = await startScenario();
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules });
    visitor = await visit(browser, scenario.address, { locale: 'fr-FR', colorScheme: 'dark', width: 1280 });
  }, 120_000);

  afterAll(async () => {
    await visitor.leave();
    await scenario.close();
    await browser.close();
  });

  const members = async () => (await scenario.get('/api/registers/count')).body['members'];

  it('offers an example that can be imported as it is', async () => {
    const { page } = visitor;
    await page.goto('/imports');
    const [example] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer un fichier d’exemple' }).click(),
    ]);
    await page.locator('input[type=file]').setInputFiles(await example.path());
    await page.getByText('6 lignes : 6 à inscrire, 0 à corriger.').waitFor();
    expect(await page.getByRole('button', { name: 'Inscrire les 6 lignes' }).isVisible()).toBe(true);
  }, 30_000);

  it('asks which column is which where headings do not say so', async () => {
    const { page } = visitor;
    await page.locator('input[type=file]').setInputFiles({ name: 'registre.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await page.getByText('Matricule').first().waitFor({ state: 'attached' });
    await page.getByLabel('Date', { exact: true }).selectOption('Le');
    await page.getByText('3 lignes : 1 à inscrire, 2 à corriger.').waitFor();
    expect(await members()).toBe(0);
  }, 30_000);

  it('is mended in place, and tried again', async () => {
    const { page } = visitor;
    const rows = page.getByRole('table').getByRole('row');
    await rows.filter({ hasText: '31/02/2024' }).getByRole('textbox').fill('05/03/2024');
    await rows.filter({ hasText: 'admision' }).getByRole('textbox').fill('admission');
    await page.getByRole('button', { name: /^Réessayer avec 2 cellules/ }).click();
    await page.getByText('3 lignes : 3 à inscrire, 0 à corriger.').waitFor();
    expect(await members()).toBe(0);
  }, 30_000);

  it('is recorded, and taken back as a whole', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Inscrire les 3 lignes' }).click();
    await page.getByText('3 lignes inscrites, 0 refusées.').waitFor();
    expect(await members()).toBe(2);
    await page.getByRole('button', { name: 'Reprendre tout l’import' }).click();
    await page.getByText('écritures de contre-passation ont été inscrites').waitFor();
    expect(await members()).toBe(0);
  }, 30_000);

  it('is mapped by itself the next time', async () => {
    const { page } = visitor;
    await page.goto('/imports');
    await page.locator('input[type=file]').setInputFiles({ name: 'autre.csv', mimeType: 'text/csv', buffer: Buffer.from(`${file}\r\n`) });
    await page.getByText('3 lignes : 1 à inscrire, 2 à corriger.').waitFor();
    const [wrong] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer les lignes à corriger' }).click(),
    ]);
    expect(wrong.suggestedFilename()).toBe('lignes-a-corriger-autre.csv');
  }, 30_000);
});
