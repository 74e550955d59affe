import { LOG_KEY, makeBundle, type MemoryBundle } from '../../testing/audit-bundle.js';
import { testEntries } from '../../testing/entries.js';
import { TAMPERINGS } from '../../testing/tamperings.js';
import { describeWithOpenssl, TimestampAuthority } from '../../testing/timestamp-authority.js';
import { vectorText } from '../../testing/vectors.js';
import { formatPublicKey } from '../note/note-key.js';
import type { AuditOptions } from './audit.js';
import type { BundleReader } from './bundle-reader.js';
import type { Finding } from './finding.js';
import { verifyBundle } from './verify-bundle.js';

const findingsOf = async (bundle: BundleReader, options?: AuditOptions): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for await (const finding of verifyBundle(bundle, options)) if (finding.outcome !== 'progress') findings.push(finding);
  return findings;
};

const lines = (findings: readonly Finding[]) => findings.map((finding) => `${finding.outcome} ${finding.check}`);

describe('an audit bundle', () => {
  it('holds when nothing was changed, check by check', async () => {
    const findings = await findingsOf(await makeBundle());
    expect(lines(findings)).toEqual([
      'holds manifest',
      'holds signatures',
      'holds log',
      'holds checkpoints',
      'holds consistency',
      'holds entries',
      'holds revisions',
      'holds clock',
      'holds receipts',
    ]);
    expect(findings.map((finding) => (finding.outcome === 'holds' ? finding.text : ''))).toEqual([
      '20 files are complete and as listed',
      `the checkpoint of 600 entries is signed by ${formatPublicKey(LOG_KEY)}, the key this bundle names, and cosigned by w1`,
      '600 entries hash to the leaves, the tiles and the signed root',
      '7 checkpoints are all heads of this one history',
      '3 proofs from checkpoint to checkpoint hold',
      'every entry is canonical and complete',
      '400 streams count from 0 without a gap',
      'the clock runs forward, to 2026-01-01T00:09:59.000Z',
      '2 receipts are for entries of this log',
    ]);
  });

  it('holds for an auditor who brings her own policy, key, checkpoint and receipt', async () => {
    const bundle = await makeBundle();
    const findings = await findingsOf(bundle, {
      policy: bundle.text('policy'),
      logKey: formatPublicKey(LOG_KEY),
      checkpoints: [{ name: 'phone.note', content: bundle.text('checkpoints/300.note') }],
      receipts: [{ name: 'hers.tlog-proof', content: bundle.text('receipts/0.tlog-proof') }],
    });
    expect(findings.every(({ outcome }) => outcome === 'holds')).toBe(true);
    expect(findings[1]).toMatchObject({ text: expect.not.stringContaining('this bundle names') as string });
  });

  it.each([0, 1, 255, 256, 257])('of %i entries holds', async (size) => {
    const entries = testEntries(size);
    const findings = await findingsOf(await makeBundle({ entries, earlierSizes: size > 10 ? [10] : [] }));
    expect(findings.every(({ outcome }) => outcome === 'holds')).toBe(true);
  });

  it('tells how far it is', async () => {
    const entries = testEntries(256 * 64 + 1);
    const progress: Finding[] = [];
    for await (const finding of verifyBundle(await makeBundle({ entries, earlierSizes: [] }))) {
      if (finding.outcome === 'progress') progress.push(finding);
    }
    expect(progress).toEqual([{ outcome: 'progress', check: 'log', done: 16_384, of: 16_385 }]);
  });

  it.each(TAMPERINGS)('$title: $code', async ({ make, check, code, names, options }) => {
    const findings = await findingsOf(await make(), await options?.());
    const last = findings.at(-1);
    expect(last).toMatchObject({ outcome: 'fails', check, code, text: expect.stringContaining(names) as string });
    expect(findings.slice(0, -1).every(({ outcome }) => outcome === 'holds')).toBe(true);
  });
});

describeWithOpenssl('an audit bundle with a timestamp', () => {
  let authority: TimestampAuthority;
  beforeAll(() => (authority = new TimestampAuthority()));
  afterAll(() => authority.close());

  const stamped = async () => {
    const bundle = await makeBundle();
    const response = authority.stamp(bundle.bytes('checkpoints/600.note'));
    return bundle.put('timestamps/600.tsr', response).put('timestamps/certificates.pem', authority.root).list();
  };
  const verdict = async (bundle: BundleReader, options?: AuditOptions) =>
    (await findingsOf(bundle, options)).find(({ check, outcome }) => check === 'timestamps' || outcome === 'fails');

  it('holds, and says whose certificates it relied on', async () => {
    const own = {
      outcome: 'holds',
      check: 'timestamps',
      text: expect.stringMatching(/^1 timestamps hold, .* by Authority, under certificates/) as string,
    };
    expect(await verdict(await stamped())).toMatchObject(own);
    const brought = await verdict(await stamped(), { timestampAuthorities: authority.root });
    expect(brought).toMatchObject({ outcome: 'holds', text: expect.not.stringContaining('this bundle names') as string });
  });

  it.each<[string, string, (bundle: MemoryBundle) => unknown]>([
    ['over another checkpoint', 'TIMESTAMP_OTHER_DATA', (bundle) => bundle.put('timestamps/300.tsr', bundle.bytes('timestamps/600.tsr'))],
    [
      'with a changed byte',
      'TIMESTAMP_SIGNATURE_INVALID',
      (bundle) => bundle.flip('timestamps/600.tsr', bundle.bytes('timestamps/600.tsr').length - 1),
    ],
    [
      'of a stranger',
      'TIMESTAMP_NOT_TRUSTED',
      (bundle) => bundle.put('timestamps/certificates.pem', vectorText('rfc3161-local/ec-ca.pem')),
    ],
    ['of no checkpoint', 'TIMESTAMP_MISNAMED', (bundle) => bundle.put('timestamps/latest.tsr', bundle.bytes('timestamps/600.tsr'))],
    ['of a checkpoint that is not there', 'FILE_MISSING', (bundle) => bundle.put('timestamps/1.tsr', bundle.bytes('timestamps/600.tsr'))],
    ['that is none', 'TIMESTAMP_MALFORMED', (bundle) => bundle.put('timestamps/300.tsr', 'none')],
  ])('does not hold for one %s: %s', async (_name, code, tamper) => {
    const bundle = await stamped();
    tamper(bundle);
    expect(await verdict(bundle.list())).toMatchObject({ outcome: 'fails', check: 'timestamps', code });
  });
});
