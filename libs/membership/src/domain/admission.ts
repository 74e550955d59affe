import type { Rules } from '#statutes/domain';
import { application, assertDecided } from './application.js';
import type { AdmitMember, RegisterMember } from './membership.commands.js';
import {
  admittedBeforeApplication,
  alreadyApplied,
  alreadyMember,
  memberNumberDiffers,
  noApplication,
  periodsOverlap,
} from './membership.errors.js';
import type { MemberAdmitted, MembershipEvent } from './membership.events.js';
import type { Former, Member, Standing } from './standing.js';

const admitted = ({ memberId, memberNumber, effectiveAt }: AdmitMember | RegisterMember): MemberAdmitted => ({
  type: 'MemberAdmitted',
  data: { memberId, memberNumber, admittedOn: effectiveAt },
});

/** @throws DomainError `NO_APPLICATION` */
export const assertHasApplied = (memberId: string, { status }: Standing): void => {
  if (status !== 'applicant' && status !== 'member') throw noApplication(memberId);
};

/** @throws DomainError `ALREADY_APPLIED`: an application that waits for a decision is not bypassed */
export const assertHasNotApplied = (memberId: string, { status }: Standing): void => {
  if (status === 'applicant') throw alreadyApplied(memberId);
};

export const admitMember = (command: AdmitMember, standing: Standing): readonly MembershipEvent[] => {
  assertDecided(command);
  if (standing.status === 'member') return alreadyAdmitted(command, standing);
  if (standing.status !== 'applicant') throw noApplication(command.memberId);
  if (command.effectiveAt < standing.appliedOn) throw admittedBeforeApplication(standing.appliedOn);
  if (standing.before) assertReturn(command, standing.before);
  return [admitted(command)];
};

export const registerMember = (command: RegisterMember, standing: Standing, rules: Rules): readonly MembershipEvent[] => {
  if (standing.status === 'member') return alreadyAdmitted(command, standing);
  assertHasNotApplied(command.memberId, standing);
  if (standing.status === 'former') assertReturn(command, standing);
  return [application(command, rules), admitted(command)];
};

const alreadyAdmitted = (command: AdmitMember | RegisterMember, { memberNumber, admittedOn }: Member): [] => {
  if (memberNumber !== command.memberNumber) throw memberNumberDiffers(command.memberNumber, memberNumber);
  if (admittedOn !== command.effectiveAt || ('disclosures' in command && command.disclosures !== undefined))
    throw alreadyMember(command.memberId, memberNumber);
  return [];
};

/** Somebody who comes back has her number again, and no day twice. */
const assertReturn = ({ memberNumber, effectiveAt }: AdmitMember | RegisterMember, before: Former): void => {
  if (memberNumber !== before.memberNumber) throw memberNumberDiffers(memberNumber, before.memberNumber);
  if (effectiveAt <= before.lastDay) throw periodsOverlap(before.lastDay);
};
