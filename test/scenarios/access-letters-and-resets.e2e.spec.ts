import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GrantRole } from '#access';
import { RegisterMember } from '#membership';
import { AdoptRulebook, plainCooperativeRules } from '#statutes';
import { startScenario, type Answer, type Scenario } from '../support/scenario.js';
import { visit, type Visitor } from '../support/signed-in-over-http.js';
import { until } from '../support/until.js';

const PASSWORD = 'la grange bleue sent le foin';
const OTHER = 'sept chats sous un tilleul';
const context = () => ({ actor: randomUUID(), commandId: randomUUID() });

describe('a cooperative that lets people in by letter', () => {
  let scenario: Scenario;
  let operator: Visitor;
  let members: readonly string[];

  const printed = (answer: Answer): readonly string[] =>
    [...String(answer.body['page']).matchAll(/class="code">([0-9A-Z-]{19})</g)].map(([, code]) => code ?? '');
  const signInWith = async (code: string): Promise<Visitor> => {
    const visitor = visit(scenario);
    expect(await visitor.post('/api/access/sessions/code', { code })).toMatchObject({ status: 201, body: { means: 'code' } });
    return visitor;
  };
  beforeAll(async () => {
    scenario = await startScenario({}, 'signedIn');
    await scenario.execute(new AdoptRulebook({ effectiveFrom: '2020-01-01', rules: plainCooperativeRules }, context()));
    members = [randomUUID(), randomUUID(), randomUUID()];
    for (const [index, memberId] of members.entries()) {
      const identity = index === 0 ? { givenName: 'Maëlle', familyName: 'Kerbrat', email: 'maelle@example.org' } : undefined;
      await scenario.execute(new RegisterMember({ memberId, kind: 'naturalPerson', effectiveAt: '2021-01-01', identity }, context()));
    }
  }, 60_000);
  afterAll(() => scenario.close());

  describe('begins with its first operator', () => {
    const setUp = (visitor: Visitor, code: string, loginName = 'anne.riou', password = PASSWORD) =>
      visitor.post('/api/access/set-up', { code, loginName, password });
    const code = () => readFileSync(join(scenario.folder, 'access', 'set-up-code'), 'utf8').trim();

    it('whose code is for nobody else on the machine', () => {
      expect(code()).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
      expect(statSync(join(scenario.folder, 'access', 'set-up-code')).mode & 0o777).toBe(0o600);
    });

    it('who may try again when the name or the password will not do', async () => {
      const visitor = visit(scenario);
      expect(await setUp(visitor, '0000-0000-0000-0000')).toMatchObject({ status: 401, body: { code: 'SET_UP_CODE_UNKNOWN' } });
      expect(await setUp(visitor, code(), 'anne.riou', 'short')).toMatchObject({ status: 400, body: { code: 'PASSWORD_TOO_SHORT' } });
      expect(await setUp(visitor, code(), '1234')).toMatchObject({ status: 400, body: { code: 'SHAPE_INVALID' } });
    });

    it('who is one of two that type the code at the same moment', async () => {
      const visitors = [visit(scenario), visit(scenario)];
      const typed = code();
      const answers = await Promise.all(visitors.map((visitor, index) => setUp(visitor, typed, `operator.${index}`)));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 401]);
      operator = visitors[answers.findIndex(({ status }) => status === 201)] ?? visit(scenario);
      expect(await operator.get('/api/access/me')).toMatchObject({
        body: { memberId: null, roles: ['operator'], means: ['password'], via: 'session' },
      });
      const may = (await operator.get('/api/access/me')).body['may'];
      expect(may).toEqual(expect.arrayContaining(['access-grant-role', 'access-make-letters']));
      expect(may).not.toEqual(expect.arrayContaining(['members-admit']));
    });

    it('after whom there is no other first one', async () => {
      expect(readdirSync(join(scenario.folder, 'access'))).not.toContain('set-up-code');
      expect((await setUp(visit(scenario), '0000-0000-0000-0000')).status).toBe(401);
    });
  });

  describe('prints letters', () => {
    let codes: readonly string[];

    it('for everybody without an account, one a sheet, with her name and the address to go to', async () => {
      const answer = await operator.post('/api/access/letters', { language: 'fr' });
      expect(answer).toMatchObject({ status: 201, body: { letters: 3, more: false } });
      codes = printed(answer);
      expect(codes).toHaveLength(3);
      const [run] = Object.values((await operator.get('/api/access/letters')).body) as readonly Record<string, unknown>[];
      expect(run).toMatchObject({ letters: 3, used: 0 });
      expect(Object.keys(run ?? {}).toSorted()).toEqual(['expiresAt', 'letters', 'madeAt', 'madeBy', 'used']);
      const page = String(answer.body['page']);
      expect(page).toContain('Maëlle Kerbrat<br>Sociétaire n°\u00a01');
      expect(page).toContain(`${scenario.address}/sign-in`);
      expect(page.match(/<svg/g)).toHaveLength(3);
      expect(page).not.toMatch(/<script|<link|src=|url\(/);
      expect(await operator.post('/api/access/letters')).toMatchObject({ body: { letters: 0 } });
    });

    it('for nobody who is no member, and not for anybody who asks', async () => {
      expect(await operator.post('/api/access/letters', { memberIds: [randomUUID()] })).toMatchObject({
        status: 404,
        body: { code: 'MEMBER_UNKNOWN' },
      });
      const member = await signInWith(codes[2] ?? '');
      expect(await member.post('/api/access/letters')).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
      expect((await visit(scenario).post('/api/access/letters')).status).toBe(401);
    });

    it('that are signed in with once; she is told that one was printed, and by whom', async () => {
      const member = await signInWith(codes[0] ?? '');
      const { body } = await member.get('/api/access/me');
      expect(body).toMatchObject({ memberId: members[0], loginName: '1', roles: [], means: [] });
      expect(await visit(scenario).post('/api/access/sessions/code', { code: codes[0] })).toMatchObject({
        status: 401,
        body: { code: 'CODE_USED' },
      });
      const me = (await operator.get('/api/access/me')).body['actorId'];
      expect((await member.get(`/api/access/log?memberId=${members[0]}`)).body).toMatchObject([
        { operation: 'access-make-letters', actorId: me },
      ]);
      expect((await member.get(`/api/access/log?memberId=${members[1]}`)).status).toBe(403);
    });

    it('again while she has chosen nothing, the last one counting', async () => {
      const again = await operator.post('/api/access/letters', { memberIds: [members[1]] });
      expect(await visit(scenario).post('/api/access/sessions/code', { code: codes[1] })).toMatchObject({
        status: 401,
        body: { code: 'CODE_UNKNOWN' },
      });
      await signInWith(printed(again)[0] ?? '');
    });
  });

  describe('has members who choose how they sign in', () => {
    let member: Visitor;

    beforeAll(async () => {
      member = await signInWith(printed(await operator.post('/api/access/letters', { memberIds: [members[0]] }))[0] ?? '');
    });

    it('with a password that is not made of themselves', async () => {
      const choose = (password: string) => member.post('/api/access/password', { password });
      expect((await choose('Kerbrat Maelle 1')).body['code']).toBe('PASSWORD_ABOUT_YOURSELF');
      expect((await choose('motdepasse 2026 !')).body['code']).toBe('PASSWORD_COMMON');
      expect((await choose(PASSWORD)).status).toBe(201);
      expect((await member.get('/api/access/me')).body['means']).toEqual(['password']);
    });

    it('and end sessions from elsewhere, their own only', async () => {
      const phone = visit(scenario);
      await phone.post('/api/access/sessions/password', { loginName: '1', password: PASSWORD });
      const { body } = await member.get('/api/access/sessions');
      const [latest] = Object.values(body) as readonly { readonly sessionId: string; readonly means: string }[];
      expect(latest?.means).toBe('password');
      expect((await operator.delete(`/api/access/sessions/${latest?.sessionId}`)).body['code']).toBe('SESSION_UNKNOWN');
      expect((await member.delete(`/api/access/sessions/${latest?.sessionId}`)).status).toBe(200);
      expect(await phone.get('/api/access/me')).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
    });

    it('and sign out', async () => {
      const phone = visit(scenario);
      await phone.post('/api/access/sessions/password', { loginName: '1', password: PASSWORD });
      const kept = phone.cookie;
      expect((await phone.delete('/api/access/session')).status).toBe(200);
      expect(phone.cookie).toBe('');
      expect((await scenario.get('/api/access/me', { headers: { cookie: kept } })).status).toBe(401);
    });

    it('and prove again who they are', async () => {
      const before = (await member.get('/api/access/me')).body['provenAt'];
      expect((await member.post('/api/access/proof', { password: OTHER })).status).toBe(401);
      expect((await member.post('/api/access/proof', { password: PASSWORD })).status).toBe(201);
      const after = (await member.get('/api/access/me')).body['provenAt'];
      expect(String(after) > String(before)).toBe(true);
    });

    it('after which one person alone prints no letter for them', async () =>
      expect(await operator.post('/api/access/letters', { memberIds: [members[0]] })).toMatchObject({
        status: 409,
        body: { code: 'RESET_NEEDED', memberNumbers: ['1'] },
      }));
  });

  describe('resets an account', () => {
    let clerk: Visitor;
    const resetId = randomUUID();

    beforeAll(async () => {
      clerk = await signInWith(printed(await operator.post('/api/access/letters', { memberIds: [members[1]] }))[0] ?? '');
      await scenario.execute(new GrantRole({ actorId: members[1] ?? '', role: 'clerk' }, context()));
    });

    it('when one asks and another agrees, and says so in the ledger', async () => {
      const asked = { actorId: members[0], resetId };
      expect(await clerk.post('/api/access/resets', asked)).toMatchObject({ status: 201, body: { stream: `reset-${resetId}` } });
      expect(await clerk.post(`/api/access/resets/${resetId}/approval`)).toMatchObject({
        status: 403,
        body: { code: 'RESET_BY_SAME_PERSON' },
      });
      const phone = visit(scenario);
      await phone.post('/api/access/sessions/password', { loginName: '1', password: PASSWORD });
      expect((await operator.post(`/api/access/resets/${resetId}/approval`)).status).toBe(201);
      expect((await phone.get('/api/access/me')).status).toBe(401);
      expect((await phone.post('/api/access/sessions/password', { loginName: '1', password: PASSWORD })).status).toBe(401);
    });

    it('so that she is given a letter, and what she chooses then stays', async () => {
      const letter = await operator.post('/api/access/letters', { memberIds: [members[0]] });
      const member = await signInWith(printed(letter)[0] ?? '');
      expect((await member.post('/api/access/password', { password: OTHER })).status).toBe(201);
      expect((await operator.post(`/api/access/resets/${resetId}/approval`)).status).toBe(201);
      expect((await member.get('/api/access/me')).body['means']).toEqual(['password']);
    });
  });

  describe('sends links', () => {
    const mails = () => {
      const folder = join(scenario.folder, 'outbox');
      return readdirSync(folder)
        .filter((name) => name.endsWith('.eml'))
        .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('=\r\n', '').replaceAll('=3D', '='));
    };

    it('to the mailbox that is known, and says the same to whoever has none', async () => {
      const answers = await Promise.all(['1', '2', 'nobody'].map((loginName) => visit(scenario).post('/api/access/links', { loginName })));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      const [mail = '', another] = await until(
        () => Promise.resolve(mails()),
        (laid) => laid.length > 0,
      );
      expect(another).toBeUndefined();
      expect(mail).toContain('To: maelle@example.org');
      expect(mail).toContain(`${scenario.address}/sign-in/link?token=`);
    });

    it('that are used by the button behind them, and not by being looked at', async () => {
      const token = /token=([\w-]{43})/.exec(mails()[0] ?? '')?.[1];
      expect((await scenario.get(`/sign-in/link?token=${token}`)).status).toBeLessThan(500);
      const phone = visit(scenario);
      expect(await phone.post('/api/access/sessions/link', { token })).toMatchObject({ status: 201, body: { means: 'link' } });
      expect((await phone.get('/api/access/me')).body['memberId']).toBe(members[0]);
      expect(await visit(scenario).post('/api/access/sessions/link', { token })).toMatchObject({
        status: 401,
        body: { code: 'LINK_OVER' },
      });
    });

    it('three times at most', async () => {
      const ask = () => visit(scenario).post('/api/access/links', { loginName: '3' });
      for (let time = 0; time < 3; time += 1) expect((await ask()).status).toBe(201);
      expect(await ask()).toMatchObject({ status: 429, body: { code: 'TOO_MANY_ATTEMPTS' } });
    });
  });

  describe('lets programs in', () => {
    const bearer = (secret: unknown) => ({ headers: { authorization: `Bearer ${String(secret)}` } });

    it('by a token of their own, within its scopes and their rights, until it is ended', async () => {
      const made = await operator.post('/api/access/tokens', { name: 'directory', scopes: ['members-search'], days: 30 });
      const { secret, tokenId, actorId } = made.body;
      expect((await scenario.get('/api/members', bearer(secret))).body['code']).toBe('NOT_ALLOWED');
      await scenario.execute(new GrantRole({ actorId: String(actorId), role: 'auditor' }, context()));
      expect((await scenario.get('/api/members', bearer(secret))).status).toBe(200);
      expect((await scenario.get('/api/capital', bearer(secret))).body['code']).toBe('NOT_ALLOWED');
      const listed = Object.values((await operator.get('/api/access/tokens')).body) as readonly Record<string, unknown>[];
      expect(listed).toContainEqual(
        expect.objectContaining({ tokenId, name: 'directory', lastUsedAt: expect.stringMatching(/Z$/) as unknown }),
      );
      expect(JSON.stringify(listed)).not.toContain(secret);
      expect((await operator.delete(`/api/access/tokens/${String(tokenId)}`)).status).toBe(200);
      expect((await scenario.get('/api/members', bearer(secret))).status).toBe(401);
      expect((await operator.delete(`/api/access/tokens/${String(tokenId)}`)).body['code']).toBe('TOKEN_UNKNOWN');
    });

    it.each(['everything', 'members-search-all', ''])('but not for %j', async (scope) =>
      expect(await operator.post('/api/access/tokens', { name: 'x', scopes: [scope], days: 1 })).toMatchObject({
        status: 400,
        body: { code: 'SHAPE_INVALID' },
      }),
    );

    it.each(['unevoix_', 'unevoix_AAAA', 'x', ''])('and not by %j', async (secret) =>
      expect((await scenario.get('/api/access/me', bearer(secret))).status).toBe(401),
    );
  });
});
