export type { ElectionEvent } from './election.events.js';
export { electionFolding, electionStream, type Election } from './election.js';
