import type { DomainEvent } from '#kernel';
import type { OfCase } from './case-entry.js';

/** How a letter reached somebody; the paper itself is named in `documentRef`. */
export type NoticeChannel = 'registeredLetter' | 'handDelivered' | 'bailiff' | 'email';

/** Why a director takes no part in a case. */
export type RecusalGround = 'concerned' | 'reporter' | 'kinship' | 'interest' | 'ownRequest';

/** The member is told what is held against her, and until when she may answer. */
export type MemberNotified = DomainEvent<
  'MemberNotified',
  OfCase & {
    readonly channel: NoticeChannel;
    readonly notifiedOn: string;
    readonly statementDueOn: string;
  }
>;

/** The member could read the file of her case. */
export type FileAccessGiven = DomainEvent<'FileAccessGiven', OfCase & { readonly givenOn: string }>;

export type StatementReceived = DomainEvent<
  'StatementReceived',
  OfCase & {
    readonly receivedOn: string;
    /** after the deadline: it is read all the same as long as nothing is decided */
    readonly late: boolean;
    readonly statementDigest: string;
  }
>;

export type DirectorRecused = DomainEvent<
  'DirectorRecused',
  { readonly proceedingId: string; readonly directorId: string; readonly ground: RecusalGround; readonly recusedOn: string }
>;

/** The board cannot decide this case any more: the assembly does. */
export type CaseReferred = DomainEvent<
  'CaseReferred',
  {
    readonly proceedingId: string;
    readonly to: 'assembly';
    readonly ground: 'boardWithoutQuorum' | 'boardRefers';
    /** directors that may still sit, and how many it takes */
    readonly left?: number;
    readonly required?: number;
  }
>;

export type HearingHeld = DomainEvent<
  'HearingHeld',
  OfCase & {
    readonly heldOn: string;
    /** who sat */
    readonly sat: readonly string[];
    /** whether the member came; she was invited in any case */
    readonly memberHeard: boolean;
    /** whether somebody of her choice came with her */
    readonly assisted: boolean;
    readonly notesDigest?: string;
  }
>;

export type DefenceEvent = MemberNotified | FileAccessGiven | StatementReceived | DirectorRecused | CaseReferred | HearingHeld;
