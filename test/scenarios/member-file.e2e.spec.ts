import { plainCooperativeRules } from '#statutes';
import { AccessLog } from '#access';
import { hiddenFields, plainBrowser, type PlainBrowser } from '../support/form-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { trustedSessions } from '../support/trusted-sessions.js';
import { until } from '../support/until.js';

/** When whoever is named in a header proved who she is. */
let provenAt = '';

describe('what is kept about a member', () => {
  let scenario: Scenario;
  let memberId: string;
  let clerkId: string;
  let browser: PlainBrowser;

  const register = async (identity: object): Promise<string> => {
    const { body } = await scenario.post('/api/members/registrations', { kind: 'naturalPerson', effectiveAt: '2024-03-01', identity });
    return String(body['stream']).replace('member-', '');
  };

  beforeAll(async () => {
    scenario = await startScenario(
      {},
      trustedSessions(() => provenAt),
    );
    await scenario.post('/api/rulebook/versions', { effectiveFrom: '2010-01-01', rules: plainCooperativeRules });
    memberId = await register({ givenName: 'Hélène', familyName: 'Aubépine', email: 'h@coop.example' });
    clerkId = await register({ givenName: 'Loïc', familyName: 'Le Goff' });
    browser = plainBrowser(scenario, memberId);
  }, 60_000);

  beforeEach(() => {
    provenAt = new Date().toISOString();
  });

  afterAll(() => scenario.close());

  it('is shown with what it is for, on what ground and until when', async () => {
    const { text, html } = await browser.open('/me/file');
    expect(text).toContain('The ledger knows you as member number 1.');
    expect(text).toMatch(/Family name Aubépine To know who holds shares and who votes\. Kept since .+ C\. com\., art\. L231-6/);
    expect(text).toMatch(/E-mail h@coop\.example To write to you\. Kept since .+ RGPD, art\. 5/);
    expect(html).toContain(`href="/api/members/${memberId}/file"`);
  });

  it('is shown to her with who looked at it', async () => {
    expect((await browser.open('/me/file')).text).toContain('Nobody has looked at anything of yours');
    scenario.service(AccessLog).note({ memberId, actorId: clerkId, operation: 'members-identity' });
    expect((await browser.open('/me/file')).text).toMatch(/Your name and address .+, Loïc Le Goff \(n° 2\)/);
    expect((await plainBrowser(scenario, clerkId).open('/me/file')).text).not.toContain('Aubépine');
  });

  it('is erased only by somebody who has just proved who she is', async () => {
    provenAt = '2024-01-01T00:00:00.000Z';
    expect((await browser.open('/me/file/erasure')).path).toBe('/me/prove?to=%2Fme%2Ffile%2Ferasure');
    const sent = await browser.send('/me/file/erasure', { key: 'a-key-of-hers', understood: 'yes' });
    expect(sent.path).toBe('/me/prove?to=%2Fme%2Ffile%2Ferasure');
    expect((await browser.open('/me/file')).text).toContain('h@coop.example');
  });

  it('is erased once she has read what goes and what stays, and she gets a receipt', async () => {
    const page = await browser.open('/me/file/erasure');
    expect(page.text).toMatch(/This is erased E-mail: h@coop\.example This stays, and why .*Family name Kept as long as you are a member/);
    const fields = hiddenFields(page, '/me/file/erasure');
    const unread = await browser.send('/me/file/erasure', fields);
    expect(unread).toMatchObject({ status: 422, text: expect.stringContaining('Tick the sentence above the button') as string });
    const erased = await browser.send('/me/file/erasure', { ...fields, understood: 'yes' });
    expect(erased.text).toContain('1 value about you is erased');
    expect(erased.text).toMatch(/This stays, and why .*Family name/);
    expect(erased.html).toMatch(/href="\/api\/erasures\/[\da-f-]+\/certificate"/);
    const again = await browser.send('/me/file/erasure', { ...fields, understood: 'yes' });
    expect(again.path).toBe(erased.path);
    await until(
      () => browser.open(erased.path),
      ({ text }) => text.includes('exist no more'),
    );
    expect((await browser.open('/me/file')).text).not.toContain('h@coop.example');
    expect((await browser.open('/me/file/erasure')).text).toContain('there is nothing to erase today');
  });

  it('and a receipt nobody was given is not there', async () => expect((await browser.open('/me/file/erasures/none')).status).toBe(404));
});
