import type { Kysely } from 'kysely';
import type { VaultSchema } from './vault-schema.js';

/** Somebody who had a copy of what was erased, and has let go of it. */
export interface Acknowledgement {
  /** `directory` */
  readonly consumer: string;
  /** name of the machine */
  readonly node: string;
  /** instant */
  readonly purgedAt: string;
}

/** Whoever holds a copy of values, or something made of them, and lets go of it when they are erased. */
export interface PurgedConsumer {
  readonly name: string;
  /** Lets go of everything that is erased; done when nothing of it is left. */
  purge(): Promise<void>;
}

export const acknowledge = async (
  db: Kysely<VaultSchema>,
  requestId: string,
  { consumer, node, purgedAt }: Acknowledgement,
): Promise<void> => {
  await db
    .insertInto('acknowledgement')
    .values({ request_id: requestId, consumer, node, purged_at: purgedAt })
    .onConflict((conflict) => conflict.columns(['request_id', 'consumer', 'node']).doNothing())
    .execute();
};

export const acknowledgementsOf = (db: Kysely<VaultSchema>, requestId: string): Promise<readonly Acknowledgement[]> =>
  db
    .selectFrom('acknowledgement')
    .select(['consumer', 'node', 'purged_at as purgedAt'])
    .where('request_id', '=', requestId)
    .orderBy('consumer')
    .orderBy('node')
    .execute();
