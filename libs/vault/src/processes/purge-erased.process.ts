import type { RecordedOneOf } from '#kernel';
import type { Process } from '#processing';
import type { ErasureEvent } from '../domain/erasure.events.js';

/** Deletes what the ledger says is erased: again after a crash, and again in a vault restored from an older copy. */
export const purgeErased: Process = {
  name: 'purge-erased',
  startFrom: 'beginning',
  handles: ['PersonalDataErased'],
  prepare: () => ({
    react: (recorded) => {
      // `handles` lists this one event.
      const { data, meta } = recorded as RecordedOneOf<ErasureEvent>;
      const { requestId, digests } = data;
      return [{ effect: 'purge', command: { type: 'PurgeErased', data: { requestId, digests, erasedAt: meta.recordedAt } } }];
    },
  }),
};
