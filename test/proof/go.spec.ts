import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatPublicKey } from '#proof';
import { LOG_KEY, makeBundle } from '../../libs/proof/testing/audit-bundle.js';
import { testEntries } from '../../libs/proof/testing/entries.js';
import { writeBundle } from '../../libs/proof/testing/on-disk.js';
import { TAMPERINGS } from '../../libs/proof/testing/tamperings.js';

/** Debian's golang-go and golang-golang-x-mod-dev. */
const SOURCES = '/usr/share/gocode';
const PROGRAM = fileURLToPath(new URL('../../libs/proof/audit.go', import.meta.url));

const workshop = mkdtempSync(join(tmpdir(), 'go-audit-'));
const built = join(workshop, 'audit');

/** Why there is no Go here, or nothing when the program is built. */
const missing = (): string | undefined => {
  if (spawnSync('go', ['version']).status !== 0) return 'go cannot be run';
  if (!existsSync(join(SOURCES, 'src/golang.org/x/mod/sumdb/tlog'))) return `golang.org/x/mod is not in ${SOURCES}`;
  const env = { ...process.env, GO111MODULE: 'off', GOPATH: SOURCES, GOCACHE: join(workshop, 'cache'), GOFLAGS: '' };
  const { status, stderr } = spawnSync('go', ['build', '-o', built, PROGRAM], { env, encoding: 'utf8' });
  return status === 0 ? undefined : stderr;
};
const reason = missing();
if (reason) console.warn(`skipped: the check by Go's sumdb, because ${reason}`);

/** What is only about files of ours: Go's tools know no manifest, policy or canonical form, and one witness key at most. */
const BEYOND_GO = new Set([
  'FILE_CHANGED',
  'FILE_NOT_LISTED',
  'CHECKPOINT_MISNAMED',
  'RECEIPT_MISNAMED',
  'MANIFEST_CHECKPOINT_MISMATCH',
  'MANIFEST_MALFORMED',
  'MANIFEST_PATH_UNSAFE',
  'POLICY_MALFORMED',
  'WITNESSES_TOO_FEW',
  'ENTRY_AFTER_WITNESS',
  'ENTRY_NOT_CANONICAL',
  'ENTRY_MALFORMED',
  'CONSISTENCY_PROOF_TOO_SHORT',
  'CONSISTENCY_WITHOUT_CHECKPOINT',
]);
/** Go makes its own consistency proofs from the tiles and never reads ours; what a member holds is for her to check. */
const OF_GO = TAMPERINGS.filter(({ code, check, names }) => {
  if (BEYOND_GO.has(code) || check === 'consistency') return false;
  return names !== 'projections/members.json' && names !== 'hers.tlog-proof';
});

(reason ? describe.skip : describe)('golang.org/x/mod/sumdb', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(workshop, 'bundle-'))));
  afterAll(() => rmSync(workshop, { recursive: true, force: true }));

  const audit = (...words: string[]) => {
    const { status, stdout } = spawnSync(built, [folder, ...words], { encoding: 'utf8' });
    return { status, stdout };
  };

  it.each([1, 255, 256, 257, 600, 66_000])('believes a bundle of %i entries: note, tree, tiles, checkpoints and receipts', async (size) => {
    const earlierSizes = [1, 100, 256, 300, 65_536].filter((earlier) => earlier < size);
    writeBundle(await makeBundle({ entries: testEntries(size), earlierSizes }), folder);
    const { status, stdout } = audit(formatPublicKey(LOG_KEY));
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/everything holds\n$/) as string });
    expect(stdout).toContain(`${earlierSizes.length + 1} checkpoints are continued`);
  });

  it.each(OF_GO)('finds $title', async ({ make, options }) => {
    writeBundle(await make(), folder);
    const { logKey = '', checkpoints = [] } = (await options?.()) ?? {};
    const kept = join(folder, 'kept.note');
    for (const { content } of checkpoints) writeFileSync(kept, content);
    const { status, stdout } = audit(logKey, ...(checkpoints.length > 0 ? [kept] : []));
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringMatching(/^FAIL/m) as string });
  });

  it('is given most of the cheats there are', () => expect(OF_GO.length).toBeGreaterThan(18));
});
