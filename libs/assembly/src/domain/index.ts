export { announcementFolding, announcementStream, type Announcement } from './announcement.js';
export type { Intent } from './announcement.events.js';
export { assemblyNotFound, assemblyNotOpen } from './assembly.errors.js';
export type { Proposer } from './agenda.events.js';
export type { AssemblyEvent, PresenceOfCollege } from './assembly.events.js';
export { assemblyFolding, assemblyStream, type Assembly, type Convened } from './assembly.js';
export { attendanceFolding, type Attendance } from './attendance.js';
export type { AttendanceEvent, AttendanceMode, RetractionGround } from './attendance.events.js';
export { ballotAlreadyOpened, ballotAnnulled, ballotNotClosed } from './ballot.errors.js';
export type {
  AnnulmentGround,
  BallotEvent,
  BallotMethod,
  BallotMode,
  BallotOpened,
  BallotSubject,
  PrioritiesProclaimed,
  ResultProclaimed,
} from './ballot.events.js';
export { explainPriorities, explainResult } from './ballot.explain.js';
export { ballotResult } from './ballot.result.js';
export { ballotFolding, ballotStream, type Ballot } from './ballot.js';
export type { CandidatesPut } from './ballot.commands.js';
export { NULL_PAPER } from './choice.js';
export { GroupedCount } from './grouped-count.js';
export { convocationStream, dispatchFolding, type Dispatches } from './dispatch.js';
export type { ConvocationDispatched, DispatchChannel, DispatchOutcome } from './dispatch.events.js';
export type { AssemblyDocument, LateNotice, LateNoticeGround, PostponementGround, Venue } from './convocation.events.js';
export { proxyFolding, proxyHolderFolding, proxyHolderStream, proxyStream, type ProxiesHeld, type Proxy } from './proxy.js';
export type { ProxyEvent, ProxyHolderEvent } from './proxy.events.js';
export type { CorrectionGround, MinutesEvent, MinutesPoint } from './minutes.events.js';
export { minutesFolding } from './minutes.js';
export { paperFormOf, type PaperForm } from './paper-form.js';
export { paperCountMissing } from './papers.errors.js';
export type { PapersEntered } from './papers.events.js';
export { papersFolding, papersStream, type PapersRead } from './papers.js';
export { rulesOf } from './pinned-rules.js';
export { postalVoteFolding, postalVoteStream, type PostalVote } from './postal-vote.js';
export type { PostalAnswer, PostalVoteReceived } from './postal-vote.events.js';
export { prioritiesResult } from './priorities.result.js';
export type { RollCorrected, RollCorrectionGround, RollEvent } from './roll.events.js';
export { lineOfMember, rightsOn, rollFolding, rollStream, type Roll } from './roll.js';
export { tallyOf, type BallotTally, type GroupedVotes } from './tally.js';
export type { Choice, VoteEvent } from './vote.events.js';
export { voteFolding, voteStream, type Vote } from './vote.js';
