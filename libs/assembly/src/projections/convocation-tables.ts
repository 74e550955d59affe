import type { Database } from 'better-sqlite3';
import type { RecordedOneOf } from '#kernel';
import type { ConvocationEvent } from '../domain/assembly.events.js';
import type { ConsultationListDrawn } from '../domain/consultation-list.events.js';
import type { Meeting } from '../domain/convocation.events.js';

export const CONVOCATION_TYPES = [
  'AssemblyConvened',
  'AssemblyPostponed',
  'AssemblyCancelled',
  'SecondCallConvened',
  'ConsultationListDrawn',
] as const;

/** `assembly` says how each stands now; `convocation` every act by which the members were called, in the order of the ledger. */
export const convocationTables: readonly string[] = [
  `CREATE TABLE assembly (
    assembly_id TEXT PRIMARY KEY, kind TEXT NOT NULL, date TEXT NOT NULL, notice_sent_on TEXT NOT NULL, call INTEGER NOT NULL,
    rulebook_version INTEGER NOT NULL, status TEXT NOT NULL, time TEXT, place_digest TEXT, venue TEXT, agenda TEXT NOT NULL,
    documents TEXT NOT NULL, consultation_list TEXT, bureau TEXT, roll TEXT, opened_at TEXT, closed_at TEXT,
    first_number INTEGER NOT NULL, last_number INTEGER NOT NULL) STRICT`,
  'CREATE TABLE convocation (ledger_number INTEGER PRIMARY KEY, assembly_id TEXT NOT NULL, type TEXT NOT NULL, told TEXT NOT NULL) STRICT',
];

export const convocationIndexes: readonly string[] = [
  'CREATE INDEX assembly_by_date ON assembly (date)',
  'CREATE INDEX convocation_of_assembly ON convocation (assembly_id)',
];

/** Keeps both tables: what a later act does not say of hour, place and venue stays. */
export const convocationWriter = (database: Database) => {
  const told = database.prepare('INSERT INTO convocation VALUES (?, ?, ?, ?)');
  const convened = database.prepare(
    `INSERT INTO assembly VALUES (?, ?, ?, ?, ?, ?, 'convened', ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, NULL, ?, ?)`,
  );
  const moved = database.prepare(
    `UPDATE assembly SET status = 'convened', date = ?, notice_sent_on = ?, time = coalesce(?, time), place_digest = coalesce(?, place_digest),
      venue = coalesce(?, venue), call = coalesce(?, call), last_number = ? WHERE assembly_id = ?`,
  );
  const cancelled = database.prepare(`UPDATE assembly SET status = 'cancelled', last_number = ? WHERE assembly_id = ?`);
  const listed = database.prepare('UPDATE assembly SET consultation_list = ?, last_number = ? WHERE assembly_id = ?');

  const move = (meeting: Meeting & { readonly assemblyId: string }, number: number, call: 2 | null): void => {
    const { assemblyId, date, noticeSentOn, time = null, placeDigest = null, venue = null } = meeting;
    moved.run(date, noticeSentOn, time, placeDigest, venue, call, number, assemblyId);
  };

  const apply = ({ type, data, number }: RecordedOneOf<ConvocationEvent>): void => {
    switch (type) {
      case 'AssemblyConvened': {
        const { assemblyId, kind, date, noticeSentOn, call, rulebookVersion } = data;
        const { time = null, placeDigest = null, venue = null, agenda = [], documents = [] } = data;
        const lists = [JSON.stringify(agenda), JSON.stringify(documents)];
        convened.run(assemblyId, kind, date, noticeSentOn, call, rulebookVersion, time, placeDigest, venue, ...lists, number, number);
        return;
      }
      case 'AssemblyPostponed':
        return move(data, number, null);
      case 'SecondCallConvened':
        return move(data, number, 2);
      case 'AssemblyCancelled':
        cancelled.run(number, data.assemblyId);
    }
  };

  return {
    take: (event: RecordedOneOf<ConvocationEvent | ConsultationListDrawn>): void => {
      const { assemblyId, ...said } = event.data;
      if (event.type === 'ConsultationListDrawn') return void listed.run(JSON.stringify(said), event.number, assemblyId);
      told.run(event.number, assemblyId, event.type, JSON.stringify(said));
      apply(event);
    },
  };
};
