import { isUuid, type Decider, type FactsOf } from '#kernel';
import { assertCalendarDate, rulebookInForce } from '#statutes/domain';
import { admitMember, registerMember } from './admission.js';
import { applyForMembership, rejectApplication, withdrawApplication } from './application.js';
import { appointRepresentative, assignCategory, assignCollege } from './assignment.js';
import { endMembership } from './ending.js';
import type { MembershipCommand } from './membership.commands.js';
import { personIdInvalid } from './membership.errors.js';
import type { MembershipEvent } from './membership.events.js';
import { membershipFolding, memberStream, type Membership } from './membership.js';
import { retractMembershipEntry } from './retraction.js';
import { recordPersonalData } from './record-identity.js';
import { restoreRight, suspendRight } from './suspension.js';

const facts = ({ effectiveAt }: MembershipCommand) => ({ rulebook: rulebookInForce(effectiveAt) });

type Requests = ReturnType<typeof facts>;

const decide = (
  command: MembershipCommand,
  membership: Membership,
  { rulebook: { rules } }: FactsOf<Requests>,
): readonly MembershipEvent[] => {
  if (!isUuid(command.memberId)) throw personIdInvalid('memberId');
  assertCalendarDate('effectiveAt', command.effectiveAt);
  switch (command.type) {
    case 'ApplyForMembership':
      return applyForMembership(command, membership, rules);
    case 'RejectApplication':
      return rejectApplication(command, membership);
    case 'WithdrawApplication':
      return withdrawApplication(command, membership);
    case 'AdmitMember':
      return admitMember(command, membership);
    case 'RegisterMember':
      return registerMember(command, membership, rules);
    case 'AssignCollege':
      return assignCollege(command, membership, rules);
    case 'AssignCategory':
      return assignCategory(command, membership, rules);
    case 'AppointRepresentative':
      return appointRepresentative(command, membership);
    case 'SuspendRight':
      return suspendRight(command, membership, rules);
    case 'RestoreRight':
      return restoreRight(command, membership);
    case 'EndMembership':
      return endMembership(command, membership);
    case 'RetractMembershipEntry':
      return retractMembershipEntry(command, membership);
    case 'RecordPersonalData':
      return recordPersonalData(command, membership);
  }
};

export const membershipDecider: Decider<MembershipCommand, Membership, MembershipEvent, Requests> = {
  ...membershipFolding,
  stream: ({ memberId }) => memberStream(memberId),
  facts,
  decide,
  opensStream: ({ type }) => type === 'RegisterMember',
  rulebookVersion: ({ rulebook }) => rulebook.version,
};
