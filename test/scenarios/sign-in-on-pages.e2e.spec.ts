import { randomUUID } from 'node:crypto';
import { Accounts, LetterCodes, Passwords, printedCode, SetUp, SignInLinks } from '#access';
import { hiddenFields, plainBrowser } from '../support/form-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';

const PASSWORD = 'seven blue herons over the pond';

describe('somebody signs in on pages, with forms alone', () => {
  let scenario: Scenario;
  let accountId: string;
  let code: string;

  const letter = async (): Promise<string> => {
    const codes = await scenario.service(LetterCodes).make([accountId], randomUUID());
    return printedCode(codes.get(accountId)?.code ?? '');
  };

  beforeAll(async () => {
    scenario = await startScenario({}, 'signedIn');
    const account = await scenario.service(Accounts).create({ kind: 'member', actorId: randomUUID(), loginName: '42' });
    accountId = account.accountId;
    code = await letter();
  }, 60_000);

  afterAll(() => scenario.close());

  it('and is asked to, wherever she wanted to go, and comes back there', async () => {
    const { path, text } = await plainBrowser(scenario).open('/me/sessions');
    expect(path).toBe('/sign-in?to=%2Fme%2Fsessions');
    expect(text).toContain('With the code of your letter');
  });

  it('with the code of her letter, however she types it, then chooses a password', async () => {
    const browser = plainBrowser(scenario);
    const entered = await browser.send('/sign-in/code', { code: code.toLowerCase().replaceAll('-', ' '), to: '/me/sessions' });
    expect(entered.path).toBe('/me/password?to=%2Fme%2Fsessions');
    const refused = await browser.send('/me/password', { password: 'short', to: '/me/sessions' });
    expect(refused).toMatchObject({ status: 400, text: expect.stringContaining('Not yet.') as string });
    const kept = await browser.send('/me/password', { password: PASSWORD, to: '/me/sessions' });
    expect(kept.path).toBe('/me/sessions');
    expect(kept.text).toContain('with the code of a letter');
    expect(await scenario.service(Passwords).has(accountId)).toBe(true);
  });

  it('and the code opens once', async () => {
    const again = await plainBrowser(scenario).send('/sign-in/code', { code });
    expect(again.status).toBe(401);
    expect(again.text).toContain('Not yet.');
    expect(again.html).toContain(`value="${code}"`);
  });

  it('with her password the next time, changes it only when she knows it, and signs out', async () => {
    const browser = plainBrowser(scenario);
    const wrong = await browser.send('/sign-in/password', { loginName: '42', password: 'something else altogether', to: '/me/sessions' });
    expect(wrong).toMatchObject({ status: 401, html: expect.stringContaining('value="42"') as string });
    expect(wrong.html).not.toContain('something else altogether');
    expect((await browser.send('/sign-in/password', { loginName: '42', password: PASSWORD, to: '/me/sessions' })).path).toBe(
      '/me/sessions',
    );
    const stolen = await browser.send('/me/password', { current: 'a guess of a thief', password: 'another password of hers', to: '/me' });
    expect(stolen.status).toBe(401);
    expect((await browser.send('/sign-out', {})).path).toBe('/sign-in');
    expect((await browser.open('/me/sessions')).path).toBe('/sign-in?to=%2Fme%2Fsessions');
  });

  it('and ends another session of hers, and of nobody else', async () => {
    const [here, there] = [plainBrowser(scenario), plainBrowser(scenario)];
    await there.send('/sign-in/password', { loginName: '42', password: PASSWORD, to: '/me/sessions' });
    const list = await here.send('/sign-in/password', { loginName: '42', password: PASSWORD, to: '/me/sessions' });
    const ends = [...list.html.matchAll(/action="(\/me\/sessions\/[^"]+\/end)"/g)].map(([, action = '']) => action);
    expect(ends.length).toBeGreaterThan(0);
    const stranger = plainBrowser(scenario);
    await stranger.send(ends[0] ?? '', {});
    expect((await there.open('/me/sessions')).path).toBe('/me/sessions');
    for (const end of ends) await here.send(end, {});
    expect((await there.open('/me/sessions')).path).toBe('/sign-in?to=%2Fme%2Fsessions');
    expect((await here.open('/me/sessions')).path).toBe('/me/sessions');
  });

  it('becomes the first operator with the code the server printed, and nobody after her', async () => {
    const printed = (await scenario.service(SetUp).begin()) ?? '';
    const browser = plainBrowser(scenario);
    const wrong = await browser.send('/set-up', { code: 'nothing', loginName: 'office', password: PASSWORD });
    expect(wrong).toMatchObject({ status: 401, html: expect.stringContaining('value="office"') as string });
    const entered = await browser.send('/set-up', { code: printed, loginName: 'office', password: PASSWORD });
    expect(entered.path).toBe('/');
    expect((await browser.open('/me')).text).toContain('the register does not hold you as a member');
    expect((await plainBrowser(scenario).send('/set-up', { code: printed, loginName: 'other', password: PASSWORD })).status).not.toBe(200);
  });

  it('with a link from her mailbox, which opens once, and only by its button', async () => {
    const token = await scenario.service(SignInLinks).make(accountId);
    const browser = plainBrowser(scenario);
    const page = await browser.open(`/sign-in/link?token=${token}`);
    await browser.open(`/sign-in/link?token=${token}`);
    const fields = hiddenFields(page, '/sign-in/link');
    expect((await browser.send('/sign-in/link', fields)).path).toBe('/me');
    expect((await plainBrowser(scenario).send('/sign-in/link', fields)).status).toBe(401);
    const asked = await plainBrowser(scenario).send('/sign-in/link-request', { loginName: 'nobody at all' });
    expect(asked.text).toContain('a link is on its way');
  });

  it('and is never sent elsewhere', async () => {
    const { path } = await plainBrowser(scenario).send('/sign-in/password', {
      loginName: '42',
      password: PASSWORD,
      to: '//elsewhere.example',
    });
    expect(path).toBe('/me');
  });
});
