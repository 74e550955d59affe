import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { Proposer } from '../domain/agenda.events.js';
import type { ConsultationListDrawn } from '../domain/consultation-list.events.js';
import type { AssemblyDocument } from '../domain/convocation.events.js';
import type { AssemblyRow } from './assembly-rows.js';
import type { AssemblyView, ConvocationAct, ResolutionView } from './assembly-view.js';

/** How an assembly is to be held, with digests where the view has texts. */
export interface AssemblyAsConvened extends Pick<AssemblyView, 'time' | 'venue' | 'documents' | 'convocations' | 'consultationList'> {
  readonly placeDigest: string | null;
  readonly agendaDigests: readonly string[];
}

export const asConvened = (database: Database, row: AssemblyRow): AssemblyAsConvened => ({
  time: row.time,
  venue: row.venue,
  placeDigest: row.place_digest,
  agendaDigests: JSON.parse(row.agenda) as string[],
  documents: JSON.parse(row.documents) as AssemblyDocument[],
  convocations: convocationRows(database, row.assembly_id),
  consultationList:
    row.consultation_list === null ? null : (JSON.parse(row.consultation_list) as Omit<ConsultationListDrawn['data'], 'assemblyId'>),
});

const convocationRows = (database: Database, assemblyId: string): readonly ConvocationAct[] =>
  prepared<[string], { readonly type: ConvocationAct['act']; readonly told: string }>(
    database,
    'SELECT type, told FROM convocation WHERE assembly_id = ? ORDER BY ledger_number',
  )
    .all(assemblyId)
    .map(({ type, told }) => actOf(type, JSON.parse(told) as Omit<ConvocationAct, 'act'>));

/** An act as it is shown: what stands once and for all in the first convocation is not repeated. */
export const actOf = (act: ConvocationAct['act'], said: Omit<ConvocationAct, 'act'>): ConvocationAct => {
  const { date, time, placeDigest, venue, noticeSentOn, lateNotice, ground, kinds } = said;
  return { act, date, time, placeDigest, venue, noticeSentOn, lateNotice, ground, kinds };
};

interface ResolutionRow {
  readonly resolution_id: string;
  readonly number: number;
  readonly kind: string;
  readonly text_digest: string;
  readonly annexes: string;
  readonly proposed_by: Proposer;
  readonly withdrawn: 0 | 1;
}

export const resolutionRows = (database: Database, assemblyId: string): readonly Omit<ResolutionView, 'text'>[] =>
  prepared<[string], ResolutionRow>(database, 'SELECT * FROM resolution WHERE assembly_id = ? ORDER BY number')
    .all(assemblyId)
    .map((row) => ({
      resolutionId: row.resolution_id,
      number: row.number,
      kind: row.kind,
      textDigest: row.text_digest,
      annexDigests: JSON.parse(row.annexes) as string[],
      proposedBy: row.proposed_by,
      withdrawn: row.withdrawn === 1,
    }));

/** Resolutions on which a ballot was opened that still counts: their texts stay as they are. */
export const putToVote = (database: Database, assemblyId: string): readonly string[] =>
  prepared<[string], string>(database, `SELECT DISTINCT subject_id FROM ballot WHERE assembly_id = ? AND status <> 'annulled'`)
    .pluck()
    .all(assemblyId);
