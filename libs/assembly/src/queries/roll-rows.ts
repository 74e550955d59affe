import type { Database } from 'better-sqlite3';
import { prepared } from '#processing';
import type { RollCorrected, RollFrozen } from '../domain/roll.events.js';
import { rightsOn } from '../domain/roll.js';
import type { AssemblyRow } from './assembly-rows.js';
import type { RollView } from './assembly-view.js';

/** The electorate of an assembly; null until it is frozen. */
export const rollView = (database: Database, { assembly_id: assemblyId, roll }: AssemblyRow): RollView | null => {
  if (roll === null) return null;
  const frozen = JSON.parse(roll) as RollFrozen['data'];
  const { asOf, date, count, perCollege, rollHash } = frozen;
  const corrections = correctionRows(database, assemblyId);
  const rights = rightsOn({ status: 'frozen', parts: [], frozen, corrections });
  return { asOf, date, count, perCollege, rollHash, rights, corrections: corrections.map(correctionTold) };
};

/** A correction as it is shown with its assembly. */
export const correctionTold = ({ assemblyId: _ofThisAssembly, ...correction }: RollCorrected['data']): RollView['corrections'][number] =>
  correction;

const correctionRows = (database: Database, assemblyId: string): readonly RollCorrected['data'][] =>
  prepared<[string], string>(database, 'SELECT corrected FROM roll_correction WHERE assembly_id = ? ORDER BY ledger_number')
    .pluck()
    .all(assemblyId)
    .map((corrected) => JSON.parse(corrected) as RollCorrected['data']);
