import { isDomainError, type RecordedEvent } from '#kernel';
import type { Undated } from '#cqrs';
import {
  membershipDecider,
  membershipEventTypes,
  membershipFolding,
  memberStream,
  type Membership,
  type MembershipCommand,
} from '#membership/domain';
import {
  retractTransferDecider,
  sharesDecider,
  sharesEventTypes,
  sharesFolding,
  sharesStream,
  type RetractTransfer,
  type SharesCommand,
  type SharesTransferredOut,
} from '#shares/domain';
import type { Attempt, Rehearsal } from './rehearsal.js';

export type RetractionCommand = Extract<
  Undated<MembershipCommand | SharesCommand | RetractTransfer>,
  { readonly type: 'RetractMembershipEntry' | 'RetractSharesEntry' | 'RetractTransfer' | 'GiveBackShares' }
>;

/** How one entry of an import is taken back. */
export interface Retraction {
  readonly entry: Pick<RecordedEvent, 'stream' | 'revision' | 'number'>;
  readonly commands: readonly RetractionCommand[];
  readonly memberIds: readonly string[];
}

export interface RetractionPlan {
  /** the last entry first */
  readonly retractions: readonly Retraction[];
  /** entries others rest on, or that cannot be taken back: `123 SHARES_ENTRIES_DEPEND` */
  readonly refused: readonly string[];
}

const ground = 'importReverted' as const;

const followers = ['SharesTransferredIn', 'ReimbursementDeferred', 'SharesCancelled'];

/** The person an entry is about: every entry of a register names her. */
export const subjectOf = ({ data }: Pick<RecordedEvent, 'data'>): string =>
  'memberId' in data && typeof data.memberId === 'string' ? data.memberId : '';

/** Both persons an entry touches. */
export const touchedBy = (entry: RecordedEvent): readonly string[] => {
  const { counterpartyId } = entry.data as Partial<SharesTransferredOut['data']>; // of a transfer only
  return counterpartyId === undefined ? [subjectOf(entry)] : [subjectOf(entry), counterpartyId];
};

/**
 * Tries in memory whether all entries of an import can be taken back, from the last one on. What was taken back before stays so: a reversion
 * that was cut short goes on.
 */
export const planRetractions = (entries: readonly RecordedEvent[], register: Rehearsal): RetractionPlan => {
  const retractions: Retraction[] = [];
  const refused: string[] = [];
  for (const entry of entries.toReversed()) {
    const commands = commandsFor(entry, register);
    if (commands.length === 0) continue;
    try {
      register.together((attempt) => commands.forEach((command) => decide(command, attempt)));
      retractions.push({ entry, commands, memberIds: touchedBy(entry) });
    } catch (error) {
      if (!isDomainError(error)) throw error;
      refused.push(`${entry.number} ${error.code}`);
    }
  }
  return { retractions, refused };
};

const commandsFor = (entry: RecordedEvent, register: Rehearsal): readonly RetractionCommand[] => {
  const { type, revision, meta } = entry;
  const memberId = subjectOf(entry);
  const effectiveAt = meta.effectiveAt.slice(0, 10);
  if (membershipEventTypes.includes(type))
    return stands(register.stateOf(memberStream(memberId), membershipFolding), revision)
      ? [{ type: 'RetractMembershipEntry', memberId, revision, ground, effectiveAt }]
      : [];
  // A number stays hers for ever; what came in goes back with what gave it, and what became of a claim with the claim.
  if (!sharesEventTypes.includes(type) || followers.includes(type)) return [];
  if (!register.stateOf(sharesStream(memberId), sharesFolding).entries.some((standing) => standing.revision === revision)) return [];
  if (type !== 'SharesTransferredOut') return [{ type: 'RetractSharesEntry', memberId, revision, ground, effectiveAt }];
  const { transferId, counterpartyId } = entry.data as SharesTransferredOut['data']; // the data of this type
  return [
    { type: 'RetractTransfer', memberId, transferId, counterpartyId, ground, effectiveAt },
    { type: 'GiveBackShares', memberId: counterpartyId, transferId, ground, effectiveAt },
  ];
};

const stands = (membership: Membership | undefined, revision: number): boolean =>
  membership !== undefined && (membership.lastStanding === revision || stands(membership.earlier, revision));

const decide = (command: RetractionCommand, attempt: Attempt): void => {
  if (command.type === 'RetractMembershipEntry') attempt.decide(membershipDecider, command);
  else if (command.type === 'RetractTransfer') attempt.decide(retractTransferDecider, command);
  else attempt.decide(sharesDecider, command);
};
