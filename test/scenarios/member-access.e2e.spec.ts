import { randomUUID } from 'node:crypto';
import { openCooperative, type Cooperative, type Holder } from '../support/cooperative-with-accounts.js';
import { plainBrowser } from '../support/form-over-http.js';

const PASSWORD = 'seven blue herons over the pond';
const HOUR = 3_600;

describe('who gets in as a member', () => {
  let cooperative: Cooperative;
  let holder: Holder;
  const removal = `/me/access/passkeys/${randomUUID()}/removal`;

  beforeAll(async () => {
    cooperative = await openCooperative();
    holder = await cooperative.holder('42');
    const first = plainBrowser(cooperative);
    await first.send('/sign-in/code', { code: holder.code });
    await first.send('/me/password', { password: PASSWORD, to: '/me' });
  }, 60_000);

  afterAll(() => cooperative.close());

  it('is told on one page: password, passkeys, and where she is signed in', async () => {
    const { text } = await plainBrowser(cooperative).send('/sign-in/password', { loginName: '42', password: PASSWORD, to: '/me/access' });
    expect(text).toContain('You have a password.');
    expect(text).toContain('None yet. A passkey stays on your device');
    expect(text).toContain('You are signed in on 2 devices.');
    expect(text).not.toContain('Before you change anything');
  });

  it('is changed only by somebody who has just proved who she is', async () => {
    const browser = plainBrowser(cooperative);
    await browser.send('/sign-in/password', { loginName: '42', password: PASSWORD });
    cooperative.goOn(HOUR);
    expect((await browser.open('/me/access')).text).toContain('Before you change anything');
    expect((await browser.send(removal, {})).path).toBe('/me/prove?to=%2Fme%2Faccess');
    const wrong = await browser.send('/me/prove', { password: 'something else altogether', to: '/me/access' });
    expect(wrong).toMatchObject({ status: 401, text: expect.stringContaining('Not yet.') as string });
    expect((await browser.send('/me/prove', { password: PASSWORD, to: '/me/access' })).path).toBe('/me/access');
    expect(await browser.send(removal, {})).toMatchObject({ status: 404, text: expect.stringContaining('Not yet.') as string });
  });

  it('and a first password is set by nobody who found the browser open', async () => {
    const browser = plainBrowser(cooperative);
    const { code } = await cooperative.holder('43');
    await browser.send('/sign-in/code', { code });
    cooperative.goOn(HOUR);
    expect((await browser.send('/me/password', { password: PASSWORD, to: '/me' })).path).toBe(
      '/me/prove?to=%2Fme%2Fpassword%3Fto%3D%252Fme',
    );
  });
});
