export { memberNumberDecider, type MemberNumber } from './member-number.decide.js';
export type { NumberReserved } from './member-number.events.js';
export type { MembershipCommand } from './membership.commands.js';
export { membershipDecider } from './membership.decide.js';
export { memberUnknown } from './membership.errors.js';
export type { MemberAdmitted, MemberKind, MembershipApplied, MembershipEvent } from './membership.events.js';
export { membershipFolding, memberStream, type Membership } from './membership.js';
export { rosterSpans, STILL_VALID, type MemberEntry, type RosterSpan } from './roster-spans.js';
export { revise, STILL_KNOWN, type Known } from './two-clocks.js';
