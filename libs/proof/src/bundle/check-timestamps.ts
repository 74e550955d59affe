import { isDomainError } from '#kernel';
import { fromUtf8 } from '../bytes.js';
import { refusal } from '../refusal.js';
import { certificatesOfPem } from '../timestamp/pem.js';
import { verifyTimestamp } from '../timestamp/timestamp.js';
import type { VerifiedTimestamp } from '../timestamp/verified-timestamp.js';
import { type Audit, DEFAULT_CLOCK_TOLERANCE, pathsIn, readFile } from './audit.js';
import type { LogFindings } from './check-log.js';
import { type Checking, holds } from './finding.js';

const CERTIFICATES_PATH = 'timestamps/certificates.pem';
const ofCheckpoint = /^timestamps\/(\d+)\.tsr$/;

/**
 * Every timestamp is over the checkpoint of its name, by an authority that is trusted; and no entry under a checkpoint claims to have been
 * recorded after someone outside had already seen it there, timestamp or witness.
 * @throws DomainError `TIMESTAMP_MISNAMED` {path}, `ENTRY_AFTER_WITNESS` {source, time, latest}, and those of `verifyTimestamp` with the path
 */
export async function* checkTimestamps(audit: Audit, { latestAt }: LogFindings): Checking {
  for (const { source, checkpoint, cosignatures } of audit.anchors) {
    for (const { time } of cosignatures) {
      assertRecordedBefore(new Date(time * 1000).toISOString(), latestAt.get(checkpoint.size), source, audit);
    }
  }
  const paths = pathsIn(audit.manifest, 'timestamps/').filter((path) => path !== CERTIFICATES_PATH);
  if (paths.length === 0) return;
  const trusted = certificatesOfPem(audit.options.timestampAuthorities ?? fromUtf8(await readFile(audit.bundle, CERTIFICATES_PATH)) ?? '');
  let newest: VerifiedTimestamp | undefined;
  for (const path of paths) {
    const size = ofCheckpoint.exec(path)?.[1];
    if (size === undefined) throw refusal('TIMESTAMP_MISNAMED', { path });
    const data = await readFile(audit.bundle, `checkpoints/${size}.note`);
    const timestamp = await verified(path, await readFile(audit.bundle, path), data, trusted);
    assertRecordedBefore(timestamp.time, latestAt.get(Number(size)), path, audit);
    if (!newest || timestamp.time > newest.time) newest = timestamp;
  }
  const trust = audit.options.timestampAuthorities ? '' : ', under certificates this bundle names';
  yield holds('timestamps', `${paths.length} timestamps hold, the latest of ${newest?.time} by ${newest?.authority}${trust}`, {
    timestamps: paths.length,
    latest: newest?.time,
    authority: newest?.authority,
  });
}

const verified = async (
  path: string,
  response: Uint8Array,
  data: Uint8Array,
  trusted: readonly Uint8Array[],
): Promise<VerifiedTimestamp> => {
  try {
    return await verifyTimestamp(response, { data, trusted });
  } catch (error) {
    throw isDomainError(error) ? refusal(error.code, { path, ...error.details }, error) : error;
  }
};

const assertRecordedBefore = (time: string, latest: string | undefined, source: string, { options }: Audit): void => {
  if (!latest || Date.parse(latest) - Date.parse(time) <= (options.clockTolerance ?? DEFAULT_CLOCK_TOLERANCE)) return;
  throw refusal('ENTRY_AFTER_WITNESS', { source, time, latest });
};
