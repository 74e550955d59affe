import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBundle } from '../../libs/proof/testing/on-disk.js';
import { TAMPERINGS } from '../../libs/proof/testing/tamperings.js';
import { unevoix } from '../scenarios/cli-support/unevoix.js';
import { rewrite } from './operators-hands.js';
import { commandLineOn } from './sealed-cooperative.js';

const root = mkdtempSync(join(tmpdir(), 'unevoix-verify-'));

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('unevoix verify', () => {
  it.each(TAMPERINGS)('names $title: $code', async ({ make, check, code, options }) => {
    const folder = mkdtempSync(join(root, 'bundle-'));
    const brought = mkdtempSync(join(root, 'brought-'));
    writeBundle(await make(), folder);
    const { logKey, policy, checkpoints = [], receipts = [] } = (await options?.()) ?? {};
    const file = (name: string, content: string): string => {
      writeFileSync(join(brought, name), content);
      return join(brought, name);
    };
    const { exitCode, out } = await unevoix([
      ...['verify', folder, ...(logKey === undefined ? [] : ['--log-key', logKey])],
      ...(policy === undefined ? [] : ['--policy', file('policy', policy)]),
      ...checkpoints.flatMap(({ name, content }) => ['--checkpoint', file(name, content)]),
      ...receipts.flatMap(({ name, content }) => ['--receipt', file(name, content)]),
    ]);
    expect(exitCode).toBe(1);
    expect(out).toMatch(new RegExp(`^FAIL +${check} .*\\[${code}\\]$`, 'm'));
  });
});

describe('unevoix verify, of what is claimed', () => {
  const bundle = join(root, 'demo');

  beforeAll(async () => {
    const command = commandLineOn(join(root, 'data'));
    await command('demo');
    await command('export', 'audit', bundle);
  }, 120_000);

  it.each([
    ['another tally', 'projections/tallies.json', /"votes":(\d+)/, '"votes":1$1', 'tallies', 'CLAIM_DIFFERS'],
    ['another verdict', 'projections/results.json', /"outcome":"adopted"/, '"outcome":"rejected"', 'results', 'CLAIM_DIFFERS'],
    ['another member number', 'projections/roster.json', /"memberNumber":1,/, '"memberNumber":10001,', 'roster', 'CLAIM_DIFFERS'],
    ['somebody less', 'projections/roster.json', /\n\{[^\n]*\},\n/, '\n', 'roster', 'CLAIM_DIFFERS'],
    ['more shares', 'projections/shares.json', /"quantity":3/, '"quantity":30', 'shares', 'CLAIM_DIFFERS'],
    ['somebody else elected', 'projections/elections.json', /"recordHash":"./, '"recordHash":"g', 'elections', 'CLAIM_DIFFERS'],
    ['an entry that is not there yet', 'projections/roster.json', /"number":\d+/, '"number":999999', 'claims', 'CLAIM_BEYOND_LOG'],
    ['no table', 'projections/roster.json', /^[^]*$/, 'none', 'claims', 'CLAIM_MALFORMED'],
  ])('names a claim of %s', async (_title, path, found, instead, check, code) => {
    const folder = mkdtempSync(join(root, 'claimed-'));
    cpSync(bundle, folder, { recursive: true });
    rewrite(folder, path, (text) => text.replace(found, instead));
    const { exitCode, out } = await unevoix(['verify', folder]);
    expect({ exitCode, last: out.split('\n').at(-2) }).toEqual({
      exitCode: 1,
      last: expect.stringMatching(new RegExp(`^FAIL +${check} .*\\[${code}\\]$`)) as string,
    });
  });
});
