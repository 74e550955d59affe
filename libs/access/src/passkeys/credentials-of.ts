import type { Kysely } from 'kysely';
import type { AccessSchema } from '../access-schema.js';

/** A passkey as browsers are told of it. */
export interface KnownCredential {
  readonly id: string;
  readonly transports: string[];
}

/** The passkeys of an account, so that her browser offers these, or makes no second one on the same device. */
export const credentialsOf = async (db: Kysely<AccessSchema>, accountId: string): Promise<KnownCredential[]> => {
  const rows = await db.selectFrom('passkey').select(['credential_id', 'transports']).where('account_id', '=', accountId).execute();
  return rows.map(({ credential_id: id, transports }) => ({ id, transports: transports.split(' ').filter((way) => way !== '') }));
};
