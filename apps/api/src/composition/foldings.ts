import { approvalFolding, resetFolding, roleFolding } from '#access/domain';
import {
  announcementFolding,
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
import { erasureFolding, legalHoldFolding } from '#vault/domain';

/** How each category of streams is folded today. */
export const foldings: Foldings = {
  announcement: announcementFolding,
  approval: approvalFolding,
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
  legalHold: legalHoldFolding,
  logKey: logKeyFolding,
  member: membershipFolding,
  memberNumber: memberNumberDecider,
  minutes: minutesFolding,
  papers: papersFolding,
  postalVote: postalVoteFolding,
  proceeding: proceedingFolding,
  proxy: proxyFolding,
  proxyHolder: proxyHolderFolding,
  reset: resetFolding,
  role: roleFolding,
  roll: rollFolding,
  rulebook: rulebookFolding,
  shares: sharesFolding,
  vote: voteFolding,
};
