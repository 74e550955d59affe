import { Inject } from '@nestjs/common';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import { DecisionRunner, EVENT_STORE, FoldedStreams, followingCommandId, LedgerCommand, type CommandContext, type Receipt } from '#cqrs';
import type { EventStore } from '#event-store';
import { ListVoters } from '#membership';
import { RULEBOOK_STREAM, rulebookFolding } from '#statutes';
import { assemblyNotFound } from '../domain/assembly.errors.js';
import { assemblyFolding, assemblyStream } from '../domain/assembly.js';
import { recordDayOf } from '../domain/list-days.js';
import { rulesOf } from '../domain/pinned-rules.js';
import { rollDecider } from '../domain/roll.decide.js';
import type { RollPart } from '../domain/roll.events.js';
import { rollFolding, rollStream } from '../domain/roll.js';
import { electorateOf, type Electorate } from './electorate.js';

/** The electorate is taken from the register as it is known now, and fixed. */
export class FreezeRoll extends LedgerCommand<{ readonly assemblyId: string }> {}

/** Lines an entry may hold: well under 60 kB at 39 bytes a line. */
const LINES_IN_A_PART = 1_400;

@CommandHandler(FreezeRoll)
export class FreezeRollHandler implements ICommandHandler<FreezeRoll> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({ data: { assemblyId }, context }: FreezeRoll): Promise<Receipt> {
    const roll = await this.streams.load(rollStream(assemblyId), rollFolding);
    const earlier = roll.state.status === 'frozen' && roll.earlier(context.commandId);
    if (earlier) return earlier.receipt;
    const { state: assembly } = await this.streams.load(assemblyStream(assemblyId), assemblyFolding);
    if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);

    const { state: rulebook } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    const date = recordDayOf(assembly, rulesOf(rulebook, assembly));
    const head = await this.store.head();
    const register = await this.queries.execute(new ListVoters({ asOf: date, minNumber: head?.number }));
    if (register.stale) throw new DomainError('REGISTER_NOT_READY', { assemblyId }, 'unavailable');
    const electorate = electorateOf(register.voters);
    // The register may have moved on since an attempt that was cut short: each attempt has parts of its own.
    const freezeId = followingCommandId(context.commandId, `freeze as of ${register.knownAt}`);
    await this.addParts(assemblyId, freezeId, electorate, context);
    const { count, perCollege, rollHash } = electorate;
    const completed = { assemblyId, freezeId, asOf: register.knownAt, date, count, perCollege, rollHash };
    return this.decisions.run(rollDecider, { type: 'CompleteRoll', ...completed }, context);
  }

  private async addParts(assemblyId: string, freezeId: string, electorate: Electorate, context: CommandContext): Promise<void> {
    for (const part of partsOf(assemblyId, freezeId, electorate)) {
      const following = { ...context, commandId: followingCommandId(freezeId, `part ${part.first}`), expectedRevision: undefined };
      await this.decisions.run(rollDecider, { type: 'AddRollPart', ...part }, following);
    }
  }
}

/** Stretches of one college, each small enough for one entry. */
const partsOf = function* (assemblyId: string, freezeId: string, { lines }: Electorate): Generator<RollPart['data']> {
  let from = 0;
  while (from < lines.length) {
    const college = lines[from]?.college ?? undefined;
    let to = from;
    while (to < lines.length && to - from < LINES_IN_A_PART && (lines[to]?.college ?? undefined) === college) to += 1;
    yield { assemblyId, freezeId, first: from + 1, college, memberIds: lines.slice(from, to).map(({ memberId }) => memberId) };
    from = to;
  }
};
