import type { Database } from 'better-sqlite3';
import type { ProxyEvent, ProxyHolderEvent } from '../domain/proxy.events.js';

/** The proxy of each member who gave one: `blank` and `accepted` ones are in force, `given` ones wait for an answer. */
export const proxyTable = `CREATE TABLE proxy (
  assembly_id TEXT NOT NULL, grantor_id TEXT NOT NULL, proxy_id TEXT NOT NULL, holder_id TEXT, status TEXT NOT NULL,
  PRIMARY KEY (assembly_id, grantor_id)) STRICT, WITHOUT ROWID`;

/** Keeps the table. What is answered about a proxy that was given anew since changes nothing. */
export const proxyWriter = (database: Database) => {
  const given = database.prepare('INSERT OR REPLACE INTO proxy VALUES (?, ?, ?, ?, ?)');
  const answered = database.prepare('UPDATE proxy SET status = ? WHERE assembly_id = ? AND grantor_id = ? AND proxy_id = ?');
  const revoked = database.prepare('DELETE FROM proxy WHERE assembly_id = ? AND grantor_id = ?');
  return {
    take: ({ type, data }: ProxyEvent | ProxyHolderEvent): void => {
      const { assemblyId, grantorId, proxyId, holderId } = data;
      switch (type) {
        case 'ProxyGiven':
          return void given.run(assemblyId, grantorId, proxyId, holderId ?? null, holderId === undefined ? 'blank' : 'given');
        case 'ProxyRevoked':
          return void revoked.run(assemblyId, grantorId);
        case 'ProxyAccepted':
          return void answered.run('accepted', assemblyId, grantorId, proxyId);
        case 'ProxyRefused':
          return void answered.run('refused', assemblyId, grantorId, proxyId);
        case 'ProxyReleased':
          return; // the revocation it follows has taken the row away
      }
    },
  };
};
