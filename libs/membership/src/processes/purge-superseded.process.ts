import type { RecordedOneOf } from '#kernel';
import type { Process } from '#processing';
import type { PersonalDataSuperseded } from '../domain/membership.events.js';

/** Deletes what was rectified: again after a crash, and again in a vault restored from an older copy. */
export const purgeSuperseded: Process = {
  name: 'purge-superseded',
  startFrom: 'beginning',
  handles: ['PersonalDataSuperseded'],
  prepare: () => ({
    react: (recorded) => {
      // `handles` lists this one event.
      const { data, id, meta } = recorded as RecordedOneOf<PersonalDataSuperseded>;
      return [
        { effect: 'purge', command: { type: 'PurgeErased', data: { requestId: id, digests: data.superseded, erasedAt: meta.recordedAt } } },
      ];
    },
  }),
};
