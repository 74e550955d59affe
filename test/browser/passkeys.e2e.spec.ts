import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import ts from 'typescript';
import { openCooperative, type Cooperative } from '../support/cooperative-with-accounts.js';
import { launchBrowser } from './launch-browser.js';
import { visit, type Visitor } from './visitor.js';

/** What pages use, as a browser runs it. */
const source = readFileSync(join(import.meta.dirname, '../../apps/web/src/access/passkeys.ts'), 'utf8');
const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
const functions = outputText.replaceAll(/^export /gm, '');

const post = `const post = async (path, body) => {
  const response = await fetch('/api/access/' + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) });
  const text = await response.text();
  return { status: response.status, ...(text ? JSON.parse(text) : {}) };
};`;

/** Every authenticator of the browser is of software: one that is part of the device, and verifies its owner. */
const phone = {
  protocol: 'ctap2',
  ctap2Version: 'ctap2_1',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

describe('a passkey in a browser', () => {
  let browser: Browser;
  let cooperative: Cooperative;
  let visitor: Visitor;
  let devtools: CDPSession;
  let authenticatorId: string;

  // What is answered is looked into by the expectations.
  const inPage = (steps: string) => visitor.page.evaluate<Record<string, unknown>>(`(async () => { ${functions}; ${post} ${steps} })()`);
  const makePasskey = (name: string) =>
    inPage(`const made = await makePasskey(await post('passkeys/registration-options'));
      return made ? post('passkeys/registration', { name: '${name}', ...made }) : { declined: true };`);
  const signIn = () =>
    inPage(`const signed = await signWithPasskey(await post('passkeys/sign-in-options'));
      return signed ? post('passkeys/sign-in', signed) : { declined: true };`);
  const leave = () => visitor.page.context().clearCookies();

  beforeAll(async () => {
    browser = await launchBrowser();
    cooperative = await openCooperative();
    // A passkey belongs to a name: an address of figures has none.
    visitor = await visit(browser, cooperative.address.replace('127.0.0.1', 'localhost'), {
      locale: 'en-GB',
      colorScheme: 'light',
      width: 360,
    });
    devtools = await visitor.page.context().newCDPSession(visitor.page);
    await devtools.send('WebAuthn.enable');
    ({ authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options: phone }));
    await visitor.page.goto('/');
  }, 300_000);

  afterAll(async () => {
    await visitor.leave();
    await cooperative.close();
    await browser.close();
  });

  it('is made by somebody who came in with her letter', async () => {
    const { code } = await cooperative.holder('200');
    expect(await inPage(`return post('sessions/code', { code: '${code}' });`)).toMatchObject({ status: 201, means: 'code' });
    expect(await makePasskey('My phone')).toMatchObject({ status: 201, name: 'My phone' });
    const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId });
    expect(credentials).toMatchObject([{ rpId: 'localhost', isResidentCredential: true }]);
  }, 60_000);

  it('is made once on each device', async () => expect(await makePasskey('Again')).toEqual({ declined: true }), 60_000);

  it('lets her in without a name, on every visit', async () => {
    for (let visitNumber = 0; visitNumber < 2; visitNumber += 1) {
      await leave();
      expect(await signIn()).toMatchObject({ status: 201, means: 'passkey' });
    }
  }, 60_000);

  it(
    'proves again who she is',
    async () =>
      expect(await inPage(`return post('passkeys/proof', await signWithPasskey(await post('passkeys/proof-options')));`)).toMatchObject({
        status: 200,
      }),
    60_000,
  );

  it('does not let anybody in whom the device has not verified', async () => {
    await leave();
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    expect(await signIn()).toEqual({ declined: true });
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  }, 60_000);

  it('is made and used on the pages, with nothing typed but the letter', async () => {
    const { page } = visitor;
    await leave();
    await devtools.send('WebAuthn.clearCredentials', { authenticatorId });
    await page.goto(`/sign-in#${(await cooperative.holder('201')).code}`);
    await page.getByRole('button', { name: 'Sign in with the code' }).click();
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await page.waitForURL((url) => url.pathname === '/me');
    await leave();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL((url) => url.pathname === '/me');
    expect((await page.request.get('/api/access/me')).status()).toBe(200);
  }, 60_000);

  it('is not offered where there is no script to use it', async () => {
    const plain = await visit(
      browser,
      visitor.page.url().replace(/\/me$/, ''),
      { locale: 'en-GB', colorScheme: 'light', width: 360 },
      { javaScriptEnabled: false },
    );
    await plain.page.goto('/sign-in');
    expect(await plain.page.getByRole('button', { name: 'Sign in with a passkey' }).count()).toBe(0);
    expect(await plain.page.getByRole('button', { name: 'Sign in with the code' }).count()).toBe(1);
    await plain.leave();
  }, 60_000);

  it('asks nothing of any other place', () => expect(visitor.complaints.filter((complaint) => complaint.startsWith('asked'))).toEqual([]));
});
