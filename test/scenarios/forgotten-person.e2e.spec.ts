import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Accounts } from '#access';
import { addDays, systemClock } from '#kernel';
import { Vault, vaultIn } from '#vault';
import { exportNames } from '#register-exchange';
import { unevoix } from './cli-support/unevoix.js';
import { startCooperative, type Cooperative } from '../support/discipline-over-http.js';
import type { Answer } from '../support/scenario.js';
import { today } from '../support/today.js';
import { filesBelow, findTraces, type Searched } from '../support/traces.js';
import { until } from '../support/until.js';

/** Nobody else is called so, lives there or says such things. */
const canary = {
  givenName: 'Xylophia-Ñusta',
  familyName: 'Quetzalcoatlson',
  maidenName: 'Zwölfpfünder',
  email: 'xylophia.q@canary-mail.example',
  postalAddress: '77bis venelle des Ornithorynques\n29999 Plouzarzel-les-Bains',
  birthDate: '1931-02-17',
  statement: 'Je me présente pour que les ornithorynques votent enfin à bulletin secret.',
  facts: 'Virement de 4 321 euros vers FR7630006000011234567890189 sans pièce.',
  defence: 'Ce virement réglait la facture du palmipède, je n’en démords pas.',
  reason: 'Elle pourrait plaider contre nous au sujet du bec de canard.',
  imported: 'Vrzhnevsky-Oulianov',
};

const keepLittle = [
  { purpose: 'identity', from: 'endOfMembership', months: 0, basis: 'statutes, art. 9', isRequired: true },
  { purpose: 'proceeding', from: 'kept', months: 60, basis: 'statutes, art. 9', isRequired: false },
  { purpose: 'legalHold', from: 'kept', months: 60, basis: 'statutes, art. 9', isRequired: false },
] as const;

describe('somebody who was everywhere and is forgotten', () => {
  let cooperative: Cooperative;
  let apart: string;
  let requestId: string;
  let proceedingId: string;
  const printed: string[] = [];
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write.bind(stream));
  const holdId = randomUUID();
  const electionId = randomUUID();
  const her = (): string => cooperative.member(7);
  const outbox = (): string => join(cooperative.scenario.folder, 'outbox');
  const of = (path: string): string => `/api/members/${her()}/${path}`;
  const recorded = async (path: string, body?: object): Promise<Answer> => {
    const answer = await cooperative.scenario.post(path, body);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const sentFile = async (csv: string): Promise<string> => {
    const headers = { 'content-type': 'text/csv' };
    const sent = await fetch(`${cooperative.scenario.address}/api/imports`, { method: 'POST', headers, body: csv });
    return ((await sent.json()) as { importId: string }).importId;
  };
  const file = async () => (await cooperative.scenario.get(of('file'))).body as { values: { name: string; erasedOnRequest: boolean }[] };

  const exported = async (): Promise<readonly Searched[]> => {
    const asked = exportNames.flatMap((name) => ['csv', 'xlsx', 'json'].map((format) => `/api/exports/${name}?format=${format}`));
    return Promise.all(
      [...asked, '/api/entries?limit=500', of('file'), of('identity'), `/api/discipline/proceedings/${proceedingId}/file`].map(
        async (path) => {
          const answer = await fetch(`${cooperative.scenario.address}${path}`, {
            headers: { 'unevoix-actor': cooperative.directors[0] ?? '' },
          });
          return { where: path, bytes: Buffer.from(await answer.arrayBuffer()) };
        },
      ),
    );
  };

  beforeAll(async () => {
    for (const stream of streams)
      stream.write = (chunk: string | Uint8Array) =>
        printed.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')) > 0;
    apart = mkdtempSync(join(tmpdir(), 'unevoix-canary-'));
    cooperative = await startCooperative({ rules: { retention: keepLittle }, assembly: { resolutions: ['Les comptes sont approuvés.'] } });
  }, 90_000);

  afterAll(async () => {
    for (const [index, stream] of streams.entries()) stream.write = writes[index] ?? stream.write;
    await cooperative.scenario.close();
    rmSync(apart, { recursive: true });
  });

  it('is named, subscribes, stands, is accused, answers, is sanctioned and stands in a file that is taken over', async () => {
    const { givenName, familyName, maidenName, email, postalAddress, birthDate, statement, facts, defence } = canary;
    const effectiveAt = '2026-03-01';
    await recorded(of('identity'), { identity: { givenName, familyName: maidenName, email, postalAddress, birthDate }, effectiveAt });
    await recorded(of('identity'), { identity: { familyName }, effectiveAt });
    await recorded('/api/elections', { electionId, assemblyId: cooperative.assemblyId, body: 'board', seats: 1 });
    await recorded(`/api/elections/${electionId}/candidacies`, { memberId: her(), statement });
    const incidentId = await cooperative.report(her(), { kind: 'houseRules', facts });
    proceedingId = await cooperative.open(incidentId, '2026-03-02');
    await cooperative.done(proceedingId, 'notice', { channel: 'handDelivered', effectiveAt: '2026-03-02' });
    await cooperative.done(proceedingId, 'statement', { statement: defence, effectiveAt: '2026-03-20' });
    const csv = `N° sociétaire;Nom;Prénom;Qualité;Mouvement;Date;Décision\r\n901;${canary.imported};Bartholomäus;personne physique;adhésion;01/02/2020;CA-1\r\n`;
    const importId = await sentFile(csv);
    const begun = await cooperative.scenario.post(`/api/imports/${importId}/commit`, {});
    expect(begun).toMatchObject({ status: 202 });
    const imported = await until(
      () => cooperative.scenario.get(`/api/imports/${importId}`),
      ({ body }) => body['status'] !== 'started',
    );
    expect(imported.body).toMatchObject({ status: 'completed' });
  }, 30_000);

  it('buys shares, and votes', async () => {
    await recorded(of('subscriptions'), { shareClass: 'A', quantity: 2, effectiveAt: '2026-03-01' });
    const { assemblyId, resolutionIds, rightOf, scenario } = cooperative;
    const ballotId = randomUUID();
    await recorded(`/api/assemblies/${assemblyId}/ballots`, { ballotId, resolutionId: resolutionIds[0] });
    const vote = { rightId: rightOf.get(her()), choice: 'for' };
    expect(await scenario.post(`/api/assemblies/${assemblyId}/ballots/${ballotId}/votes`, vote, { as: her() })).toMatchObject({
      status: 201,
    });
  });

  it('is found while she is kept, so that what is searched later would show her', async () => {
    const found = findTraces(canary, await exported()).join('\n');
    for (const name of ['familyName', 'email', 'postalAddress', 'facts', 'defence', 'imported']) expect(found).toContain(`: ${name}, `);
    const { body } = await cooperative.scenario.get('/api/members?search=xylophia');
    expect(body['items']).toHaveLength(1);
  });

  it('lies in no file but encrypted, and in the directory; what was sent for an import and is not begun neither', async () => {
    const waiting = `N° sociétaire;Nom;Prénom;Mouvement;Date\r\n902;${canary.familyName};${canary.maidenName};adhésion;01/02/2020\r\n`;
    await sentFile(waiting);
    const found = findTraces(canary, filesBelow(cooperative.scenario.folder)).map((trace) => trace.split(': ')[0]);
    expect([...new Set(found)].filter((where) => !where?.startsWith('read-models/directory.sqlite'))).toEqual([]);
  });

  it('is told what is kept of her, why, and that she was rectified leaves nothing', async () => {
    const { values } = await file();
    expect(values.map(({ name }) => name).toSorted()).toEqual(
      ['birthDate', 'email', 'facts', 'familyName', 'givenName', 'grounds', 'postalAddress', 'statement', 'statement'].toSorted(),
    );
    expect(
      values
        .filter(({ erasedOnRequest }) => !erasedOnRequest)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['birthDate', 'familyName', 'givenName']);
  });

  it('is not forgotten while a hold stands', async () => {
    const { status } = await cooperative.scenario.post(of('legal-holds'), { holdId, reason: canary.reason, reviewOn: addDays(today, 30) });
    expect(status).toBe(201);
    expect(await cooperative.scenario.post(of('erasure-request'))).toMatchObject({ status: 409, body: { code: 'PERSONAL_DATA_RETAINED' } });
    expect((await file()).values.every(({ erasedOnRequest }) => !erasedOnRequest)).toBe(true);
    await recorded(of(`legal-holds/${holdId}/lifting`), { reason: canary.reason });
    expect(await cooperative.scenario.post(of(`legal-holds/${randomUUID()}/lifting`), { reason: 'x' })).toMatchObject({ status: 404 });
  });

  it('is in a backup, with her keys in another', async () => {
    const backup = await unevoix(['backup', join(apart, 'backup'), '--data', cooperative.scenario.folder]);
    expect([backup.exitCode, backup.err]).toEqual([0, '']);
    cpSync(join(cooperative.scenario.folder, 'vault'), join(apart, 'vault-before'), { recursive: true });
  }, 30_000);

  it('gets in by a letter that names her, and is sent a link', async () => {
    const letter = await cooperative.scenario.post('/api/access/letters', { memberIds: [her()] });
    expect(String(letter.body['page'])).toContain(canary.familyName);
    const [, code] = /class="code">([0-9A-Z-]{19})</.exec(String(letter.body['page'])) ?? [];
    expect(await cooperative.scenario.post('/api/access/sessions/code', { code })).toMatchObject({ status: 201 });
    const account = await cooperative.scenario.service(Accounts).ofActor(her());
    await cooperative.scenario.post('/api/access/links', { loginName: account?.loginName });
    await until(
      () => Promise.resolve(existsSync(outbox()) ? readdirSync(outbox()).filter((name) => name.endsWith('.eml')) : []),
      (mails) => mails.length === 1,
    );
    expect(findTraces(canary, filesBelow(outbox())).join()).toContain('email');
  });

  it('leaves, and asks to be forgotten', async () => {
    const gone = { cause: 'withdrawal', lastDay: addDays(today, -1), effectiveAt: addDays(today, -1), decisionRef: 'BOARD-9' };
    await recorded(of('ending'), gone);
    const { body, number } = await recorded(of('erasure-request'));
    requestId = String(body['stream']).replace('erasure-', '');
    expect(number).toBeGreaterThan(0);
    const importedId = ((await cooperative.scenario.get('/api/members?search=vrzhnevsky')).body['items'] as { memberId: string }[])[0]
      ?.memberId;
    await recorded(`/api/members/${importedId}/ending`, gone);
    await recorded(`/api/members/${importedId}/erasure-request`);
    expect((await file()).values).toEqual([]);
    expect((await cooperative.scenario.get(of('identity'))).body).toMatchObject({
      familyName: null,
      erasedAt: expect.any(String) as unknown,
    });
  }, 30_000);

  it('gets a report of who has let go, and a certificate in her language', async () => {
    const { body } = await cooperative.scenario.get(`/api/erasures/${requestId}`);
    expect(body).toMatchObject({ requestId, basis: 'request', retained: [], purgedAt: expect.any(String) as unknown });
    const consumers = (body['acknowledgements'] as { consumer: string }[]).map(({ consumer }) => consumer);
    expect(consumers).toEqual(expect.arrayContaining(['accounts', 'directory', 'outbox', 'vault']));
    const certificate = await cooperative.scenario.get(`/api/erasures/${requestId}/certificate`, { headers: { 'accept-language': 'fr' } });
    expect(String(certificate.body['text'])).toContain('Certificat d’effacement');
    expect(await cooperative.scenario.get(`/api/erasures/${randomUUID()}`)).toMatchObject({
      status: 404,
      body: { code: 'ERASURE_UNKNOWN' },
    });
  });

  it('signs in no more', async () => {
    expect(await cooperative.scenario.service(Accounts).ofActor(her())).toMatchObject({ state: 'closed', loginName: null });
    expect(existsSync(outbox())).toBe(false);
  });

  it('lies nowhere any more: no file, export, answer, log or backup', async () => {
    const searched = [
      ...filesBelow(cooperative.scenario.folder),
      ...filesBelow(join(apart, 'backup')).map((copy) => ({ ...copy, where: `backup: ${copy.where}` })),
      ...(await exported()),
      { where: 'log', bytes: Buffer.from(printed.join('')) },
    ];
    expect(searched.length).toBeGreaterThan(30);
    expect(findTraces(canary, searched)).toEqual([]);
  }, 60_000);

  it('is not read from a backup either, once the copies of the keys are gone', async () => {
    const before = new Vault(vaultIn(join(apart, 'vault-before')), systemClock);
    expect((await before.digestsOf({ kind: 'member', pseudonym: her() })).length).toBeGreaterThan(5);
    expect((await before.valuesOf({ kind: 'member', pseudonym: her() })).length).toBeGreaterThan(5);
    await before.close();
    for (const kept of ['keys.sqlite', 'key-encryption.key'])
      cpSync(join(cooperative.scenario.folder, 'vault', kept), join(apart, 'vault-before', kept));
    const after = new Vault(vaultIn(join(apart, 'vault-before')), systemClock);
    expect(await after.valuesOf({ kind: 'member', pseudonym: her() })).toEqual([]);
    await after.close();
  });

  it('is missed by nothing that is worked out again: registers, seal and audit', async () => {
    expect((await cooperative.scenario.get('/api/registers/reconciliation')).body).toMatchObject({ holds: true });
    await cooperative.scenario.stop();
    const { folder } = cooperative.scenario;
    const audit = join(apart, 'audit');
    const again = [['rebuild'], ['reconcile', 'register'], ['reconcile', 'ledger'], ['recount'], ['export', 'audit', audit]];
    for (const line of again) {
      const { exitCode, err } = await unevoix([...line, '--data', folder], { environment: { UNEVOIX_PROJECTOR: 'inline' } });
      expect({ line, exitCode, err }).toMatchObject({ line, exitCode: 0 });
    }
    expect(await unevoix(['verify', audit])).toMatchObject({ exitCode: 0 });
    expect(findTraces(canary, filesBelow(audit))).toEqual([]);
    await cooperative.scenario.restart();
    expect((await file()).values).toEqual([]);
    expect(findTraces(canary, filesBelow(folder))).toEqual([]);
  }, 60_000);
});
