export { countVotes } from './count-votes.js';
export { candidatesOf, questionOf, recordHashOf } from './election-count.js';
export type {
  CandidacyDeclared,
  ElectionEvent,
  ElectionProclaimed,
  MandateWon,
  RejectionGround,
  ReservedSeats,
} from './election.events.js';
export { electionFolding, electionStream, type CalledElection, type Candidacy, type Election } from './election.js';
export { obstaclesTo, type Obstacle } from './eligibility.js';
export { exportedPapers, type ExportedPapers } from './exported-papers.js';
export { mandateEventTypes, type MandateEndCause, type MandateEvent, type ReinstatementGround } from './mandate.events.js';
export { mandateFolding, mandateStream, type Mandate } from './mandate.js';
export type { PersonStanding } from './person-standing.js';
export { endOf, isHeldOn, type Seat } from './seat.js';
