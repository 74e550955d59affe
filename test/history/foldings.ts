import type { Folding } from '#kernel';
import {
  assemblyFolding,
  ballotFolding,
  papersFolding,
  proxyFolding,
  proxyHolderFolding,
  rollFolding,
  voteFolding,
} from '#assembly/domain';
import { electionFolding, mandateFolding } from '#elections/domain';
import { memberNumberDecider, membershipFolding } from '#membership/domain';
import { importDecider } from '#register-exchange';
import { logKeyFolding } from '#sealing';
import { sharesFolding } from '#shares/domain';
import { financialYearDecider, rulebookFolding } from '#statutes/domain';
import { erasureFolding } from '#vault/domain';
import { attendanceFolding } from '../../libs/assembly/src/domain/attendance.js';
import { capitalFolding } from '../../libs/shares/src/domain/capital.js';

/** How each category of streams is folded today. */
export const foldings: Readonly<Record<string, Folding<unknown, never>>> = {
  assembly: assemblyFolding,
  attendance: attendanceFolding,
  ballot: ballotFolding,
  capital: capitalFolding,
  election: electionFolding,
  erasure: erasureFolding,
  financialYear: financialYearDecider,
  mandate: mandateFolding,
  import: importDecider,
  logKey: logKeyFolding,
  member: membershipFolding,
  memberNumber: memberNumberDecider,
  papers: papersFolding,
  proxy: proxyFolding,
  proxyHolder: proxyHolderFolding,
  roll: rollFolding,
  rulebook: rulebookFolding,
  shares: sharesFolding,
  vote: voteFolding,
};
