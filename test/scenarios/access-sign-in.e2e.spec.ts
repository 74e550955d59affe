import { randomUUID } from 'node:crypto';
import { Accounts, LetterCodes, Passwords, printedCode, Sessions } from '#access';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';

const PASSWORD = 'la grange bleue sent le foin';

describe('signing in', () => {
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await startScenario({ trustedProxies: ['127.0.0.1'] }, 'signedIn');
  }, 60_000);
  afterAll(() => scenario.close());

  let number = 0;
  const memberWith = async (password?: string) => {
    const account = await scenario.service(Accounts).create({ kind: 'member', actorId: randomUUID(), loginName: String((number += 1)) });
    if (password !== undefined) await scenario.service(Passwords).set(account.accountId, password, []);
    return account;
  };
  const letterFor = async (accountId: string): Promise<string> => {
    const codes = await scenario.service(LetterCodes).make([accountId], randomUUID());
    return printedCode(codes.get(accountId)?.code ?? '');
  };
  const cookieOf = ({ headers }: Answer): string => headers.get('set-cookie')?.split(';')[0] ?? '';
  const secretIn = (cookie: string): string => cookie.slice(cookie.indexOf('=') + 1);

  it('with the code of a letter, typed as it may be typed, opens a session', async () => {
    const { accountId, actorId } = await memberWith();
    const letter = (await letterFor(accountId)).toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const answer = await scenario.post('/api/access/sessions/code', { code: letter }, { headers: { 'user-agent': 'Fairphone' } });
    expect(answer).toMatchObject({ status: 201, body: { means: 'code', device: 'Fairphone' } });
    expect(answer.headers.get('set-cookie')).toMatch(/^unevoix-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Expires=/);
    expect(await scenario.service(Sessions).check(secretIn(cookieOf(answer)))).toMatchObject({ actorId, via: 'session' });
    expect(await scenario.post('/api/access/sessions/code', { code: letter })).toMatchObject({ status: 401, body: { code: 'CODE_USED' } });
  });

  it('is all it takes to be known by what comes next, and its end to be a stranger again', async () => {
    const { loginName, actorId } = await memberWith(PASSWORD);
    const cookie = cookieOf(await scenario.post('/api/access/sessions/password', { loginName, password: PASSWORD }));
    const ask = (from?: string) => scenario.get('/api/financial-years/2025', from === undefined ? {} : { headers: { cookie: from } });
    expect(await ask()).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
    expect((await ask(cookie)).status).not.toBe(401);
    await scenario.service(Sessions).end(secretIn(cookie));
    expect((await ask(cookie)).status).toBe(401);
    expect((await scenario.get('/api/financial-years/2025', { headers: { cookie, 'unevoix-actor': actorId } })).status).toBe(401);
  });

  it('behind a proxy gives a cookie that is bound to its host and to HTTPS', async () => {
    const { loginName } = await memberWith(PASSWORD);
    const headers = { 'x-forwarded-host': 'vote.coop.example', 'x-forwarded-proto': 'https' };
    const answer = await scenario.post('/api/access/sessions/password', { loginName, password: PASSWORD }, { headers });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-unevoix-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Expires=/,
    );
  });

  it('never goes on with a session that was there before', async () => {
    const [victim, attacker] = [await memberWith(PASSWORD), await memberWith(PASSWORD)];
    const signIn = (loginName: string | null, cookie = '') =>
      scenario.post('/api/access/sessions/password', { loginName, password: PASSWORD }, { headers: { cookie } });
    const planted = cookieOf(await signIn(attacker.loginName));
    const opened = cookieOf(await signIn(victim.loginName, planted));
    expect(opened).not.toBe(planted);
    expect(await scenario.service(Sessions).check(secretIn(planted))).toBeUndefined();
    expect(await scenario.service(Sessions).check(secretIn(opened))).toMatchObject({ actorId: victim.actorId });
    const chosen = `unevoix-session=${'A'.repeat(43)}`;
    const other = cookieOf(await signIn(victim.loginName, chosen));
    expect(other).not.toBe(chosen);
  });

  it('says the same of an unknown name and of a wrong password', async () => {
    const { loginName } = await memberWith(PASSWORD);
    const [wrong, unknown] = await Promise.all(
      [loginName, 'nobody'].map((name) => scenario.post('/api/access/sessions/password', { loginName: name, password: 'wrong' })),
    );
    expect(wrong).toMatchObject({ status: 401, body: { code: 'SIGN_IN_REFUSED' } });
    expect([unknown?.status, unknown?.body]).toEqual([wrong?.status, wrong?.body]);
  });

  it('is refused for a while after too many failures, and says for how long', async () => {
    const { loginName } = await memberWith(PASSWORD);
    const wrong = () => scenario.post('/api/access/sessions/password', { loginName, password: 'wrong' });
    for (let time = 0; time < 10; time += 1) expect((await wrong()).status).toBe(401);
    const refused = await scenario.post('/api/access/sessions/password', { loginName, password: PASSWORD });
    expect(refused).toMatchObject({ status: 429, body: { code: 'TOO_MANY_ATTEMPTS' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(590);
  });

  it.each([
    ['code', {}],
    ['code', { code: 7 }],
    ['code', { code: 'x'.repeat(65) }],
    ['password', { loginName: '1' }],
    ['password', { loginName: '1', password: 'x'.repeat(1_025) }],
    ['password', { loginName: { $ne: '' }, password: 'x' }],
  ])('with a %s is refused for what it is: %j', async (means, body) =>
    expect(await scenario.post(`/api/access/sessions/${means}`, body)).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } }),
  );
});
