import type { Browser } from 'playwright-core';
import { sharedEnterpriseRules } from '#statutes/domain';
import { openCooperative, type Cooperative } from '../support/cooperative-with-accounts.js';
import { launchBrowser } from './launch-browser.js';
import { visit, type Visitor } from './visitor.js';

const look = { locale: 'en-GB', colorScheme: 'light', width: 1280 } as const;

const PASSWORD = 'four blue herons at noon';

/** Somebody with an account of her own, at her own window: nobody is believed here who has not signed in. */
describe('a clerk and an operator, signed in as themselves', () => {
  let browser: Browser;
  let cooperative: Cooperative;
  let clerk: Visitor;
  let operator: Visitor;

  /** Signs in with her letter and chooses a password, as everybody does the first time. */
  const enter = async (loginName: string, role: 'clerk' | 'operator'): Promise<Visitor> => {
    const holder = await cooperative.holder(loginName, 'person');
    await cooperative.grant(holder.actorId, role);
    const visitor = await visit(browser, cooperative.address, look);
    const { page } = visitor;
    await page.goto('/sign-in');
    const asked = (path: string, data: object) =>
      page.request.post(`/api/access/${path}`, { data, headers: { origin: cooperative.address } });
    expect((await asked('sessions/code', { code: holder.code })).status()).toBe(201);
    expect((await asked('password', { password: PASSWORD })).status()).toBe(201);
    return visitor;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    cooperative = await openCooperative();
    operator = await enter('otto.marin', 'operator');
    const adopted = await operator.page.request.post('/api/rulebook/versions', {
      data: { effectiveFrom: '2020-01-01', rules: sharedEnterpriseRules },
      headers: { origin: cooperative.address },
    });
    if (!adopted.ok()) throw new Error('the rules could not be adopted');
    clerk = await enter('anne.riou', 'clerk');
  }, 300_000);

  afterAll(async () => {
    await clerk.leave();
    await operator.leave();
    await cooperative.close();
    await browser.close();
  });

  it('is told who she is, and what she is asked to do', async () => {
    const { page } = clerk;
    await page.goto('/work');
    await page.getByText('anne.riou').first().click();
    await page.locator('.account-card').getByText('Clerk').waitFor();
    expect(await page.getByRole('link', { name: 'Access and roles' }).count()).toBe(1);
  }, 60_000);

  it('prints letters, and sees afterwards what was printed', async () => {
    const { page } = clerk;
    const { memberId } = await registered('1');
    await page.goto('/letters');
    await page.getByRole('button', { name: 'Make the letters' }).click();
    await page.getByRole('heading', { name: '1 letter is ready' }).waitFor();
    await page.locator('.letter-sheets article').first().waitFor();
    expect(await page.locator('.letter-sheets article').count()).toBe(1);
    await page.getByRole('table', { name: 'What was printed when' }).getByRole('row').nth(1).waitFor();
    expect(memberId).toMatch(/^[0-9a-f-]{36}$/);
  }, 60_000);

  it('is asked again who she is after a while, and then what she began goes on by itself', async () => {
    const { page } = operator;
    cooperative.goOn(20 * 60);
    await page.goto('/access');
    await page.getByRole('button', { name: 'Make a token' }).click();
    const form = page.getByRole('form', { name: 'Make a token' });
    await form.getByLabel('Program').fill('payroll export');
    await form.getByRole('button', { name: 'Make a token' }).click();
    const proof = page.getByRole('dialog', { name: 'Is it really you?' });
    await proof.getByLabel('Password').fill('something else entirely');
    await proof.getByRole('button', { name: 'Go on' }).click();
    await proof.getByRole('alert').waitFor();
    await proof.getByLabel('Password').fill(PASSWORD);
    await proof.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Token of payroll export. Copy it now').waitFor();
    await page.getByRole('row', { name: /payroll export/ }).waitFor();
    expect(await proof.count()).toBe(0);
  }, 60_000);

  it('gives a role with the decision behind it, and takes it away again', async () => {
    const { page } = operator;
    const someone = await cooperative.holder('lea.blanc', 'person');
    await page.goto('/access');
    await page.getByRole('button', { name: 'Give somebody else a role, or a program' }).click();
    const giving = page.getByRole('form', { name: 'Give somebody else a role, or a program' });
    await giving.getByLabel('Pseudonym').fill(someone.actorId);
    await giving.getByLabel('Role').selectOption('treasurer');
    await giving.getByLabel(/Reference of the decision/).fill('BOARD-2026-7');
    await giving.getByRole('button', { name: 'Record' }).click();
    await page.getByRole('row', { name: /lea\.blanc.*Treasurer/ }).waitFor();
    await page.getByRole('button', { name: 'Take a role away' }).click();
    const taking = page.getByRole('form', { name: 'Take a role away' });
    await taking.getByLabel('Who').selectOption({ label: 'lea.blanc · Treasurer' });
    await taking.getByRole('button', { name: 'Record' }).click();
    await page.getByText('1 role taken away').first().waitFor();
    expect(await page.getByRole('row', { name: /otto\.marin.*Operator/ }).count()).toBe(1);
  }, 60_000);

  it('adopts other rules once she has read what changes', async () => {
    const { page } = operator;
    await page.goto('/rules/new');
    await page.getByLabel('Proxies a member may hold').or(page.getByLabel('Days of notice, first call')).first().waitFor();
    await page.getByLabel('Days of notice, first call').fill('21');
    await page.getByRole('heading', { name: '1 rule changes' }).waitFor();
    await page.getByRole('insertion').getByText('21 days').waitFor();
    await page.getByLabel('Reference of the decision').fill('AGE-2026-2');
    await page.getByRole('button', { name: 'Adopt these rules' }).click();
    await page.getByText('Rulebook, version 2').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/rules');
  }, 60_000);

  it('does not see what is not hers to do', async () => {
    const { page } = clerk;
    await page.goto('/access');
    await page.getByRole('heading', { name: 'Where I am signed in' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Tokens for programs' }).count()).toBe(0);
  }, 60_000);

  it('signs out, and is nobody then', async () => {
    const { page } = clerk;
    await page.goto('/rules');
    await page.getByText('anne.riou').first().click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL((url) => url.pathname === '/sign-in');
    expect((await page.request.get('/api/access/me')).status()).toBe(401);
  }, 60_000);

  const registered = async (memberNumber: string): Promise<{ readonly memberId: string }> => {
    const memberId = crypto.randomUUID();
    const answer = await clerk.page.request.post('/api/members/registrations', {
      data: { memberId, kind: 'naturalPerson', memberNumber: Number(memberNumber), effectiveAt: '2024-01-01' },
      headers: { origin: cooperative.address },
    });
    expect({ status: answer.status(), body: await answer.text() }).toMatchObject({ status: 201 });
    return { memberId };
  };
});
