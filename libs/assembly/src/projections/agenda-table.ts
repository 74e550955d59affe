import type { Database } from 'better-sqlite3';
import type { AgendaEvent } from '../domain/agenda.events.js';

/** Resolutions with the text they have now. */
export const agendaTable = `CREATE TABLE resolution (
  assembly_id TEXT NOT NULL, number INTEGER NOT NULL, resolution_id TEXT NOT NULL, kind TEXT NOT NULL, text_digest TEXT NOT NULL,
  annexes TEXT NOT NULL, proposed_by TEXT NOT NULL, withdrawn INTEGER NOT NULL, PRIMARY KEY (assembly_id, number)) STRICT, WITHOUT ROWID`;

/** A text under a ballot stays as it is: a change that came into the ledger after it was put to the vote changes nothing. */
const NOT_PUT = `assembly_id = ? AND resolution_id = ?
  AND NOT EXISTS (SELECT 1 FROM ballot WHERE ballot.subject_id = resolution.resolution_id AND ballot.status <> 'annulled')`;

export const agendaWriter = (database: Database) => {
  const tabled = database.prepare('INSERT INTO resolution VALUES (?, ?, ?, ?, ?, ?, ?, 0)');
  const amended = database.prepare(`UPDATE resolution SET text_digest = ?, annexes = ? WHERE ${NOT_PUT}`);
  const withdrawn = database.prepare(`UPDATE resolution SET withdrawn = 1 WHERE ${NOT_PUT}`);
  return {
    take: ({ type, data }: AgendaEvent): void => {
      const { assemblyId, resolutionId } = data;
      switch (type) {
        case 'ResolutionTabled': {
          const { number, kind, textDigest, annexDigests = [], proposedBy = 'board' } = data;
          return void tabled.run(assemblyId, number, resolutionId, kind, textDigest, JSON.stringify(annexDigests), proposedBy);
        }
        case 'ResolutionAmended':
          return void amended.run(data.textDigest, JSON.stringify(data.annexDigests ?? []), assemblyId, resolutionId);
        case 'ResolutionWithdrawn':
          return void withdrawn.run(assemblyId, resolutionId);
      }
    },
  };
};
