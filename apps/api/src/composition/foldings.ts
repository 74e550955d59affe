import {
  assemblyFolding,
  attendanceFolding,
  ballotFolding,
  minutesFolding,
  dispatchFolding,
  papersFolding,
  postalVoteFolding,
  proxyFolding,
  proxyHolderFolding,
  rollFolding,
  voteFolding,
} from '#assembly/domain';
import { incidentFolding, proceedingFolding } from '#discipline/domain';
import { electionFolding, mandateFolding } from '#elections/domain';
import { memberNumberDecider, membershipFolding } from '#membership/domain';
import type { Foldings } from '#history';
import { importDecider } from '#register-exchange';
import { logKeyFolding } from '#sealing';
import { capitalFolding, sharesFolding } from '#shares/domain';
import { financialYearDecider, rulebookFolding } from '#statutes/domain';
import { erasureFolding } from '#vault/domain';

/** How each category of streams is folded today. */
export const foldings: Foldings = {
  assembly: assemblyFolding,
  attendance: attendanceFolding,
  ballot: ballotFolding,
  capital: capitalFolding,
  convocation: dispatchFolding,
  election: electionFolding,
  erasure: erasureFolding,
  financialYear: financialYearDecider,
  mandate: mandateFolding,
  import: importDecider,
  incident: incidentFolding,
  logKey: logKeyFolding,
  member: membershipFolding,
  memberNumber: memberNumberDecider,
  minutes: minutesFolding,
  papers: papersFolding,
  postalVote: postalVoteFolding,
  proceeding: proceedingFolding,
  proxy: proxyFolding,
  proxyHolder: proxyHolderFolding,
  roll: rollFolding,
  rulebook: rulebookFolding,
  shares: sharesFolding,
  vote: voteFolding,
};
