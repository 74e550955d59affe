export { candidatesOf, questionOf, recordHashOf } from './election-count.js';
export type { ElectionEvent, MandateWon, RejectionGround, ReservedSeats } from './election.events.js';
export { electionFolding, electionStream, type CalledElection, type Candidacy, type Election } from './election.js';
export { obstaclesTo, type Obstacle } from './eligibility.js';
export type { ExportedPapers } from './exported-papers.js';
export type { MandateEndCause, MandateEvent, ReinstatementGround } from './mandate.events.js';
export { mandateFolding, mandateStream, type Mandate } from './mandate.js';
export type { PersonStanding } from './person-standing.js';
export { isHeldOn, type Seat } from './seat.js';
