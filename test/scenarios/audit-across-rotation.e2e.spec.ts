import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdAssembly } from '../support/assembly-over-http.js';
import { startScenario, type Scenario } from '../support/scenario.js';
import { until } from '../support/until.js';
import { jsonOf, unevoix } from './cli-support/unevoix.js';

/** Debian's golang-golang-x-mod-dev. */
const SOURCES = '/usr/share/gocode';
const hasGo = spawnSync('go', ['version']).status === 0 && existsSync(join(SOURCES, 'src/golang.org/x/mod/sumdb/tlog'));
if (!hasGo) console.warn(`skipped: the bundle in the eyes of Go, because there is no go with golang.org/x/mod in ${SOURCES}`);

describe('a log that has changed its key', () => {
  let folder: string;
  let bundle: string;
  let scenario: Scenario;

  const covered = (number: number) =>
    until(
      async () => Number((await scenario.get('/api/seal')).body['signed']),
      (signed) => signed > number,
    );

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'unevoix-rotation-'));
    bundle = join(folder, 'bundle');
    scenario = await startScenario({ checkpointSeconds: 0.05 });
    const inline = { environment: { UNEVOIX_PROJECTOR: 'inline' } };
    await holdAssembly(scenario, { members: 90, resolutions: ['The accounts.'] });
    const rotated = await unevoix(['rotate-key', '--data', scenario.folder, '--json'], inline);
    await covered((jsonOf(rotated) as { number: number }).number);
    const { number } = await scenario.post('/api/members', { kind: 'naturalPerson', effectiveAt: '2021-01-01' });
    await covered(number);
    await unevoix(['export', 'audit', bundle, '--data', scenario.folder], inline);
  }, 60_000);

  afterAll(async () => {
    await scenario.close();
    rmSync(folder, { recursive: true });
  });

  it('is believed by the library', async () => {
    const { exitCode, out } = await unevoix(['verify', bundle]);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: expect.stringMatching(/everything holds$/) as string });
  });

  it('is believed by the program in the bundle, which knows nothing of ours', () => {
    const { status, stdout } = spawnSync(process.execPath, ['verify.mjs', '.'], { cwd: bundle, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/everything holds\n$/) as string });
  });

  (hasGo ? describe : describe.skip)('with the tools of others', () => {
    it('is believed by golang.org/x/mod/sumdb', () => {
      const env = { ...process.env, GO111MODULE: 'off', GOPATH: SOURCES, GOCACHE: join(folder, 'cache'), GOFLAGS: '' };
      const { status, stdout } = spawnSync('go', ['run', 'audit.go', '.'], { cwd: bundle, encoding: 'utf8', env });
      expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/everything holds\n$/) as string });
    }, 120_000);
  });

  it('is the same served as exported, file by file', async () => {
    const log = join(bundle, 'log');
    const paths = readdirSync(log, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(log.length + 1));
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths) {
      const answer = await fetch(`${scenario.address}/log/${path}`, { headers: { 'unevoix-actor': crypto.randomUUID() } });
      const served = Buffer.from(await answer.arrayBuffer());
      expect({ path, same: served.equals(readFileSync(join(log, path))) }).toEqual({ path, same: true });
    }
  });
});
