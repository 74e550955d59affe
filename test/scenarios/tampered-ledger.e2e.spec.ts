import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { parseEntry, parsePolicy, parseReceipt, verifyReceipt } from '#proof';
import { holdAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

interface Seal {
  readonly state: string;
  readonly sealed: number;
  readonly signed: number;
  readonly lagSeconds: number | null;
  readonly fault: { readonly code: string } | null;
}

/** A cooperative whose ledger is sealed, in a folder that outlives its server. */
const coop = (folder: string): Promise<Scenario> => startScenario({ dataFolder: folder, checkpointSeconds: 0.05 });

const sealOf = async (scenario: Scenario, wanted: (seal: Seal) => boolean): Promise<Seal> =>
  until(
    // The shape is held to its description elsewhere.
    async () => (await scenario.get('/api/seal')).body as unknown as Seal,
    wanted,
  );

const isCovered = ({ lagSeconds, signed }: Seal): boolean => lagSeconds === 0 && signed > 0;

const recordSomething = (scenario: Scenario) =>
  scenario.post('/api/members', { memberId: randomUUID(), kind: 'naturalPerson', effectiveAt: '2021-01-01' });

const removeFile = (folder: string, name: RegExp): void => {
  for (const found of readdirSync(folder).filter((file) => name.test(file))) rmSync(join(folder, found));
};

describe('a ledger somebody has touched', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'unevoix-tampered-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('is told from what was sealed when one vote was changed straight in the file: by whom it concerns, and where', async () => {
    const before = await coop(folder);
    const { assemblyId, memberIds, resolutionIds, rightOf } = await holdAssembly(before, { members: 3, resolutions: ['The accounts.'] });
    const voter = memberIds[1] ?? '';
    const ballotId = randomUUID();
    await before.post(`/api/assemblies/${assemblyId}/ballots`, { ballotId, resolutionId: resolutionIds[0] });
    const cast = { rightId: rightOf.get(voter), choice: 'for' };
    const { number, body } = await before.post(`/api/assemblies/${assemblyId}/ballots/${ballotId}/votes`, cast, { as: voter });
    const stream = String(body['stream']);
    await sealOf(before, isCovered);
    // `close` of a scenario would take the folder with it.
    await before.stop();

    const file = new Database(join(folder, 'ledger.sqlite'));
    file.exec('DROP TRIGGER event_is_never_updated');
    file.exec(`UPDATE event SET data = replace(data, '"for"', '"against"') WHERE position = ${number + 1}`);
    file.close();

    const reconciled = await unevoix(['reconcile', 'ledger', '--data', folder, '--json']);
    expect(reconciled.exitCode).toBe(1);
    expect(jsonOf(reconciled)).toMatchObject({ seal: { holds: false, difference: { number, stream, revision: 0, what: 'data' } } });
    expect((await unevoix(['reconcile', 'ledger', '--data', folder])).out).toContain(
      `It is not what was sealed: entry ${number} (${stream}, revision 0): data.`,
    );

    const after = await coop(folder);
    const receipt = (rest = '') => after.get(`/api/entries/${number}/receipt${rest}`, { as: voter });
    expect(await receipt()).toMatchObject({
      status: 409,
      body: { code: 'ENTRY_NOT_AS_SEALED', number, stream, revision: 0, what: 'data' },
    });
    const evidence = parseReceipt(String((await receipt('?asSealed=true')).body['text']));
    expect(verifyReceipt(evidence, parsePolicy(String((await after.get('/log/policy')).body['text'])))).toBeDefined();
    expect(parseEntry(evidence.entry ?? new Uint8Array()).data).toMatchObject({ choice: 'for' });
    await after.stop();
  });

  it('is not sealed any further when it was put back to an earlier state, and health says why', async () => {
    const first = await coop(folder);
    await holdAssembly(first, { members: 2, resolutions: [] });
    await sealOf(first, isCovered);
    await first.stop();
    copyFileSync(join(folder, 'ledger.sqlite'), join(folder, 'yesterday'));

    const second = await coop(folder);
    await recordSomething(second);
    const { signed } = await sealOf(second, isCovered);
    await second.stop();
    removeFile(folder, /^ledger\.sqlite/);
    copyFileSync(join(folder, 'yesterday'), join(folder, 'ledger.sqlite'));

    const third = await coop(folder);
    expect(await sealOf(third, ({ state }) => state === 'stopped')).toMatchObject({
      fault: { code: 'LEDGER_BEHIND_SEAL', details: { sealed: signed, ledger: signed - 1 } },
      signed,
    });
    const { status, body } = await third.get('/health/ready');
    expect({ status, body }).toMatchObject({ status: 200, body: { seal: { state: 'stopped', fault: { code: 'LEDGER_BEHIND_SEAL' } } } });
    expect((await third.get('/metrics')).body['text']).toContain('unevoix_seal_state{state="stopped"} 1');
    await third.stop();
  });

  it('is restored without its key: what was signed stays, and nothing is signed until the key is put back', async () => {
    const first = await coop(folder);
    await holdAssembly(first, { members: 2, resolutions: [] });
    const { signed } = await sealOf(first, isCovered);
    const backup = join(folder, 'backup');
    expect((await unevoix(['backup', backup, '--data', folder])).exitCode).toBe(0);
    await first.stop();
    const restored = join(folder, 'restored');
    expect((await unevoix(['restore', backup, '--data', restored])).out).toContain('A backup holds no signing key');

    const second = await coop(restored);
    await recordSomething(second);
    expect(await sealOf(second, ({ state }) => state === 'stopped')).toMatchObject({ fault: { code: 'SIGNING_KEY_MISSING' }, signed });
    await second.stop();
    for (const key of readdirSync(join(folder, 'seal')).filter((name) => name.endsWith('.key')))
      copyFileSync(join(folder, 'seal', key), join(restored, 'seal', key));
    const third = await coop(restored);
    expect(await sealOf(third, isCovered)).toMatchObject({ state: 'sealing', signed: signed + 1 });
    await third.stop();
  });
});
