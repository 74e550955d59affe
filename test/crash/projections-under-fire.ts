import { streamName } from '#kernel';
import type { Projection } from '#processing';
import { assemblyRecordProjection } from '../../libs/assembly/src/projections/assembly-record.projection.js';
import { tallyProjection } from '../../libs/assembly/src/projections/tally.projection.js';
import { timelineProjection } from '../../libs/history/src/projections/timeline.projection.js';

/** The read models that move while votes are cast; they are killed in the middle of a batch as well. */
export const projectionsUnderFire: readonly Projection[] = [tallyProjection, assemblyRecordProjection, timelineProjection];

/** Entries of a command that writes several. */
export const ENTRIES_TOGETHER = 5;

/** Where they are written. */
export const PAGES_STREAM = streamName('pages', 'written-together');
