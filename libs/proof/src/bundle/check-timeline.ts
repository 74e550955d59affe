import type { LogFindings } from './check-log.js';
import { type Checking, holds } from './finding.js';

/**
 * Every entry has the form of one, each stream counts from 0 without a gap, and the clock of the ledger never went back.
 * @throws DomainError those of `parseEntry` with {number}, `REVISION_GAP` {number, stream, rev, expected}, `CLOCK_WENT_BACK` {number, time, before}
 */
export async function* checkTimeline({ timeline }: LogFindings): Checking {
  if (timeline.malformed) throw timeline.malformed;
  yield holds('entries', 'every entry is canonical and complete');
  if (timeline.revisionGap) throw timeline.revisionGap;
  yield holds('revisions', `${timeline.streams} streams count from 0 without a gap`, { streams: timeline.streams });
  if (timeline.clockBack) throw timeline.clockBack;
  const { latest } = timeline;
  yield holds('clock', latest ? `the clock runs forward, to ${latest}` : 'there is no entry yet', { latest });
}
