import { randomUUID } from 'node:crypto';
import { plainCooperativeRules, USUAL_ELECTION_RULES } from '#statutes';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { openBallotOn } from '../support/ballot-over-http.js';
import { hiddenFields, plainBrowser, type PlainBrowser } from '../support/form-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { today } from '../support/today.js';

const rules = {
  ballots: { votesMayBeReplaced: true, personsByOpenBallot: true },
  proxies: { perHolder: 2, deadlineDays: 0, blank: true },
  elections: {
    ...USUAL_ELECTION_RULES,
    methods: [
      { method: 'block' },
      { method: 'majority-judgment', grades: ['poor', 'fair', 'good'], unjudged: { reading: 'median' } },
      { method: 'scottish-stv' },
      { method: 'yes-no', verdict: plainCooperativeRules.majorities.ordinary },
    ],
    ties: ['memberNumber'],
    candidacyDays: null,
  },
} as const;

describe('a member votes on pages, with forms alone', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  const [ada, ben, cleo, dan, eve, finn] = [0, 1, 2, 3, 4, 5];
  const member = (index: number): string => held.memberIds[index] ?? '';
  const browserOf = (index: number, language?: string): PlainBrowser => plainBrowser(scenario, member(index), language);
  const pathOf = (ballotId: string): string => `/vote/${held.assemblyId}/${ballotId}`;

  /** Chooses, confirms, and arrives at the receipt. */
  const vote = async (index: number, ballotId: string, marks: Readonly<Record<string, string | readonly string[]>>) => {
    const browser = browserOf(index);
    const path = pathOf(ballotId);
    const paper = await browser.open(`${path}?change=yes`);
    const confirmation = await browser.send(`${path}/confirmation`, { ...hiddenFields(paper, `${path}/confirmation`), ...marks });
    return { confirmation, receipt: await browser.send(path, hiddenFields(confirmation, path)) };
  };

  /** Holds an election by a method with three candidates, and opens its ballot. */
  const elect = async (method: string): Promise<string> => {
    const electionId = randomUUID();
    const ballotId = randomUUID();
    const path = `/api/elections/${electionId}`;
    await scenario.post('/api/elections', { electionId, assemblyId: held.assemblyId, body: 'board', seats: 2, terms: [3, 3], method });
    for (const candidate of [ada, ben, cleo])
      await scenario.post(`${path}/candidacies`, { memberId: member(candidate), effectiveAt: today });
    const opened = await scenario.post(`${path}/ballot`, { ballotId, mode: 'open' });
    if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
    return ballotId;
  };

  const choiceOf = async (index: number, ballotId: string): Promise<unknown> => {
    const { body } = await scenario.get(`/api/entries?stream=vote-${ballotId}-${held.rightOf.get(member(index))}`, { as: member(index) });
    const items = body['items'] as readonly { readonly data: { readonly choice: unknown } }[];
    return items[0]?.data.choice;
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, {
      members: 6,
      resolutions: [
        'Approves the accounts',
        'Elects nobody',
        'Raises the fee',
        'Names priorities',
        'Joins the union',
        'Moves',
        'Paints the hall',
      ],
      rules,
      date: today,
      beforeOpening: async ({ assemblyId, memberIds }) => {
        const path = `/api/assemblies/${assemblyId}/proxies/${memberIds[finn]}`;
        await scenario.put(path, { holderId: memberIds[eve] });
        await scenario.post(`${path}/acceptance`, undefined, { as: memberIds[eve] });
      },
    });
  }, 60_000);

  afterAll(() => scenario.close());

  it('on a resolution, and finds the receipt again in the ledger', async () => {
    const { ballotId } = await openBallotOn(scenario, held, 0);
    const paper = await browserOf(ada).open(pathOf(ballotId));
    expect(paper.text).toContain('Approves the accounts');
    expect(paper.html).not.toContain('checked');
    const { confirmation, receipt } = await vote(ada, ballotId, { mark: 'against' });
    expect(confirmation.text).toContain('Confirm: AGAINST');
    expect(receipt.path).toBe(`${pathOf(ballotId)}/receipt`);
    const [, words = ''] = /class="words">([^<]+)</.exec(receipt.html) ?? [];
    const [, number = ''] = /check\?number=(\d+)/.exec(receipt.html) ?? [];
    const checked = await plainBrowser(scenario).open(`/vote/check?${new URLSearchParams({ number, words }).toString()}`);
    expect(checked.text).toContain('It is the vote that counts on its right.');
    const [, inFrench = ''] = /class="words">([^<]+)</.exec((await browserOf(ada, 'fr').open(receipt.path)).html) ?? [];
    expect(inFrench).not.toBe(words);
    expect(
      (await plainBrowser(scenario).open(`/vote/check?${new URLSearchParams({ number, words: inFrench }).toString()}`)).text,
    ).toContain('The same words');
    const wrong = new URLSearchParams({ number, words: words.replace(/\d{4}$/, 'x') }).toString();
    expect((await plainBrowser(scenario).open(`/vote/check?${wrong}`)).text).toContain('Not the same words');
  });

  it('and is counted once however often the same form is sent', async () => {
    const { ballotId, decide } = await openBallotOn(scenario, held, 1);
    const path = pathOf(ballotId);
    const browser = browserOf(ben);
    const paper = await browser.open(path);
    const confirmation = await browser.send(`${path}/confirmation`, { ...hiddenFields(paper, `${path}/confirmation`), mark: 'for' });
    const fields = hiddenFields(confirmation, path);
    const receipts = await Promise.all([browser.send(path, fields), browser.send(path, fields), browser.send(path, fields)]);
    expect(receipts.map((receipt) => receipt.path)).toEqual(receipts.map(() => `${path}/receipt`));
    expect(await decide()).toMatchObject({ votes: 1 });
    const closed = await browser.open(`${path}?change=yes`);
    expect(closed.text).toContain('The result is proclaimed');
    expect(closed.text).toContain('1 for, 0 against');
    const late = await browser.send(path, { ...fields, key: 'another-key', choice: '"against"' });
    expect(late).toMatchObject({ status: 409, text: expect.stringContaining('The ballot was already closed') as string });
  });

  it('changes her vote while the rulebook lets her, and the first receipt says that it was replaced', async () => {
    const { ballotId, decide } = await openBallotOn(scenario, held, 2);
    const first = await vote(ada, ballotId, { mark: 'for' });
    const second = await vote(ada, ballotId, { right: held.rightOf.get(member(ada)) ?? '', mark: 'blank' });
    expect(second.receipt.text).toContain('Your choice: Blank vote');
    const [, query = ''] = /href="\/vote\/check\?([^"]+)"/.exec(first.receipt.html) ?? [];
    const checked = await browserOf(ada).open(`/vote/check?${query.replaceAll('&amp;', '&')}`);
    expect(checked.text).toContain('Its voter has changed it since');
    expect(await decide()).toMatchObject({ votes: 1, result: { counts: { for: 0, blank: 1 } } });
  });

  it('by choosing up to two candidates, and is told when she marks three', async () => {
    const ballotId = await elect('block');
    expect((await vote(dan, ballotId, { mark: ['1', '2', '3'] })).confirmation).toMatchObject({
      status: 422,
      text: expect.stringContaining('You chose 3, and the paper has room for 2. Untick 1.') as string,
    });
    expect((await vote(dan, ballotId, {})).confirmation.text).toContain('Choose an answer, or “Blank vote”');
    await vote(dan, ballotId, { mark: ['1', '3'] });
    expect(await choiceOf(dan, ballotId)).toEqual(['1', '3']);
    await vote(eve, ballotId, { right: held.rightOf.get(member(eve)) ?? '', blank: 'yes' });
    expect(await choiceOf(eve, ballotId)).toEqual([]);
  });

  it('by ranking with numbered places', async () => {
    const ballotId = await elect('scottish-stv');
    expect((await vote(dan, ballotId, { 'place-1': '2', 'place-2': '2' })).confirmation.text).toContain(
      'Place 2 was given to two of them.',
    );
    const { confirmation } = await vote(dan, ballotId, { 'place-1': '2', 'place-3': '1' });
    expect(confirmation.text).toMatch(/Confirm: 1\. n° 3 · 2\. n° 1/);
    expect(await choiceOf(dan, ballotId)).toEqual(['3', '1']);
  });

  it('by judging each candidate in the words of the rulebook', async () => {
    const ballotId = await elect('majority-judgment');
    const { confirmation } = await vote(dan, ballotId, { 'grade-1': 'good', 'grade-3': 'poor' });
    expect(confirmation.text).toContain('You give no judgment of: n° 2.');
    expect(await choiceOf(dan, ballotId)).toEqual(['1:good', '3:poor']);
  });

  it('by yes or no to each candidate', async () => {
    const ballotId = await elect('yes-no');
    const { confirmation } = await vote(dan, ballotId, { 'grade-1': 'yes', 'grade-2': 'abstain', 'grade-3': 'no' });
    expect(confirmation.text).toContain('Confirm: n° 1: Yes · n° 2: I abstain · n° 3: No');
    expect(await choiceOf(dan, ballotId)).toEqual(['1:yes', '2:abstain', '3:no']);
  });

  it('on priorities, ranked for their points', async () => {
    const { ballotId } = await openBallotOn(scenario, held, 3, { priorities: ['heating', 'roof', 'garden'] });
    await vote(dan, ballotId, { 'place-roof': '1', 'place-heating': '2' });
    expect(await choiceOf(dan, ballotId)).toEqual(['roof', 'heating']);
  });

  it('for those whose proxy she holds in one go, each vote named and with a receipt of its own', async () => {
    const { ballotId, decide } = await openBallotOn(scenario, held, 4);
    const path = pathOf(ballotId);
    const paper = await browserOf(eve).open(path);
    expect(paper.text).toContain('For whom do you vote?');
    expect(paper.text).toContain('n° 6');
    const both = [eve, finn].map((index) => held.rightOf.get(member(index)) ?? '');
    const { confirmation, receipt } = await vote(eve, ballotId, { right: both, mark: 'abstain' });
    expect(confirmation.text).toContain('Confirm 2 votes: I ABSTAIN');
    expect(receipt.text).toContain('2 votes are recorded');
    expect(receipt.html.match(/class="words"/g)).toHaveLength(2);
    expect((await browserOf(finn).open(path)).text).toContain('The holder of your proxy voted for you: I abstain');
    expect(await decide()).toMatchObject({ votes: 2, result: { counts: { abstain: 2 } } });
  });

  it('and is told why she has no vote: the rule and the fact', async () => {
    const { ballotId } = await openBallotOn(scenario, held, 5);
    const stranger = plainBrowser(scenario, randomUUID());
    const page = await stranger.open(pathOf(ballotId));
    expect(page.text).toContain('You have no vote in this ballot');
    expect(page.text).toContain('The register knows of no admission of yours.');
    const sent = await stranger.send(pathOf(ballotId), {
      key: 'some-key-of-hers',
      choice: '"for"',
      right: held.rightOf.get(member(ada)) ?? '',
    });
    expect(sent).toMatchObject({ status: 403, text: expect.stringContaining('belongs to somebody else') as string });
  });

  it('and is told that there is no such ballot, or that she has to sign in', async () => {
    expect(await browserOf(ada).open(pathOf(randomUUID()))).toMatchObject({ status: 404 });
    expect(await browserOf(ada).open('/vote/x/y')).toMatchObject({ status: 404 });
    const { path } = await plainBrowser(scenario).open(pathOf(randomUUID()));
    expect(path).toMatch(/^\/sign-in\?to=/);
  });

  it('and no form of another site votes for her', async () => {
    const { ballotId } = await openBallotOn(scenario, held, 6);
    const response = await fetch(`${scenario.address}${pathOf(ballotId)}`, {
      method: 'POST',
      headers: { 'unevoix-actor': member(ada), origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ key: 'a-key-of-theirs', choice: '"for"', right: held.rightOf.get(member(ada)) ?? '' }),
    });
    expect(response.status).toBe(403);
    expect(await choiceOf(ada, ballotId)).toBeUndefined();
  });
});
