import type { Projection } from '#processing';
import { timelineProjection } from './timeline.projection.js';

export { HistoryModule } from './history.module.js';
export { ListEntries, type EntryPage } from './list-entries.query.js';

export const historyProjections: readonly Projection[] = [timelineProjection];
