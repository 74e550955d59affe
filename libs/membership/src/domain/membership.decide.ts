import { isUuid, type Decider, type FactsOf } from '#kernel';
import { assertCalendarDate, rulebookInForce } from '#statutes/domain';
import type { AdmitMember, ApplyForMembership, MembershipCommand, RegisterMember } from './membership.commands.js';
import { alreadyApplied, alreadyMember, memberIdInvalid, memberNumberDiffers, noApplication } from './membership.errors.js';
import type { MemberAdmitted, MembershipApplied, MembershipEvent } from './membership.events.js';
import { membershipFolding, memberStream, type Membership } from './membership.js';

const applied = ({ memberId, kind, college }: ApplyForMembership | RegisterMember): MembershipApplied => ({
  type: 'MembershipApplied',
  data: { memberId, kind, college },
});

const admitted = ({ memberId, memberNumber }: AdmitMember | RegisterMember): MemberAdmitted => ({
  type: 'MemberAdmitted',
  data: { memberId, memberNumber },
});

export const applyForMembership = (command: ApplyForMembership, membership: Membership): readonly MembershipEvent[] => {
  if (membership.status === 'member') throw alreadyMember(command.memberId, membership.memberNumber);
  if (membership.status === 'applicant') return sameApplication(command, membership);
  return [applied(command)];
};

const sameApplication = ({ memberId, kind, college }: ApplyForMembership, application: Membership & { status: 'applicant' }): [] => {
  if (application.kind !== kind || application.college !== college) throw alreadyApplied(memberId);
  return [];
};

/** @throws DomainError `NO_APPLICATION` */
export const assertHasApplied = (memberId: string, { status }: Membership): void => {
  if (status === 'unknown') throw noApplication(memberId);
};

export const admitMember = (command: AdmitMember, membership: Membership): readonly MembershipEvent[] => {
  if (membership.status === 'member') return alreadyAdmitted(command, membership);
  assertHasApplied(command.memberId, membership);
  return [admitted(command)];
};

const alreadyAdmitted = ({ memberNumber }: AdmitMember | RegisterMember, membership: Membership & { status: 'member' }): [] => {
  if (membership.memberNumber !== memberNumber) throw memberNumberDiffers(memberNumber, membership.memberNumber);
  return [];
};

/** @throws DomainError `ALREADY_APPLIED`: an application that waits for a decision is not bypassed */
export const assertHasNotApplied = (memberId: string, { status }: Membership): void => {
  if (status === 'applicant') throw alreadyApplied(memberId);
};

export const registerMember = (command: RegisterMember, membership: Membership): readonly MembershipEvent[] => {
  if (membership.status === 'member') return alreadyAdmitted(command, membership);
  assertHasNotApplied(command.memberId, membership);
  return [applied(command), admitted(command)];
};

const decide = (command: MembershipCommand, membership: Membership): readonly MembershipEvent[] => {
  if (!isUuid(command.memberId)) throw memberIdInvalid();
  assertCalendarDate('effectiveAt', command.effectiveAt);
  switch (command.type) {
    case 'ApplyForMembership':
      return applyForMembership(command, membership);
    case 'AdmitMember':
      return admitMember(command, membership);
    case 'RegisterMember':
      return registerMember(command, membership);
  }
};

const facts = ({ effectiveAt }: MembershipCommand) => ({ rulebook: rulebookInForce(effectiveAt) });

type Requests = ReturnType<typeof facts>;

export const membershipDecider: Decider<MembershipCommand, Membership, MembershipEvent, Requests> = {
  ...membershipFolding,
  stream: ({ memberId }) => memberStream(memberId),
  facts,
  decide,
  opensStream: ({ type }) => type === 'RegisterMember',
  rulebookVersion: ({ rulebook }: FactsOf<Requests>) => rulebook.version,
};
