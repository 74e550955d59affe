import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseNote, parsePublicKey } from '#proof';
import { holdAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

const program = join(import.meta.dirname, '../../dist/bin/unevoix.js');

/** Starts `unevoix witness` as an operator does, and waits until it says where it listens. */
const witness = async (folder: string, port = '0') => {
  const line = [program, 'witness', folder, '--name', 'witness.other-coop.example/w1', '--port', port, '--json'];
  const started = spawn(process.execPath, line, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | string | null>((resolve) => started.on('exit', (code, signal) => resolve(code ?? signal)));
  const said = await new Promise<string>((resolve) => started.stdout.once('data', (text: Buffer) => resolve(text.toString())));
  return { ...(JSON.parse(said) as { address: string; publicKey: string }), kill: (signal: NodeJS.Signals) => started.kill(signal), ended };
};

interface Seal {
  readonly signed: number;
  readonly quorum: string;
  readonly lagSeconds: number | null;
  readonly keys: readonly { readonly verifierKey: string }[];
}

describe('the seal, from the command line', () => {
  let folder: string;
  let scenario: Scenario;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unevoix-seal-'));
    scenario = await startScenario({ checkpointSeconds: 0.05 });
    await holdAssembly(scenario, { members: 1, resolutions: [] });
  });

  afterEach(async () => {
    await scenario.close();
    await rm(folder, { recursive: true });
  });

  // The shape is held to its description elsewhere.
  const seal = (wanted: (seal: Seal) => boolean) => until(async () => (await scenario.get('/api/seal')).body as unknown as Seal, wanted);
  const covered = () => seal(({ lagSeconds, signed }) => lagSeconds === 0 && signed > 0);
  const signerOf = async () => {
    const { body } = await scenario.get('/log/checkpoint');
    return parseNote(String(body['text'])).signatures[0]?.keyId;
  };
  const record = () => scenario.post('/api/members', { kind: 'naturalPerson', effectiveAt: '2021-01-01' });

  it('lets a sister cooperative cosign, which remembers what it has cosigned whatever happens to it', async () => {
    const first = await witness(folder);
    const { keys } = await covered();
    await writeFile(join(folder, 'logs.policy'), `log ${keys[0]?.verifierKey ?? ''}\n`);
    const policy = `witness sister ${first.publicKey} ${first.address}\nquorum sister\n`;
    await writeFile(join(scenario.folder, 'seal/witnesses.policy'), policy);
    await scenario.restart();
    const { signed } = await seal(({ quorum }) => quorum === 'reached');
    first.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');

    const second = await witness(folder, new URL(first.address).port);
    expect(second.publicKey).toBe(first.publicKey);
    await record();
    const later = await seal((now) => now.quorum === 'reached' && now.signed > signed);
    expect(later).toMatchObject({ quorum: 'reached', signed: signed + 1 });
    second.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  }, 60_000);

  it('gets another key through the server that runs, and on its files when none does', async () => {
    await covered();
    for (const isRunning of [true, false]) {
      if (!isRunning) await scenario.stop();
      const rotated = await unevoix(['rotate-key', '--data', scenario.folder, '--json'], { environment: { UNEVOIX_PROJECTOR: 'inline' } });
      expect(rotated.exitCode).toBe(0);
      const { verifierKey, number } = jsonOf(rotated) as { verifierKey: string; number: number };
      if (!isRunning) await scenario.restart();
      await record();
      const { keys } = await seal(({ signed, lagSeconds }) => signed > number + 1 && lagSeconds === 0);
      expect(keys.at(-1)).toEqual({ fromEntry: number + 1, verifierKey });
      expect(await signerOf()).toBe(parsePublicKey(verifierKey).id);
    }
  }, 60_000);

  it('gets no key where nothing was ever sealed', async () => {
    const { exitCode, err } = await unevoix(['rotate-key', '--data', join(folder, 'nowhere')]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^SEALED_LOG_NOT_FOUND: /);
  });
});
