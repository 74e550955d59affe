import type { CaseLine } from '../../server/discipline.js';

/** Cases whose day has passed, then those by the day that comes first, then those nobody waits for. */
export const mostUrgentFirst = <Line extends Pick<CaseLine, 'dueOn' | 'overdue'>>(cases: readonly Line[]): readonly Line[] =>
  [...cases].sort(
    (one, other) => Number(other.overdue) - Number(one.overdue) || (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'),
  );
