export {
  assertIdentity,
  identityFields,
  tidyIdentity,
  type Identity,
  type IdentityField,
  type RepresentativeIdentity,
} from './identity.js';
export { memberNumberDecider, type MemberNumber } from './member-number.decide.js';
export type { NumberReserved } from './member-number.events.js';
export type { MembershipCommand } from './membership.commands.js';
export { membershipDecider } from './membership.decide.js';
export { memberUnknown, possibleDuplicate } from './membership.errors.js';
export {
  membershipEventTypes,
  type ApplicationRejected,
  type ApplicationWithdrawn,
  type CategoryAssigned,
  type CollegeAssigned,
  type EndCause,
  type MemberAdmitted,
  type MemberKind,
  type MembershipApplied,
  type MembershipEnded,
  type MembershipEntryRetracted,
  type MembershipEvent,
  type PersonalDataRecorded,
  type PersonalDataSuperseded,
  type RepresentativeAppointed,
  type RetractionGround,
  type RightRestored,
  type RightSuspended,
  type SuspensionCause,
} from './membership.events.js';
export { membershipFolding, memberStream, numberOf, type Membership } from './membership.js';
export { rosterSpans, STILL_VALID, type MemberEntry, type RosterSpan } from './roster-spans.js';
export { revise, STILL_KNOWN, type Known } from './two-clocks.js';
export { votingRightOn, type VotingReason, type VotingRight } from './voting-right.js';
