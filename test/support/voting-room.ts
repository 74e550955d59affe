import type { Scheduler } from 'fast-check';
import { rightIdOf, type DomainEvent, type RecordedEvent } from '#kernel';
import { decodeEvent, encodeEvent, UpcasterChain, type EventStore } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { DecisionRunner, FactRegisters, FoldedStreams, followingCommandId, type CommandContext, type Receipt } from '#cqrs';
import { plainCooperativeRules, type Rules } from '#statutes/domain';
import { CastVote, CastVoteHandler } from '../../libs/assembly/src/commands/cast-vote.command.js';
import { CloseBallot, CloseBallotHandler } from '../../libs/assembly/src/commands/close-ballot.command.js';
import { PostalVotes } from '../../libs/assembly/src/commands/postal-votes.js';
import { attendanceDecider } from '../../libs/assembly/src/domain/attendance.decide.js';
import { annulBallotDecider } from '../../libs/assembly/src/domain/ballot.annul.decide.js';
import { openBallotDecider } from '../../libs/assembly/src/domain/ballot.open.decide.js';
import { proclaimResultDecider } from '../../libs/assembly/src/domain/ballot.proclaim.decide.js';
import { COLLEGE_ATTENDANCE } from '../../libs/assembly/src/domain/college-attendance.js';
import { POSTAL_VOTES } from '../../libs/assembly/src/domain/postal-vote.js';
import { proxyHolderDecider } from '../../libs/assembly/src/domain/proxy-holder.decide.js';
import { proxyDecider } from '../../libs/assembly/src/domain/proxy.decide.js';
import { VOTING_STANDING } from '../../libs/assembly/src/domain/voting-standing.js';
import { assemblyProjections } from '../../libs/assembly/src/projections/index.js';
import { attendanceRegister } from '../../libs/assembly/src/queries/attendance.register.js';
import { collegeAttendanceRegister } from '../../libs/assembly/src/queries/college-attendance.register.js';
import { postalVotesRegister } from '../../libs/assembly/src/queries/postal-votes.register.js';
import { RecountBallot, RecountBallotHandler } from '../../libs/assembly/src/queries/recount-ballot.query.js';
import { tallyRegister } from '../../libs/assembly/src/queries/tally.register.js';
import { readModelsInMemory } from './read-models-in-memory.js';

const uuid = (name: string): string => followingCommandId('77777777-7777-4777-8777-777777777777', name);

export const ASSEMBLY = uuid('assembly');
export const BALLOT = uuid('ballot');
const RESOLUTION = uuid('resolution');

/** Members on the roll, the first half in one college and the rest in another; whoever comes after them is not on it. */
export const MEMBERS = 6;
export const memberOf = (index: number): string => uuid(`member ${index}`);
export const rightOfMember = (index: number): string => rightIdOf(index + 1);

/** What anybody may do while a ballot is open, and after. */
export type Act =
  | { readonly act: 'vote' | 'usurp'; readonly by: number; readonly right: number; readonly choice: string }
  | { readonly act: 'give'; readonly by: number; readonly to: number | null }
  | { readonly act: 'accept' | 'refuse'; readonly by: number; readonly from: number }
  | { readonly act: 'revoke' | 'checkIn' | 'checkOut'; readonly by: number }
  | { readonly act: 'close' | 'proclaim' | 'annul' };

/** An assembly with one open ballot on a ledger in memory, decided on by the deciders of the application through its runner. */
export class VotingRoom {
  private readonly upcasters = new UpcasterChain();
  private readonly ledger = memoryEventStore();
  private readonly store: EventStore;
  private readonly streams: FoldedStreams;
  private readonly decisions: DecisionRunner;
  private readonly readModels;
  private commands = 0;

  /** @param scheduler  decides in which order the reads and writes of all who act at once get through */
  constructor(
    scheduler: Scheduler,
    private readonly rules: Partial<Rules>,
  ) {
    this.store = interleaved(this.ledger, scheduler);
    this.readModels = readModelsInMemory(this.ledger, this.upcasters, assemblyProjections);
    this.streams = new FoldedStreams(this.store, this.upcasters);
    const registers = new FactRegisters();
    registers.add('assembly.tally', tallyRegister(this.streams, this.readModels));
    registers.add('assembly.attendance', attendanceRegister(this.store, this.readModels));
    registers.add(COLLEGE_ATTENDANCE, collegeAttendanceRegister(this.streams, this.store, this.readModels));
    registers.add(POSTAL_VOTES, postalVotesRegister(this.store, this.readModels));
    registers.add(VOTING_STANDING, ({ memberId }) => (members.includes(String(memberId)) ? 'member' : 'notOnRoll'));
    this.decisions = new DecisionRunner(this.store, { now: () => NOON }, this.upcasters, registers, this.streams);
  }

  /** Writes down what comes before the ballot, and opens it. */
  async open(): Promise<void> {
    const rules = { ...plainCooperativeRules, ...this.rules };
    const half = MEMBERS / 2;
    const part = (college: string, first: number): DomainEvent => ({
      type: 'RollPart',
      data: { assemblyId: ASSEMBLY, freezeId: 'f', first, college, memberIds: members.slice(first - 1, first - 1 + half) },
    });
    const frozen = { count: MEMBERS, perCollege: { users: half, workers: half }, asOf: 0, date: '2026-06-18', rollHash: 'h' };
    const about = { assemblyId: ASSEMBLY };
    await this.record('rulebook', [{ type: 'RulebookAdopted', data: { version: 1, effectiveFrom: '2020-01-01', rules } }]);
    await this.record(`assembly-${ASSEMBLY}`, [
      {
        type: 'AssemblyConvened',
        data: { ...about, kind: 'ordinary', date: '2026-06-18', noticeSentOn: '2026-05-01', call: 1, rulebookVersion: 1 },
      },
      { type: 'ResolutionTabled', data: { ...about, resolutionId: RESOLUTION, number: 1, kind: 'ordinary', textDigest: 'd' } },
      { type: 'AssemblyOpened', data: { ...about, bureau: [memberOf(0)] } },
    ]);
    await this.record(`roll-${ASSEMBLY}`, [
      part('users', 1),
      part('workers', 1 + half),
      { type: 'RollFrozen', data: { ...about, freezeId: 'f', ...frozen } },
    ]);
    const subject = { kind: 'resolution', resolutionId: RESOLUTION } as const;
    await this.decisions.run(openBallotDecider, { type: 'OpenBallot', ballotId: BALLOT, assemblyId: ASSEMBLY, subject }, this.context());
  }

  /** @returns the id of the command, and its receipt: rejected with the refusal */
  do(act: Act): { readonly commandId: string; readonly receipt: Promise<Receipt> } {
    const context = this.context();
    return { commandId: context.commandId, receipt: this.carryOut(act, context) };
  }

  private carryOut(act: Act, context: CommandContext): Promise<Receipt> {
    const ballot = { ballotId: BALLOT, assemblyId: ASSEMBLY };
    switch (act.act) {
      case 'vote':
      case 'usurp': {
        const { by, right, choice } = act;
        const vote = { ...ballot, rightId: rightOfMember(right), choice, castBy: memberOf(by) };
        const data = by === right || act.act === 'usurp' ? vote : { ...vote, onBehalfOf: memberOf(right) };
        return new CastVoteHandler(this.decisions, this.streams).execute(new CastVote(data, context));
      }
      case 'give': {
        const holderId = act.to === null ? undefined : memberOf(act.to);
        const data = { assemblyId: ASSEMBLY, proxyId: context.commandId, grantorId: memberOf(act.by), holderId };
        return this.decisions.run(proxyDecider, { type: 'GiveProxy', ...data }, context);
      }
      case 'revoke':
        return this.decisions.run(proxyDecider, { type: 'RevokeProxy', assemblyId: ASSEMBLY, grantorId: memberOf(act.by) }, context);
      case 'accept': {
        const data = { assemblyId: ASSEMBLY, holderId: memberOf(act.by), grantorId: memberOf(act.from) };
        return this.decisions.run(proxyHolderDecider, { type: 'AcceptProxy', ...data }, context);
      }
      case 'refuse': {
        const data = { assemblyId: ASSEMBLY, holderId: memberOf(act.by), grantorId: memberOf(act.from) };
        return this.decisions.run(proxyHolderDecider, { type: 'RefuseProxy', ...data }, context);
      }
      case 'checkIn': {
        const data = { assemblyId: ASSEMBLY, memberId: memberOf(act.by), mode: 'room' } as const;
        return this.decisions.run(attendanceDecider, { type: 'CheckIn', ...data }, context);
      }
      case 'checkOut':
        return this.decisions.run(attendanceDecider, { type: 'CheckOut', assemblyId: ASSEMBLY, memberId: memberOf(act.by) }, context);
      case 'close':
        return this.closing().execute(new CloseBallot(ballot, context));
      case 'proclaim':
        return this.decisions.run(proclaimResultDecider, { type: 'ProclaimResult', ...ballot }, context);
      case 'annul':
        return this.decisions.run(annulBallotDecider, { type: 'AnnulBallot', ...ballot, ground: 'contested' }, context);
    }
  }

  /** Every entry, in the order of the ledger. */
  async entries(): Promise<readonly RecordedEvent[]> {
    const { events } = await this.ledger.readAll({ limit: 10_000 });
    return events.map((stored) => decodeEvent(stored, this.upcasters));
  }

  /** The tally of the read model, and the votes counted again from the entries. */
  async counts() {
    const streams = new FoldedStreams(this.ledger, this.upcasters);
    const tally = await tallyRegister(streams, this.readModels)({ ballotId: BALLOT });
    const recount = await new RecountBallotHandler(streams, this.upcasters, this.ledger).execute(new RecountBallot(BALLOT));
    return { tally, recount };
  }

  private closing(): CloseBallotHandler {
    const postalVotes = new PostalVotes(this.decisions, this.store, this.readModels);
    return new CloseBallotHandler(this.decisions, this.streams, postalVotes, this.store, this.readModels);
  }

  private context(): CommandContext {
    this.commands += 1;
    return { commandId: uuid(`command ${this.commands}`), actor: memberOf(0) };
  }

  private async record(stream: string, events: readonly DomainEvent[]): Promise<void> {
    const entries = events.map(({ type, data }) => {
      const { commandId, actor } = this.context();
      const meta = { actor, commandId, causationId: commandId, schemaVersion: 1, effectiveAt: NOON, recordedAt: NOON, nonce: 'n' };
      return encodeEvent({ id: commandId, type, data, meta });
    });
    await this.ledger.append(stream, 'none', entries);
  }
}

const NOON = '2026-06-18T10:00:00.000Z';

const members = Array.from({ length: MEMBERS }, (_, index) => memberOf(index));

/** A store whose every read and write waits until it is let through. */
const interleaved = (store: EventStore, scheduler: Scheduler): EventStore => {
  const letThrough = <T>(access: () => Promise<T>): Promise<T> => scheduler.schedule(Promise.resolve()).then(access);
  return {
    append: (...access) => letThrough(() => store.append(...access)),
    readStream: (...access) => letThrough(() => store.readStream(...access)),
    readAll: (options) => letThrough(() => store.readAll(options)),
    head: () => letThrough(() => store.head()),
    onAppended: (listener) => store.onAppended(listener),
    close: () => store.close(),
  };
};
