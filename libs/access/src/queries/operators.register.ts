import type { EventStore } from '#event-store';
import type { FoldedStreams } from '#cqrs';
import type { ReadModels } from '#processing';
import { DomainError } from '#kernel';
import { roleFolding, roleStream } from '../domain/role.js';
import { ROLES } from '../projections/roles.projection.js';
import { holdersOf } from './role-rows.js';

/** How long to wait for the read model to take the last entries, in milliseconds. */
const PATIENCE = 30_000;

interface Registers {
  readonly store: EventStore;
  readonly streams: FoldedStreams;
  readonly readModels: ReadModels;
}

/**
 * Answers `operators`: those the read model names once it has taken everything recorded up to the question, each as her own stream says now.
 * @throws DomainError `ROLES_NOT_READY` when it has not caught up in time; the same command may be sent again
 */
export const operatorsRegister =
  ({ store, streams, readModels }: Registers) =>
  async (): Promise<readonly string[]> => {
    const head = await store.head();
    const { stale } = await readModels.waitFor(ROLES, head?.number, PATIENCE);
    if (stale) throw new DomainError('ROLES_NOT_READY', {}, 'unavailable');
    const named = holdersOf(readModels.reader(ROLES), 'operator');
    const states = await Promise.all(named.map((actorId) => streams.load(roleStream(actorId), roleFolding)));
    return named.filter((_actor, index) => states[index]?.state.roles.includes('operator'));
  };
