import { Inject, Injectable } from '@nestjs/common';
import { hasCode } from '#kernel';
import { DecisionRunner, FoldedStreams, READ_MODELS, type CommandContext } from '#cqrs';
import type { ReadModels } from '#processing';
import { memberNumberDecider } from '../domain/member-number.decide.js';
import { membershipDecider } from '../domain/membership.decide.js';
import { memberStream, numberOf, type Membership } from '../domain/membership.js';
import { ROSTER } from '../projections/roster.projection.js';
import { highestNumber, numberKeptFor } from '../queries/member-numbers.reads.js';

export interface NumberWanted {
  readonly memberId: string;
  /** the next free number when absent */
  readonly memberNumber?: number;
}

/**
 * Keeps a number of the register for a person before she is admitted. The roster only says where to look for a free one; the store decides,
 * because the stream of a number can be opened once. A number kept for somebody who is then not admitted stays hers.
 */
@Injectable()
export class MemberNumbers {
  private lastTried = 0;

  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  /**
   * @param assertMay  refuses those for whom no number is to be kept
   * @returns the number she is to be admitted under: the one she has, the one asked for, or the next free one
   * @throws DomainError `MEMBER_NUMBER_TAKEN` {memberNumber} when the number asked for is another person's; what `assertMay` throws
   */
  async keep(
    { memberId, memberNumber }: NumberWanted,
    context: CommandContext,
    assertMay: (memberId: string, membership: Membership) => void,
  ): Promise<number> {
    const { state } = await this.streams.load(memberStream(memberId), membershipDecider);
    assertMay(memberId, state);
    const own = numberOf(state);
    if (own !== undefined) return memberNumber ?? own;
    const wanted = memberNumber ?? numberKeptFor(this.readModels.reader(ROSTER), memberId);
    if (wanted === undefined) return this.keepNextFree(memberId, context);
    await this.reserve(memberId, wanted, context);
    return wanted;
  }

  private async keepNextFree(memberId: string, context: CommandContext): Promise<number> {
    for (;;) {
      const memberNumber = this.nextToTry();
      try {
        await this.reserve(memberId, memberNumber, context);
        return memberNumber;
      } catch (error) {
        if (!hasCode(error, 'MEMBER_NUMBER_TAKEN')) throw error;
      }
    }
  }

  private nextToTry(): number {
    this.lastTried = Math.max(this.lastTried, highestNumber(this.readModels.reader(ROSTER))) + 1;
    return this.lastTried;
  }

  /**
   * Keeps this very number. The entry carries the id of the command that asked for the admission: one command, two streams.
   * @throws DomainError `MEMBER_NUMBER_TAKEN`, `MEMBER_NUMBER_INVALID`
   */
  async reserve(memberId: string, memberNumber: number, context: CommandContext): Promise<void> {
    const reservation = { ...context, causationId: context.causationId ?? context.commandId, expectedRevision: undefined };
    await this.decisions.run(memberNumberDecider, { type: 'ReserveNumber', memberNumber, memberId }, reservation);
  }
}
