import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { hasCode, rightIdOf } from '#kernel';
import { FoldedStreams } from '#cqrs';
import { ExplainVotingRight, type VotingExplanation } from '#membership';
import { RULEBOOK_STREAM, rulebookFolding } from '#statutes';
import { assemblyNotFound } from '../domain/assembly.errors.js';
import { assemblyFolding, assemblyStream } from '../domain/assembly.js';
import { recordDayOf } from '../domain/list-days.js';
import { rulesOf } from '../domain/pinned-rules.js';
import { lineOfMember, rollFolding, rollStream, type Roll } from '../domain/roll.js';
import type { RollView } from './assembly-view.js';
import { correctionTold } from './roll-rows.js';

/** Why somebody is, or is not, on the voting roll of an assembly. */
export interface RollExplanation {
  readonly assemblyId: string;
  readonly memberId: string;
  readonly onRoll: boolean;
  readonly rightId: string | null;
  /**
   * what decided it: a correction of the frozen roll, the roll that was frozen from the register or, until there is one, what the register
   * says for now
   */
  readonly decidedBy: 'correction' | 'roll' | 'register';
  /** ledger number of the entry that froze the roll; null until it is */
  readonly rollNumber: number | null;
  /** the rule: calendar date on which somebody must be a member */
  readonly date: string;
  /** ledger number up to which the register is taken into account */
  readonly asOf: number;
  readonly rulebookVersion: number;
  readonly correction: RollView['corrections'][number] | null;
  readonly reason: VotingExplanation['reason'];
  /** entries of the register the reason rests on */
  readonly grounds: VotingExplanation['grounds'];
}

/** Each person can ask why she is, or is not, on the roll. */
export class ExplainRollLine extends Query<RollExplanation> {
  constructor(
    readonly assemblyId: string,
    readonly memberId: string,
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(ExplainRollLine)
export class ExplainRollLineHandler implements IQueryHandler<ExplainRollLine> {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
  ) {}

  /** @throws DomainError `ASSEMBLY_NOT_FOUND`, `RULEBOOK_VERSION_UNKNOWN` */
  async execute({ assemblyId, memberId, minNumber }: ExplainRollLine): Promise<RollExplanation> {
    const [assembly, rulebook, frozen] = await Promise.all([
      this.streams.load(assemblyStream(assemblyId), assemblyFolding),
      this.streams.load(RULEBOOK_STREAM, rulebookFolding),
      this.streams.load(rollStream(assemblyId), rollFolding),
    ]);
    if (assembly.state.status === 'unknown') throw assemblyNotFound(assemblyId);
    const { rulebookVersion } = assembly.state.convocation;
    const roll = frozen.state;
    const clocks =
      roll.status === 'frozen'
        ? { asOf: roll.frozen.date, knownAt: roll.frozen.asOf, minNumber }
        : { asOf: recordDayOf(assembly.state, rulesOf(rulebook.state, assembly.state)), minNumber };
    const said = await this.askRegister(memberId, clocks);
    const rollNumber = roll.status === 'frozen' ? (frozen.lastOf('RollFrozen')?.number ?? null) : null;
    const known = { assemblyId, memberId, rollNumber, date: clocks.asOf, asOf: clocks.knownAt ?? said.knownAt, rulebookVersion };
    return { ...known, ...standingOn(roll, memberId, said.reason), reason: said.reason, grounds: said.grounds };
  }

  private async askRegister(
    memberId: string,
    clocks: { readonly asOf: string; readonly knownAt?: number; readonly minNumber?: number },
  ): Promise<Pick<VotingExplanation, 'reason' | 'grounds' | 'knownAt'>> {
    try {
      return await this.queries.execute(new ExplainVotingRight(memberId, clocks));
    } catch (error) {
      // Nothing was known of her by then: that is an answer too.
      if (hasCode(error, 'MEMBER_UNKNOWN')) return { reason: 'neverAdmitted', grounds: [], knownAt: clocks.knownAt ?? -1 };
      throw error;
    }
  }
}

const standingOn = (
  roll: Roll,
  memberId: string,
  reason: VotingExplanation['reason'],
): Pick<RollExplanation, 'onRoll' | 'rightId' | 'decidedBy' | 'correction'> => {
  if (roll.status !== 'frozen') return { onRoll: reason === 'member', rightId: null, decidedBy: 'register', correction: null };
  const line = lineOfMember(roll, memberId);
  const corrected = roll.corrections?.findLast((correction) => correction.memberId === memberId);
  return {
    onRoll: line !== undefined,
    rightId: line === undefined ? null : rightIdOf(line),
    decidedBy: corrected ? 'correction' : 'roll',
    correction: corrected ? correctionTold(corrected) : null,
  };
};
