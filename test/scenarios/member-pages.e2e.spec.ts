import { randomUUID } from 'node:crypto';
import { addDays } from '#kernel';
import { plainCooperativeRules, USUAL_ELECTION_RULES } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { openBallotOn } from '../support/ballot-over-http.js';
import { hiddenFields, plainBrowser, type GotPage, type PlainBrowser } from '../support/form-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { today } from '../support/today.js';
import { until } from '../support/until.js';

const date = addDays(today, 20);
const rules = {
  proxies: { perHolder: 1, deadlineDays: 0, blank: true },
  ballots: { ...plainCooperativeRules.ballots, personsByOpenBallot: true },
  elections: { ...USUAL_ELECTION_RULES, ties: ['memberNumber'] },
} as const;

const convene = async (scenario: Scenario): Promise<string> => {
  const assemblyId = randomUUID();
  const noticeSentOn = addDays(date, -20);
  const convened = await scenario.post('/api/assemblies', { assemblyId, kind: 'ordinary', date: addDays(date, 10), noticeSentOn });
  expect(convened.status).toBe(201);
  return assemblyId;
};

describe('what a member finds and does on her pages', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const [ada, ben, cleo, dan] = [0, 1, 2, 3];
  const member = (index: number): string => held.memberIds[index] ?? '';
  const browserOf = (index: number): PlainBrowser => plainBrowser(scenario, member(index));

  /** Sends a form of a page as it stands there, with what is filled in. */
  const submit = async (browser: PlainBrowser, page: GotPage, action: string, filled = {}): Promise<GotPage> => {
    expect(page.html).toContain(`action="${action}"`);
    return browser.send(action, { ...hiddenFields(page, action), ...filled });
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 4, resolutions: ['Approves the accounts'], rules, date });
  }, 60_000);

  afterAll(() => scenario.close());

  it('a ballot that is open, first of all, until she has voted', async () => {
    const browser = browserOf(ada);
    expect((await browser.open('/me')).text).not.toContain('Vote now');
    const { ballotId, vote, decide } = await openBallotOn(scenario, held, 0);
    const home = await until(
      () => browser.open('/me'),
      ({ text }) => text.includes('Vote now'),
    );
    expect(home.html).toContain(`href="/vote/${held.assemblyId}/${ballotId}"`);
    await vote(ada, 'for');
    expect((await browser.open('/me')).text).not.toContain('Vote now');
    await decide();
    const assembly = await browser.open(`/me/assemblies/${held.assemblyId}`);
    expect(assembly.text).toContain('Approves the accounts');
    expect(assembly.text).toContain('1 for, 0 against, more than 1/2 of 1 takes 1: adopted');
  });

  it('gives a proxy by the number on a card, and withdraws it', async () => {
    const path = `/me/assemblies/${held.assemblyId}`;
    const browser = browserOf(cleo);
    const asked = await submit(browser, await browser.open(path), `${path}/proxy`, { memberNumber: ' n° 2 ' });
    expect(asked.text).toContain('You gave your proxy to n° 2. She has not answered yet.');
    const holder = browserOf(ben);
    const accepted = await submit(holder, await holder.open(path), `${path}/proxies/${member(cleo)}/acceptance`);
    expect(accepted.text).toContain('n° 3 asks you to vote for her. You accepted.');
    const withdrawn = await submit(browser, await browser.open(path), `${path}/proxy/withdrawal`);
    expect(withdrawn.text).not.toContain('You gave your proxy');
  });

  it('and is told about the cap, and about a number nobody has', async () => {
    const path = `/me/assemblies/${held.assemblyId}`;
    const [ofCleo, ofDan, ofAda] = [browserOf(cleo), browserOf(dan), browserOf(ada)];
    await submit(ofCleo, await ofCleo.open(path), `${path}/proxy`, { memberNumber: '1' });
    await submit(ofDan, await ofDan.open(path), `${path}/proxy`, { memberNumber: '1' });
    await submit(ofAda, await ofAda.open(path), `${path}/proxies/${member(cleo)}/acceptance`);
    const full = await submit(ofAda, await ofAda.open(path), `${path}/proxies/${member(dan)}/acceptance`);
    expect(full.status).toBe(409);
    expect(full.text).toContain('That could not be done');
    const nobody = await submit(browserOf(ben), await browserOf(ben).open(path), `${path}/proxy`, { memberNumber: '999' });
    expect(nobody).toMatchObject({ status: 404, text: expect.stringContaining('MEMBER_NUMBER_UNKNOWN') as string });
  });

  it('says that she is there only where an assembly is held from afar', async () => {
    const path = `/me/assemblies/${held.assemblyId}`;
    const browser = browserOf(ben);
    expect((await browser.open(path)).html).not.toContain(`action="${path}/presence"`);
    const sent = await browser.send(`${path}/presence`, { key: 'a-key-of-hers' });
    expect(sent).toMatchObject({ status: 409, text: expect.stringContaining('held in its room only') as string });
  });

  it('says that she comes, or apologises, in one tap; the desk is told how many', async () => {
    const assemblyId = await convene(scenario);
    const path = `/me/assemblies/${assemblyId}`;
    const [ofBen, ofCleo] = [browserOf(ben), browserOf(cleo)];
    const page = await ofBen.open(path);
    expect(page.text).toContain('Will you come?');
    const comes = await submit(ofBen, page, `${path}/announcement`);
    expect(comes.text).toContain('You said that you come.');
    expect(comes.text).not.toContain('I come ');
    await submit(ofCleo, await ofCleo.open(path), `${path}/announcement`, { intent: 'apologised' });
    const asked = await until(
      () => scenario.get(`/api/assemblies/${assemblyId}`),
      ({ body }) => (body['announced'] as { readonly apologised: number }).apologised === 1,
    );
    expect(asked.body).toMatchObject({ announced: { coming: 1, apologised: 1 }, attendance: { present: 0, represented: 0 } });
    const later = await scenario.put(`/api/assemblies/${assemblyId}/announcements/${member(cleo)}`, { intent: 'coming' });
    const counted = await scenario.get(`/api/assemblies/${assemblyId}?minPosition=${later.number}`);
    expect(counted.body).toMatchObject({ announced: { coming: 2, apologised: 0 } });
    const other = addDays(date, 11);
    await scenario.post(`/api/assemblies/${assemblyId}/postponement`, { date: other, ground: 'venue', noticeSentOn: addDays(date, -19) });
    const again = await until(
      () => ofBen.open(path),
      ({ text }) => !text.includes('You said that you come.'),
    );
    expect(again.text).toContain('So that there is a chair for everybody.');
    const strange = await ofBen.send(`${path}/announcement`, { key: 'a-key-of-hers', intent: 'perhaps' });
    expect(strange.status).toBe(400);
  });

  it('says that she is there from afar, and votes', async () => {
    const meeting = { kind: 'ordinary', date, noticeSentOn: addDays(date, -20), venue: 'roomAndRemote', place: 'Salle des fêtes' };
    const assemblyId = randomUUID();
    const resolutionId = randomUUID();
    const at = `/api/assemblies/${assemblyId}`;
    await scenario.post('/api/assemblies', { assemblyId, ...meeting });
    await scenario.post(`${at}/resolutions`, { resolutionId, kind: 'ordinary', text: 'Thanks everybody' });
    await scenario.post(`${at}/roll`);
    const { number } = await scenario.post(`${at}/opening`, { bureau: held.memberIds.slice(0, 3) });
    const browser = browserOf(ben);
    const path = `/me/assemblies/${assemblyId}`;
    const before = await browser.open(`${path}?since=${number}`);
    expect(before.text).toContain('Say that you take part from afar');
    const there = await submit(browser, before, `${path}/presence`);
    expect(there.text).toContain('You are checked in: you take part from afar.');
    expect((await scenario.get(at)).body).toMatchObject({ attendance: { present: 1 } });
    const ballotId = randomUUID();
    expect((await scenario.post(`${at}/ballots`, { ballotId, resolutionId })).status).toBe(201);
    const voting = `/vote/${assemblyId}/${ballotId}`;
    const paper = await browser.open(voting);
    const confirmation = await submit(browser, paper, `${voting}/confirmation`, { mark: 'for' });
    expect((await submit(browser, confirmation, voting)).text).toContain('Your vote is recorded');
  });

  it('has the assembly put into her calendar', async () => {
    const { text } = await browserOf(ben).open(`/me/assemblies/${held.assemblyId}/calendar.ics`);
    expect(text).toContain('BEGIN:VEVENT');
  });

  it('stands for the board with a statement, and withdraws; nobody does it for her', async () => {
    const electionId = randomUUID();
    await scenario.post('/api/elections', { electionId, assemblyId: held.assemblyId, body: 'board', seats: 1, terms: [3] });
    const path = `/me/elections/${electionId}`;
    const browser = browserOf(dan);
    const stands = await submit(browser, await browser.open(path), `${path}/candidacies`, { statement: 'I mend <b>bicycles</b>.' });
    expect(stands.text).toContain('You stand in this election');
    expect(stands.html).toContain('I mend &lt;b&gt;bicycles&lt;/b&gt;.');
    const other = await browserOf(ben).send(`${path}/candidacies/1/withdrawal`, { key: 'a-key-of-his' });
    expect(other).toMatchObject({ status: 404, text: expect.stringContaining('CANDIDACY_NOT_FOUND') as string });
    const gone = await submit(browser, await browser.open(path), `${path}/candidacies/1/withdrawal`);
    expect(gone.text).toContain('Withdrawn');
  });

  it('sees her shares, what she owes, and everything recorded about them', async () => {
    const subscriptionId = randomUUID();
    const path = `/api/members/${member(ada)}/subscriptions`;
    await scenario.post(path, { subscriptionId, shareClass: 'A', quantity: 4, effectiveAt: '2021-03-01' });
    await scenario.post(`${path}/${subscriptionId}/payments`, { amountCents: 6_000, method: 'transfer', effectiveAt: '2021-03-02' });
    const page = await until(
      () => browserOf(ada).open('/me/shares'),
      ({ text }) => text.includes('Paid up · 2 March 2021'),
    );
    expect(page.text).toContain('Shares held 4');
    expect(page.text).toMatch(/Paid up €60\.00/);
  });

  it('sees what is kept about her', async () => {
    const identity = { givenName: 'Ada', familyName: 'Lovelace', email: 'ada@coop.example', birthDate: '1985-12-10' };
    await scenario.post(`/api/members/${member(ada)}/identity`, { identity, effectiveAt: '2021-03-01' });
    const { text } = await browserOf(ada).open('/me/file');
    expect(text).toContain('Family name Lovelace');
    expect(text).toContain('member number 1');
    expect((await browserOf(ben).open('/me/file')).text).not.toContain('Lovelace');
  });

  it('answers nothing in a proceeding that is not hers', async () => {
    const sent = await browserOf(ada).send(`/me/proceedings/${randomUUID()}/statement`, { key: 'a-key-of-hers', text: 'No.' });
    expect(sent).toMatchObject({ status: 404, text: expect.stringContaining('PROCEEDING_NOT_FOUND') as string });
    expect((await browserOf(ada).open('/me/proceedings')).text).toContain('No proceeding concerns you.');
  });

  it('reads the pages in the language and the look she chooses', async () => {
    const browser = browserOf(ada);
    expect((await browser.open('/me')).html).toMatch(/^<!doctype html><html lang="en" data-appearance="device"/);
    await browser.send('/preferences', { language: 'fr', back: '/me' });
    const { path, html } = await browser.send('/preferences', { appearance: 'contrast', back: '/me' });
    expect(path).toBe('/me');
    expect(html).toMatch(/^<!doctype html><html lang="fr" data-appearance="contrast" data-contrast="more"/);
  });
});
