import type { RecordedOneOf } from '#kernel';
import type { Projection } from '#processing';
import type { AnnouncementEvent } from '../domain/announcement.events.js';
import type { AssemblyEvent } from '../domain/assembly.events.js';
import type { AttendanceEvent } from '../domain/attendance.events.js';
import type { BallotEvent } from '../domain/ballot.events.js';
import type { PostalVoteReceived } from '../domain/postal-vote.events.js';
import type { ProxyEvent, ProxyHolderEvent } from '../domain/proxy.events.js';
import type { RollCorrected, RollFrozen } from '../domain/roll.events.js';
import { agendaTable, agendaWriter } from './agenda-table.js';
import { announcementTable, announcementWriter } from './announcement-table.js';
import { attendanceTables, attendanceWriter } from './attendance-table.js';
import { CONVOCATION_TYPES, convocationIndexes, convocationTables, convocationWriter } from './convocation-tables.js';
import { postalTables, postalWriter } from './postal-table.js';
import { proxyTable, proxyWriter } from './proxy-table.js';

type Recorded = RecordedOneOf<
  | AnnouncementEvent
  | AssemblyEvent
  | AttendanceEvent
  | PostalVoteReceived
  | ProxyEvent
  | ProxyHolderEvent
  | BallotEvent
  | RollFrozen
  | RollCorrected
>;

/** What happened at each assembly, except the votes: agenda, roll, proxies, attendance, quorum, ballots and their results. */
export const assemblyRecordProjection: Projection = {
  name: 'assembly-record',
  version: 5,
  handles: [
    ...CONVOCATION_TYPES,
    'ResolutionTabled',
    'ResolutionAmended',
    'ResolutionWithdrawn',
    'RollFrozen',
    'RollCorrected',
    'AssemblyOpened',
    'AttendanceAnnounced',
    'CheckedIn',
    'CheckedOut',
    'CheckInRetracted',
    'PostalVoteReceived',
    'ProxyGiven',
    'ProxyAccepted',
    'ProxyRefused',
    'ProxyReleased',
    'ProxyRevoked',
    'ProxyLapsed',
    'ProxyRestored',
    'QuorumNoted',
    'BallotOpened',
    'BallotClosed',
    'PaperCountRecorded',
    'ShowOfHandsRecorded',
    'ResultProclaimed',
    'PrioritiesProclaimed',
    'BallotAnnulled',
    'AssemblyClosed',
  ],
  schema: [
    ...convocationTables,
    agendaTable,
    'CREATE TABLE roll_correction (ledger_number INTEGER PRIMARY KEY, assembly_id TEXT NOT NULL, corrected TEXT NOT NULL) STRICT',
    `CREATE TABLE quorum (ledger_number INTEGER PRIMARY KEY, assembly_id TEXT NOT NULL, noted TEXT NOT NULL) STRICT`,
    announcementTable,
    ...attendanceTables,
    ...postalTables,
    proxyTable,
    `CREATE TABLE ballot (
      ballot_id TEXT PRIMARY KEY, assembly_id TEXT NOT NULL, subject_id TEXT NOT NULL, opened TEXT NOT NULL, status TEXT NOT NULL,
      opened_at TEXT NOT NULL, closed_at TEXT, counted INTEGER NOT NULL, result TEXT, annulment TEXT, first_number INTEGER NOT NULL, last_number INTEGER NOT NULL) STRICT`,
  ],
  indexes: [
    'CREATE INDEX proxy_by_holder ON proxy (assembly_id, holder_id)',
    'CREATE INDEX quorum_of_assembly ON quorum (assembly_id)',
    'CREATE INDEX ballot_of_assembly ON ballot (assembly_id, first_number)',
    ...convocationIndexes,
    'CREATE INDEX ballot_of_subject ON ballot (subject_id)',
    'CREATE INDEX correction_of_assembly ON roll_correction (assembly_id)',
  ],
  prepare: (database) => {
    const run = (sql: string) => {
      const statement = database.prepare(sql);
      return (...values: (string | number | undefined)[]) => statement.run(...values.map((value) => value ?? null));
    };
    const convocations = convocationWriter(database);
    const agenda = agendaWriter(database);
    const rollCorrected = run('INSERT INTO roll_correction VALUES (?, ?, ?)');
    const rollFrozen = run('UPDATE assembly SET roll = ?, last_number = ? WHERE assembly_id = ?');
    const opened = run(`UPDATE assembly SET status = 'open', bureau = ?, opened_at = ?, last_number = ? WHERE assembly_id = ?`);
    const closed = run(`UPDATE assembly SET status = 'closed', closed_at = ?, last_number = ? WHERE assembly_id = ?`);
    const announcements = announcementWriter(database);
    const attendance = attendanceWriter(database);
    const postalVotes = postalWriter(database);
    const proxies = proxyWriter(database);
    const quorumNoted = run('INSERT INTO quorum VALUES (?, ?, ?)');
    const ballotOpened = run(`INSERT INTO ballot VALUES (?, ?, ?, ?, 'open', ?, NULL, 0, NULL, NULL, ?, ?)`);
    const ballotClosed = run(`UPDATE ballot SET status = 'closed', closed_at = ?, last_number = ? WHERE ballot_id = ?`);
    // What was counted is the tally's: here it only matters that it was.
    const counted = run('UPDATE ballot SET counted = 1, last_number = ? WHERE ballot_id = ?');
    const proclaimed = run(`UPDATE ballot SET status = 'proclaimed', result = ?, last_number = ? WHERE ballot_id = ?`);
    const annulled = run(`UPDATE ballot SET status = 'annulled', annulment = ?, last_number = ? WHERE ballot_id = ?`);

    return {
      apply: (recorded) => {
        // `handles` lists exactly the events of these unions.
        const event = recorded as Recorded;
        const { number, meta } = recorded;
        switch (event.type) {
          case 'AssemblyConvened':
          case 'AssemblyPostponed':
          case 'AssemblyCancelled':
          case 'SecondCallConvened':
          case 'ConsultationListDrawn':
            return convocations.take(event);
          case 'ResolutionTabled':
          case 'ResolutionAmended':
          case 'ResolutionWithdrawn':
            return agenda.take(event);
          case 'RollCorrected':
            return void rollCorrected(number, event.data.assemblyId, JSON.stringify(event.data));
          case 'RollFrozen':
            return void rollFrozen(JSON.stringify(event.data), number, event.data.assemblyId);
          case 'AssemblyOpened':
            attendance.countHeads(event.data.assemblyId, 'opening');
            return void opened(JSON.stringify(event.data.bureau), meta.recordedAt, number, event.data.assemblyId);
          case 'AssemblyClosed':
            attendance.countHeads(event.data.assemblyId, 'closing');
            return void closed(meta.recordedAt, number, event.data.assemblyId);
          case 'AttendanceAnnounced':
            return announcements.take(event);
          case 'CheckedIn':
          case 'CheckedOut':
          case 'CheckInRetracted':
            return attendance.take(event);
          case 'PostalVoteReceived':
            return postalVotes.take(event);
          case 'ProxyGiven':
          case 'ProxyAccepted':
          case 'ProxyRefused':
          case 'ProxyReleased':
          case 'ProxyRevoked':
          case 'ProxyLapsed':
          case 'ProxyRestored':
            return proxies.take(event);
          case 'QuorumNoted':
            return void quorumNoted(number, event.data.assemblyId, JSON.stringify(event.data));
          case 'BallotOpened': {
            const { ballotId, assemblyId, subject } = event.data;
            const subjectId = subject.kind === 'resolution' ? subject.resolutionId : subject.electionId;
            return void ballotOpened(ballotId, assemblyId, subjectId, JSON.stringify(event.data), meta.recordedAt, number, number);
          }
          case 'BallotClosed':
            return void ballotClosed(meta.recordedAt, number, event.data.ballotId);
          case 'PaperCountRecorded':
          case 'ShowOfHandsRecorded':
            return void counted(number, event.data.ballotId);
          case 'ResultProclaimed':
          case 'PrioritiesProclaimed':
            return void proclaimed(JSON.stringify(event.data), number, event.data.ballotId);
          case 'BallotAnnulled':
            return void annulled(event.data.ground, number, event.data.ballotId);
        }
      },
    };
  },
};
