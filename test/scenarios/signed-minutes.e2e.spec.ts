import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdAssembly, type HeldAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';

describe('minutes that are signed, corrected, and overtaken by a court', () => {
  let scenario: Scenario;
  let held: HeldAssembly;
  let hash: string;
  const [first, second] = [randomUUID(), randomUUID()];
  const path = (rest: string) => `/api/assemblies/${held.assemblyId}${rest}`;
  const member = (index: number): string => held.memberIds[index] ?? '';
  const minutes = async (query = '') => (await scenario.get(path(`/minutes${query}`))).body;
  const sign = (signed = hash, signatories = [member(0), member(1)]) =>
    scenario.post(path('/minutes/signature'), { hash: signed, signatories });
  const decide = async (ballotId: string, resolution: number, choices: readonly string[]) => {
    await scenario.post(path('/ballots'), { ballotId, resolutionId: held.resolutionIds[resolution] });
    for (const [index, choice] of choices.entries())
      await scenario.post(path(`/ballots/${ballotId}/votes`), { rightId: held.rightOf.get(member(index)), choice }, { as: member(index) });
    await scenario.post(path(`/ballots/${ballotId}/closing`));
    await scenario.post(path(`/ballots/${ballotId}/proclamation`));
  };

  beforeAll(async () => {
    scenario = await startScenario();
    held = await holdAssembly(scenario, { members: 5, resolutions: ['Approves the accounts', 'Raises the | fee\n<b>by 2 %</b>'] });
    for (const index of [0, 1, 2]) await scenario.put(path(`/attendance/${member(index)}`), { mode: 'room' });
    await decide(first, 0, ['for', 'for', 'against']);
    await decide(second, 1, ['for', 'against', 'against']);
  }, 60_000);

  afterAll(() => scenario.close());

  it('are signed after the assembly, by its chair and another of the bureau, on what they read', async () => {
    hash = String((await minutes())['hash']);
    expect(await sign()).toMatchObject({ status: 409, body: { code: 'MINUTES_BEFORE_CLOSING' } });
    const { number } = await scenario.post(path('/closing'));
    expect(await sign()).toMatchObject({ status: 409, body: { code: 'MINUTES_HASH_DIFFERS' } });
    hash = String((await minutes(`?minPosition=${number}`))['hash']);
    expect(await sign(hash, [member(0), member(4)])).toMatchObject({ body: { code: 'SIGNATORIES_INVALID' } });
    const signed = await sign(hash, [member(1), member(0)]);
    expect(signed.status).toBe(201);
    expect(await minutes()).toMatchObject({
      attendance: { members: 5, opening: { present: 0 }, closing: { present: 3, represented: 0 } },
      signature: { hash, number: signed.number, signatories: [member(0), member(1)], agrees: true },
      corrections: [],
    });
  });

  it('are kept under their hash, and tell nobody\u2019s vote', async () => {
    const text = await readFile(join(scenario.folder, 'documents', hash.slice(0, 2), hash), 'utf8');
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    expect(text).toContain('Approves the accounts');
    expect(text).not.toContain(member(2 + 1));
    expect(JSON.parse(text)).toMatchObject({ format: 1, resolutions: [{ ballots: [{ result: { counts: { for: 2 } } }] }, {}] });
  });

  it('come out the same after the read models were thrown away', async () => {
    await scenario.restart();
    expect(await minutes()).toMatchObject({ hash, signature: { agrees: true } });
  });

  it('are corrected by an erratum that changes nothing of what was signed', async () => {
    const erratum = { point: 'resolution', resolution: 2, ground: 'clericalError', erratum: 'The fee is raised by 3 %.' };
    const corrected = await scenario.post(path('/minutes/corrections'), { ...erratum, signatories: [member(0), member(1)] });
    expect(corrected.status).toBe(201);
    expect(await minutes()).toMatchObject({
      hash,
      signature: { agrees: true },
      corrections: [{ correction: 1, point: 'resolution', resolution: 2, erratum: 'The fee is raised by 3 %.' }],
    });
  });

  it('stay as they were signed when a court annuls a ballot later, and say so', async () => {
    const { number } = await scenario.post(path(`/ballots/${first}/annulment`), { ground: 'courtDecision' });
    expect(await minutes(`?minPosition=${number}`)).toMatchObject({
      hash,
      signature: { agrees: true },
      resolutions: [{ outcome: 'adopted', annulled: [] }, { outcome: 'rejected' }],
      annulledSince: [{ ballotId: first, ground: 'courtDecision' }],
    });
  });

  it('are printed in both languages, and nothing of a text is taken for a format', async () => {
    const english = await scenario.get(path('/minutes/file?language=en'));
    expect(english.headers.get('content-type')).toContain('text/markdown');
    const text = String(english.body['text']);
    expect(text).toContain('# Minutes of the ordinary assembly of 2026-06-18');
    expect(text).toContain('**Adopted**: 2 for, 1 against, more than 1/2 of 3 takes 2: adopted');
    expect(text).toContain('> Raises the \\| fee\n> \\<b\\>by 2 %\\</b\\>');
    expect(text).toContain('n° 1, in the chair');
    expect(text).toContain('The ledger makes the same of its entries today.');
    const french = String((await scenario.get(path('/minutes/file'), { headers: { 'accept-language': 'fr' } })).body['text']);
    expect(french).toContain('# Procès-verbal de l’assemblée ordinaire du 2026-06-18');
    expect(french).toContain('## Rectifications');
    expect(french).toContain(`Le scrutin ${first} a été annulé depuis.`);
  });
});
