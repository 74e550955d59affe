import { streamName } from '#kernel';
import { memberNumberDecider, memberStream, membershipDecider, membershipFolding, type Membership } from '#membership/domain';
import { claimReimbursementDecider, sharesDecider, sharesFolding, sharesStream, transferSharesDecider, type Shares } from '#shares/domain';
import { financialYearDecider, financialYearStream, type FinancialYear } from '#statutes/domain';
import type { ImportCommand } from './import-commands.js';
import type { ImportIds } from './import-ids.js';
import { memberNumberUnknown, type NumberColumn } from './import-problems.js';
import type { MovementRow } from './movement-row.js';
import type { Attempt } from './rehearsal.js';

/** What the ledger will hold besides the commands of an import: the processes carry a claim on. */
type Foreseen = Parameters<typeof sharesDecider.decide>[0];

/** One line being planned: it looks at the register as it will be then, and decides one command after the other. */
export class RowAttempt {
  readonly commands: ImportCommand[] = [];
  readonly memberIds = new Set<string>();
  private records = 0;

  constructor(
    readonly row: MovementRow,
    private readonly attempt: Attempt,
    private readonly ids: ImportIds,
  ) {}

  /** A fresh id for a subscription, a transfer or a claim of this line. */
  recordId(): string {
    this.records += 1;
    return this.ids.record(this.row.line, this.records);
  }

  /** @throws DomainError `MEMBER_NUMBER_UNKNOWN` */
  memberId(memberNumber: number, column: NumberColumn = 'memberNumber'): string {
    const { memberId } = this.attempt.stateOf(streamName('memberNumber', memberNumber), memberNumberDecider);
    if (memberId === undefined) throw memberNumberUnknown(memberNumber, column);
    this.memberIds.add(memberId);
    return memberId;
  }

  /** The person of a number; somebody new when nobody has it. */
  memberIdOrNew(memberNumber: number): string {
    const { memberId = this.ids.member(memberNumber) } = this.attempt.stateOf(
      streamName('memberNumber', memberNumber),
      memberNumberDecider,
    );
    this.memberIds.add(memberId);
    return memberId;
  }

  shares(memberId: string): Shares {
    return this.attempt.stateOf(sharesStream(memberId), sharesFolding);
  }

  membership(memberId: string): Membership {
    return this.attempt.stateOf(memberStream(memberId), membershipFolding);
  }

  year(year: number): FinancialYear {
    return this.attempt.stateOf(financialYearStream(year), financialYearDecider);
  }

  /** Decides a command and keeps it: the decider of its stream refuses what it would refuse for good. */
  give(command: ImportCommand): readonly { readonly type: string; readonly data: object }[] {
    this.commands.push(command);
    switch (command.type) {
      case 'RegisterMember': {
        const { memberId, memberNumber } = command;
        this.attempt.decide(memberNumberDecider, { type: 'ReserveNumber', memberId, memberNumber });
        return this.attempt.decide(membershipDecider, command);
      }
      case 'EndMembership':
        return this.attempt.decide(membershipDecider, command);
      case 'TransferShares':
        return this.attempt.decide(transferSharesDecider, command);
      case 'ClaimReimbursement':
        return this.attempt.decide(claimReimbursementDecider, command);
      default:
        return this.attempt.decide(sharesDecider, command);
    }
  }

  /** What follows of itself once the import is over. */
  foresee(command: Omit<Foreseen & { readonly type: 'CancelClaimedShares' }, 'at'>): void {
    this.attempt.decide(sharesDecider, command);
  }
}
