import type { Database } from 'better-sqlite3';
import type { ProxyEvent, ProxyHolderEvent } from '../domain/proxy.events.js';

/** The proxy of each member who gave one: `blank` and `accepted` ones are in force, `given` ones wait for an answer. */
export const proxyTable = `CREATE TABLE proxy (
  assembly_id TEXT NOT NULL, grantor_id TEXT NOT NULL, proxy_id TEXT NOT NULL, holder_id TEXT, status TEXT NOT NULL,
  PRIMARY KEY (assembly_id, grantor_id)) STRICT, WITHOUT ROWID`;

/** True for the line of `proxy` whose grantor is there herself. */
export const grantorPresent =
  'EXISTS (SELECT 1 FROM attendance AS own WHERE own.assembly_id = proxy.assembly_id AND own.member_id = proxy.grantor_id)';

const holderPresent =
  'EXISTS (SELECT 1 FROM attendance AS held WHERE held.assembly_id = proxy.assembly_id AND held.member_id = proxy.holder_id)';

/** True for the line of `proxy` that represents somebody who is not there: a blank one, or one in the hands of somebody who is. */
export const represents = `NOT ${grantorPresent} AND (status = 'blank' OR (status = 'accepted' AND ${holderPresent}))`;

/** How many members of an assembly are represented. */
export const representedSql = (assembly: string): string => `SELECT count(*) FROM proxy WHERE assembly_id = ${assembly} AND ${represents}`;

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
        case 'ProxyRestored':
          return void given.run(assemblyId, grantorId, proxyId, holderId ?? null, holderId === undefined ? 'blank' : 'given');
        case 'ProxyRevoked':
        case 'ProxyLapsed':
          return void revoked.run(assemblyId, grantorId);
        case 'ProxyAccepted':
          return void answered.run('accepted', assemblyId, grantorId, proxyId);
        case 'ProxyRefused':
          return void answered.run('refused', assemblyId, grantorId, proxyId);
        case 'ProxyReleased':
          return; // what it follows, a revocation or a lapse, has taken the row away
      }
    },
  };
};
